import type { Question } from '../../shared/ipc/question.ts';
import type { SearchNotes as Notes } from '../../shared/ipc/search-answers.ts';
import type { View } from '../location.ts';
import { navigate } from '../use-view.ts';
import { useRelatedWords } from './use-related-words.ts';

interface SearchNotesProps {
  readonly view: View;
  readonly question: Question;
  readonly notes: Notes;
}

/** What the answer says of what was typed: how it was understood, what was wrong with it, and what may have been meant. */
export function SearchNotes({ view, question, notes: { explained, problems, relaxed, better } }: SearchNotesProps) {
  const related = useRelatedWords(question);
  const isEmpty = !explained && problems.length === 0 && !relaxed && better === undefined && related.length === 0;
  if (isEmpty) return null;
  return (
    <div className="search-notes">
      {better !== undefined && (
        <p role="status">
          Did you mean{' '}
          <button type="button" className="link-button" onClick={() => navigate({ ...view, text: better })}>
            {better.trim()}
          </button>
          ?
        </p>
      )}
      {relaxed && (
        <p role="status">
          No event has all {relaxed.of} parts of this; those below have {relaxed.met} of them.
        </p>
      )}
      {problems.map(({ start, end, message }) => (
        <p key={`${start} ${end} ${message}`} className="search-problem">
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
          <span className="related-title">Often with it:</span>
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
