import { say } from '../../shared/texts/say.ts';
import { useArchiveText } from '../archive/archive-text.ts';
import { type View, viewOfName } from '../location.ts';
import { ViewLink } from '../view-link.tsx';

/** A name on an event's page: leads to what is known of it. */
export function ValueLink({
  facet,
  value,
  view,
}: {
  readonly facet: 'heading' | 'topic' | 'category';
  readonly value: string;
  readonly view: View;
}) {
  const archiveText = useArchiveText();
  return (
    <ViewLink
      className="value-link"
      title={say('topic.about', { name: value })}
      view={viewOfName(view, { facet, value })}
    >
      <bdi {...archiveText}>{value}</bdi>
    </ViewLink>
  );
}
