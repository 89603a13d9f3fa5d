import { useEffect, useState } from 'react';
import type { LibraryEntry } from '../../shared/ipc/desktop-contract.ts';
import { archive } from '../archive-client.ts';
import { spanInWords } from './archive-words.ts';

/** The picture that stands for an archive, or its title set like a book's. It says nothing that the card does not say. */
export function Cover({ entry }: { readonly entry: LibraryEntry }) {
  const picture = useCover(entry);
  const { facts, title } = entry;
  const [language] = facts?.archive.languages ?? [];
  if (picture !== undefined) {
    return (
      <div className="cover" aria-hidden="true">
        <img src={picture} alt="" />
      </div>
    );
  }
  return (
    <div
      className="cover cover-set"
      data-cloth={clothOf(facts?.archive.id ?? title)}
      aria-hidden="true"
      lang={language}
    >
      <span className="cover-title" dir="auto">
        {title}
      </span>
      <span className="cover-span">
        {facts?.from !== undefined && facts.to !== undefined ? spanInWords(facts.from, facts.to) : ''}
      </span>
    </div>
  );
}

const cloths = 5;

/** Which of the cloths a book is bound in: the same for every edition of an archive. */
function clothOf(name: string): number {
  let sum = 0;
  for (const sign of name) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 65_521;
  return sum % cloths;
}

function useCover({ id, form, isMissing, facts }: LibraryEntry): string | undefined {
  const [url, setUrl] = useState<string>();
  const hasCover = form === 'edition' && !isMissing && facts !== undefined && facts.media > 0;
  const digest = facts?.digest;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another edition of the same archive may have another cover.
  useEffect(() => {
    setUrl(undefined);
    if (!hasCover) return;
    const controller = new AbortController();
    let made: string | undefined;
    const load = async (): Promise<void> => {
      const cover = await archive.request('cover', { archive: id }, { signal: controller.signal });
      if (!cover) return;
      made = URL.createObjectURL(new Blob([new Uint8Array(cover.bytes)], { type: cover.type }));
      await Object.assign(new Image(), { src: made }).decode();
      if (!controller.signal.aborted) setUrl(made);
    };
    // A cover that cannot be shown is no loss: the title is set instead.
    load().catch(() => undefined);
    return () => {
      controller.abort();
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [id, hasCover, digest]);
  return url;
}
