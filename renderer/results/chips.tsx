import type { ReactNode } from 'react';
import type { FacetValue } from '../../shared/ipc/question.ts';
import { type Facet, isJoinable, joinOf } from '../../shared/model/facet.ts';
import { say } from '../../shared/texts/say.ts';
import { chooseValue, emptyView, isNarrowed, moveValue, turnJoin, type View } from '../location.ts';
import { SaveButton } from '../searches/save-button.tsx';
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
        <NameChip
          key={`is ${value.facet} ${value.value}`}
          joint={isSecond(include, index) && <Joint facet={value.facet} view={view} />}
          name={value}
          among={include}
          place={index}
          view={view}
        />
      ))}
      {exclude.map((value, index) => (
        <NameChip
          key={`not ${value.facet} ${value.value}`}
          isExcluded
          name={value}
          among={exclude}
          place={index}
          view={view}
        />
      ))}
      <li>
        <SaveButton view={view} />
      </li>
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

interface NameChipProps {
  readonly name: FacetValue;
  readonly among: readonly FacetValue[];
  /** Where it stands among them. */
  readonly place: number;
  readonly joint?: ReactNode;
  readonly isExcluded?: boolean;
  readonly view: View;
}

/** A chosen name. It is moved among its like by dragging it, or by Shift and an arrow key. */
function NameChip({ name, among, place, joint, isExcluded = false, view }: NameChipProps) {
  const move = (moved: FacetValue, to: number): void => {
    if (to >= 0 && to < among.length) navigate(moveValue(view, moved, to), 'replace');
  };
  const canMove = among.length > 1;
  return (
    <Chip
      kind={facetInWords(name.facet).one}
      name={valueInWords(name)}
      joint={joint}
      isExcluded={isExcluded}
      onRemove={() => navigate(chooseValue(view, name, 'neither'))}
      {...(canMove && {
        moving: {
          place: say('chips.place', { place: place + 1, of: among.length }),
          onStep: (by) => move(name, place + by),
          onDragStart: (drag) => drag.setData(dragType, JSON.stringify(name)),
          canDrop: (drag) => drag.types.includes(dragType),
          onDrop(drag) {
            const dropped = among.find((other) => JSON.stringify(other) === drag.getData(dragType));
            if (dropped) move(dropped, place);
          },
        },
      })}
    />
  );
}

const dragType = 'application/x-daybook-name';

/** How a chip is moved among others. */
interface Moving {
  /** Where it stands, in words. */
  readonly place: string;
  readonly onStep: (by: -1 | 1) => void;
  readonly onDragStart: (drag: DataTransfer) => void;
  readonly canDrop: (drag: DataTransfer) => boolean;
  readonly onDrop: (drag: DataTransfer) => void;
}

interface ChipProps {
  readonly kind: string;
  readonly name: string;
  readonly joint?: ReactNode;
  readonly isExcluded?: boolean;
  readonly moving?: Moving;
  readonly onRemove: () => void;
}

function Chip({ kind, name, joint, isExcluded = false, moving, onRemove }: ChipProps) {
  const said = isExcluded ? say('chips.not', { kind: kind.toLowerCase() }) : kind;
  return (
    <li className="chip-place">
      {joint}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the button in it, and dragging is for the mouse. */}
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: as above. */}
      <span
        className="chip"
        data-excluded={isExcluded || undefined}
        title={moving && say('chips.move')}
        draggable={moving !== undefined}
        onDragStart={({ dataTransfer }) => moving?.onDragStart(dataTransfer)}
        onDragOver={(event) => moving?.canDrop(event.dataTransfer) && event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          moving?.onDrop(event.dataTransfer);
        }}
        onKeyDown={(event) => {
          const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : undefined;
          if (!moving || !by || !event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
          event.preventDefault();
          moving.onStep(by);
        }}
      >
        <span className="chip-kind">{said}</span>
        <span className="chip-name" dir="auto">
          {name}
        </span>
        <button
          type="button"
          className="icon-button"
          aria-label={say('chips.remove', { kind: said, name })}
          aria-description={moving && `${moving.place} ${say('chips.move')}`}
          onClick={onRemove}
        >
          <Icon name="close" />
        </button>
      </span>
    </li>
  );
}
