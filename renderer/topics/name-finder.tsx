import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import type { Survey } from '../../shared/ipc/archive-contract.ts';
import type { Question } from '../../shared/ipc/question.ts';
import { say } from '../../shared/texts/say.ts';
import { useAnswer } from '../archive/use-answer.ts';
import type { View } from '../location.ts';
import { Icon } from '../ui/icons.tsx';
import { FacetName } from './facet-name.tsx';
import { type NameList, titleOf } from './name-lists.ts';

interface NameFinderProps {
  readonly list: Omit<NameList, 'names'>;
  readonly view: View;
  readonly question: Question;
  /** That of the question: names are asked for again when it covers more. */
  readonly survey: Survey | undefined;
  readonly onClose: () => void;
}

const nameHeight = 28;
const namesAsked = 1000;

/** All names of a list, most events first, with a box that narrows them to those that contain a text. */
export function NameFinder({ list, view, question, survey, onClose }: NameFinderProps) {
  const [contains, setContains] = useState('');
  const extent = JSON.stringify(survey?.coverage);
  const { facet, group } = list;
  const title = titleOf(list);
  const page = { contains, offset: 0, limit: namesAsked };
  const asked = { question, facet, ...(group && { group }), ...page };
  const { value: found } = useAnswer('facet', asked, extent);
  const box = useRef<HTMLInputElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const names = found?.names ?? [];
  const virtualizer = useVirtualizer({
    count: names.length,
    getScrollElement: () => frame.current,
    estimateSize: () => nameHeight,
    overscan: 10,
  });
  return (
    <section className="name-finder" aria-label={say('names.all-of', { names: title.toLowerCase() })}>
      <div className="facet-head">
        <h2>{say('names.all-of', { names: title.toLowerCase() })}</h2>
        <button type="button" className="icon-button" aria-label={say('names.back')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <input
        ref={box}
        type="search"
        className="name-finder-box"
        aria-label={say('names.find-among', { names: title.toLowerCase() })}
        placeholder={say('names.contains')}
        dir="auto"
        value={contains}
        onChange={(event) => setContains(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      />
      <p className="name-finder-total" role="status">
        {found ? totalInWords(found.total, names.length) : ''}
      </p>
      <div ref={frame} className="name-finder-list">
        <ul style={{ blockSize: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const name = names[index];
            if (!name) return null;
            return (
              <li
                key={name.value}
                ref={virtualizer.measureElement}
                data-index={index}
                style={{ transform: `translateY(${start}px)` }}
              >
                <FacetName facet={facet} {...name} view={view} />
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}

function totalInWords(total: number, shown: number): string {
  if (total === 0) return say('names.none');
  return shown < total ? say('names.total-shown', { total, shown }) : say('names.total', { total });
}
