import { say } from '../../shared/texts/say.ts';
import { Icon } from '../ui/icons.tsx';

/** Something that may be meant: a completion of what is typed, or a search of before. */
export interface Suggestion {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  /** How many events have it, in words; absent where that is not known. */
  readonly count?: { readonly figures: string; readonly of: string };
  /** What forgetting it is called, where it can be. */
  readonly forgets?: string;
}

interface SuggestionListProps {
  readonly id: string;
  readonly label: string;
  readonly suggestions: readonly Suggestion[];
  readonly active: number;
  readonly onChoose: (place: number) => void;
  readonly onForget: (place: number) => void;
}

/** The id of a suggestion's element, by which the input names the one that is chosen by keys. */
export const optionId = (list: string, index: number): string => `${list}-${index}`;

/** What may be meant, below the place where it is typed. */
export function SuggestionList({ id, label, suggestions, active, onChoose, onForget }: SuggestionListProps) {
  return (
    <div id={id} role="listbox" aria-label={label} className="completions">
      {suggestions.map(({ key, name, kind, count, forgets }, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the input, which keeps the focus.
        <div
          key={key}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className="completion"
          // The input would lose the focus before the click arrives.
          onMouseDown={(event) => event.preventDefault()}
          aria-description={forgets && say('search.forget-by', { forgets })}
          onClick={() => onChoose(index)}
        >
          <span className="completion-name" dir="auto">
            {name}
          </span>
          <span className="completion-kind">{kind}</span>
          <span className="completion-count">
            {count?.figures}
            {count && <span className="visually-hidden"> {count.of}</span>}
          </span>
          {forgets !== undefined && (
            <span
              className="completion-forget"
              title={forgets}
              aria-hidden="true"
              onClick={(event) => {
                event.stopPropagation();
                onForget(index);
              }}
            >
              <Icon name="close" />
            </span>
          )}
        </div>
      ))}
    </div>
  );
}
