import { useArchiveTitle } from './titles.ts';

/** In small: which of the archives that are open something is from; nothing where a single one is. */
export function ArchiveLabel({ archive }: { readonly archive: string | undefined }) {
  const title = useArchiveTitle(archive);
  if (title === undefined) return null;
  return (
    <span className="archive-label" dir="auto">
      {title}
    </span>
  );
}
