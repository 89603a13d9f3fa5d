import type { Row } from '../../shared/ipc/archive-contract.ts';
import { Icon } from '../ui/icons.tsx';
import { count } from '../words.ts';

const sourcesShown = 3;

/** In small: who reported an event, and what else its page has. */
export function Badges({ row }: { readonly row: Row }) {
  const { sources, revisions, hasImage, record } = row;
  const others = sources.length - sourcesShown;
  if (sources.length === 0 && revisions === 0 && !hasImage && record === 'page') return null;
  return (
    <p className="badges">
      {sources.length > 0 && (
        <span dir="auto">
          {sources.slice(0, sourcesShown).join(' · ')}
          {others > 0 && ` and ${others} more`}
        </span>
      )}
      {revisions > 1 && (
        <span className="badge">
          <Icon name="revisions" />
          {count(revisions, 'wording', 'wordings')}
        </span>
      )}
      {hasImage && (
        <span className="badge">
          <Icon name="picture" />
          picture
        </span>
      )}
      {record === 'listed' && <span className="badge badge-quiet">listed only</span>}
      {record === 'mentioned' && <span className="badge badge-quiet">mentioned only</span>}
    </p>
  );
}
