import type { Completion } from '../../shared/ipc/search-answers.ts';
import { say } from '../../shared/texts/say.ts';
import { inFigures } from '../words.ts';

interface CompletionListProps {
  readonly id: string;
  readonly completions: readonly Completion[];
  readonly active: number;
  readonly onChoose: (completion: Completion) => void;
}

/** The id of a completion's element, by which the input names the one that is chosen by keys. */
export const optionId = (list: string, index: number): string => `${list}-${index}`;

/** What may be meant, below the place where it is typed. */
export function CompletionList({ id, completions, active, onChoose }: CompletionListProps) {
  return (
    <div id={id} role="listbox" aria-label={say('search.completions')} className="completions">
      {completions.map((completion, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the input, which keeps the focus.
        <div
          key={`${completion.kind} ${completion.shown}`}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className="completion"
          // The input would lose the focus before the click arrives.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(completion)}
        >
          <span className="completion-name" dir="auto">
            {completion.shown}
          </span>
          <span className="completion-kind">{say(`search.kind.${completion.kind}`)}</span>
          <span className="completion-count">
            {completion.events === undefined ? '' : inFigures(completion.events)}
            {completion.events !== undefined && <span className="visually-hidden"> {say('search.events')}</span>}
          </span>
        </div>
      ))}
    </div>
  );
}
