import type { Row } from '../../shared/ipc/archive-contract.ts';
import { say } from '../../shared/texts/say.ts';
import { Icon } from '../ui/icons.tsx';

const sourcesShown = 3;

/** In small: who reported an event, and what else its page has. */
export function Badges({ row }: { readonly row: Row }) {
  const { sources, revisions, hasImage, record } = row;
  const shown = sources.slice(0, sourcesShown).join(' · ');
  const others = sources.length - sourcesShown;
  if (sources.length === 0 && revisions === 0 && !hasImage && record === 'page') return null;
  return (
    <p className="badges">
      {sources.length > 0 && (
        <span dir="auto">{others > 0 ? say('badge.more-sources', { sources: shown, others }) : shown}</span>
      )}
      {revisions > 1 && (
        <span className="badge">
          <Icon name="revisions" />
          {say('count.wordings', { count: revisions })}
        </span>
      )}
      {hasImage && (
        <span className="badge">
          <Icon name="picture" />
          {say('badge.picture')}
        </span>
      )}
      {record === 'listed' && <span className="badge badge-quiet">{say('badge.listed')}</span>}
      {record === 'mentioned' && <span className="badge badge-quiet">{say('badge.mentioned')}</span>}
    </p>
  );
}
