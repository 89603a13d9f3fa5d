import type { ReactNode } from 'react';
import type { FacetValue } from '../../shared/ipc/question.ts';
import { type Facet, isJoinable, joinOf } from '../../shared/model/facet.ts';
import { say } from '../../shared/texts/say.ts';
import { chooseValue, emptyView, isNarrowed, turnJoin, type View } from '../location.ts';
import { Icon } from '../ui/icons.tsx';
import { navigate } from '../use-view.ts';
import { facetInWords, periodInWords, valueInWords } from '../words.ts';

/** Everything that narrows the list, each to be taken away by itself, or all at once. */
export function Chips({ view }: { readonly view: View }) {
  if (!isNarrowed(view)) return null;
  const { text, period, include, exclude } = view;
  return (
    <ul className="chips" aria-label={say('chips.label')}>
      {text !== '' && <Chip kind={say('chips.words')} name={text} onRemove={() => navigate({ ...view, text: '' })} />}
      {period && (
        <Chip
          kind={say('chips.period')}
          name={periodInWords(period)}
          onRemove={() => navigate({ ...view, period: undefined })}
        />
      )}
      {include.map((value, index) => (
        <Chip
          key={`is ${value.facet} ${value.value}`}
          joint={isSecond(include, index) && <Joint facet={value.facet} view={view} />}
          kind={facetInWords(value.facet).one}
          name={valueInWords(value)}
          onRemove={() => navigate(chooseValue(view, value, 'neither'))}
        />
      ))}
      {exclude.map((value) => (
        <Chip
          key={`not ${value.facet} ${value.value}`}
          isExcluded
          kind={facetInWords(value.facet).one}
          name={valueInWords(value)}
          onRemove={() => navigate(chooseValue(view, value, 'neither'))}
        />
      ))}
      <li>
        <button
          type="button"
          className="link-button chips-clear"
          onClick={() => navigate({ ...emptyView(view.archives), page: view.page })}
        >
          {say('chips.clear')}
        </button>
      </li>
    </ul>
  );
}

/** Whether another name of the same facet stands before one. */
function isSecond(include: readonly FacetValue[], index: number): boolean {
  return include.slice(0, index).some(({ facet }) => facet === include[index]?.facet);
}

/** The word between names of a facet; where both can be meant, it turns into the other. */
function Joint({ facet, view }: { readonly facet: Facet; readonly view: View }) {
  const isAny = joinOf(facet, view.joins) === 'any';
  const word = say(isAny ? 'chips.or' : 'chips.and');
  if (!isJoinable(facet)) return <span className="chip-joint">{word}</span>;
  const names = facetInWords(facet).many.toLowerCase();
  const does = say(isAny ? 'chips.to-all' : 'chips.to-any', { word, names });
  return (
    <button
      type="button"
      className="chip-joint chip-joint-choice"
      aria-label={does}
      title={does}
      onClick={() => navigate(turnJoin(view, facet))}
    >
      {word}
    </button>
  );
}

interface ChipProps {
  readonly kind: string;
  readonly name: string;
  readonly joint?: ReactNode;
  readonly isExcluded?: boolean;
  readonly onRemove: () => void;
}

function Chip({ kind, name, joint, isExcluded = false, onRemove }: ChipProps) {
  const said = isExcluded ? say('chips.not', { kind: kind.toLowerCase() }) : kind;
  return (
    <li className="chip-place">
      {joint}
      <span className="chip" data-excluded={isExcluded || undefined}>
        <span className="chip-kind">{said}</span>
        <span className="chip-name" dir="auto">
          {name}
        </span>
        <button
          type="button"
          className="icon-button"
          aria-label={say('chips.remove', { kind: said, name })}
          onClick={onRemove}
        >
          <Icon name="close" />
        </button>
      </span>
    </li>
  );
}
