import type { FacetValue } from '../../shared/ipc/question.ts';
import { includesAny } from '../../shared/model/facet.ts';
import { chooseValue, emptyView, isNarrowed, type View } from '../location.ts';
import { Icon } from '../ui/icons.tsx';
import { navigate } from '../use-view.ts';
import { facetNames, periodInWords, valueInWords } from '../words.ts';

/** Everything that narrows the list, each to be taken away by itself, or all at once. */
export function Chips({ view }: { readonly view: View }) {
  if (!isNarrowed(view)) return null;
  const { text, period, include, exclude } = view;
  return (
    <ul className="chips" aria-label="What narrows the list">
      {text !== '' && <Chip kind="Words" name={text} onRemove={() => navigate({ ...view, text: '' })} />}
      {period && (
        <Chip kind="Period" name={periodInWords(period)} onRemove={() => navigate({ ...view, period: undefined })} />
      )}
      {include.map((value, index) => (
        <Chip
          key={`is ${value.facet} ${value.value}`}
          joint={jointOf(include, index)}
          kind={facetNames[value.facet].one}
          name={valueInWords(value)}
          onRemove={() => navigate(chooseValue(view, value, 'neither'))}
        />
      ))}
      {exclude.map((value) => (
        <Chip
          key={`not ${value.facet} ${value.value}`}
          isExcluded
          kind={facetNames[value.facet].one}
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
          Clear all
        </button>
      </li>
    </ul>
  );
}

/** The word between a name and the one of the same facet before it: an event has one heading, but many topics. */
function jointOf(include: readonly FacetValue[], index: number): 'or' | 'and' | undefined {
  const facet = include[index]?.facet;
  if (facet === undefined || !include.slice(0, index).some((other) => other.facet === facet)) return undefined;
  return includesAny(facet) ? 'or' : 'and';
}

interface ChipProps {
  readonly kind: string;
  readonly name: string;
  readonly joint?: 'or' | 'and' | undefined;
  readonly isExcluded?: boolean;
  readonly onRemove: () => void;
}

function Chip({ kind, name, joint, isExcluded = false, onRemove }: ChipProps) {
  return (
    <li className="chip-place">
      {joint && <span className="chip-joint">{joint}</span>}
      <span className="chip" data-excluded={isExcluded || undefined}>
        <span className="chip-kind">{isExcluded ? `not ${kind.toLowerCase()}` : kind}</span>
        <span className="chip-name" dir="auto">
          {name}
        </span>
        <button
          type="button"
          className="icon-button"
          aria-label={`Remove ${isExcluded ? 'not ' : ''}${kind} ${name}`}
          onClick={onRemove}
        >
          <Icon name="close" />
        </button>
      </span>
    </li>
  );
}
