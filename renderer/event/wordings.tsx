import type { Revision } from '../../shared/model/event.ts';
import { say } from '../../shared/texts/say.ts';
import { useArchiveText } from '../archive/archive-text.ts';
import { isTold, wordingInWords } from './wording-words.ts';

/** How an event's text changed: the current wording first, then the earlier ones, each to be read where it stands. */
export function Wordings({ revisions }: { readonly revisions: readonly Revision[] }) {
  const archiveText = useArchiveText();
  return (
    <ol className="wordings">
      {revisions.toReversed().map((revision) => (
        <li key={`${revision.id} ${revision.time}`}>
          <p className="wording-when">
            {isTold(revision) ? wordingInWords(revision) : say('wording.absent', { wording: wordingInWords(revision) })}
          </p>
          <p className="wording-headline" {...archiveText}>
            {revision.headline}
          </p>
          {!revision.isCurrent && revision.summary && (
            <p className="wording-summary" {...archiveText}>
              {revision.summary}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
