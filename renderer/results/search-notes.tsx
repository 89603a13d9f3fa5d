import type { Question } from '../../shared/ipc/question.ts';
import type { SearchNotes as Notes } from '../../shared/ipc/search-answers.ts';
import { say, sayAround } from '../../shared/texts/say.ts';
import type { View } from '../location.ts';
import { navigate } from '../use-view.ts';
import { useRelatedWords } from './use-related-words.ts';

interface SearchNotesProps {
  readonly view: View;
  readonly question: Question;
  readonly notes: Notes;
  /** How many events the list has. */
  readonly found: number;
}

/** What the answer says of what was typed: how it was understood, what was wrong with it, and what may have been meant. */
export function SearchNotes({ view, question, notes, found }: SearchNotesProps) {
  const { explained, problems, better } = notes;
  // Where the period or the names leave nothing, no events stand below that have some of it.
  const relaxed = found > 0 ? notes.relaxed : undefined;
  const related = useRelatedWords(question);
  const isEmpty = !explained && problems.length === 0 && !relaxed && better === undefined && related.length === 0;
  if (isEmpty) return null;
  const [meanBefore, meanAfter] = sayAround('search.did-you-mean', 'better');
  return (
    <div className="search-notes">
      {better !== undefined && (
        <p role="status">
          {meanBefore}
          <button type="button" className="link-button" onClick={() => navigate({ ...view, text: better })}>
            {better.trim()}
          </button>
          {meanAfter}
        </p>
      )}
      {relaxed && <p role="status">{say('search.relaxed', { of: relaxed.of, met: relaxed.met })}</p>}
      {problems.map(({ start, end, message }) => (
        <p key={`${start} ${end} ${message}`} role="status" className="search-problem">
          {end > start && (
            <>
              <span className="search-fault" dir="auto">
                {question.text.slice(start, end)}
              </span>{' '}
            </>
          )}
          {message}
        </p>
      ))}
      {explained !== undefined && <p className="search-explained">{explained}</p>}
      {related.length > 0 && (
        <p className="related-words">
          <span className="related-title">{say('search.often-with')}</span>
          {related.map((word) => (
            <button
              key={word}
              type="button"
              className="link-button"
              onClick={() => navigate({ ...view, text: `${view.text.trim()} ${word} ` })}
            >
              {word}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
