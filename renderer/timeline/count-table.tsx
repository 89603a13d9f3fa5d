import { useMemo } from 'react';
import { say } from '../../shared/texts/say.ts';
import { inFigures, inPercent } from '../words.ts';
import { shareOf } from './bar-values.ts';
import { type CountCell, countRows } from './table-rows.ts';
import type { TimelineState } from './use-timeline.ts';

const title = 'timeline-cell timeline-title';

/** The numbers of the bars as a table, year by year; years without events are left out. */
export function CountTable({ timeline }: { timeline: TimelineState }) {
  const { columns, isShare, rows, total } = useMemo(() => countRows(timeline), [timeline]);
  const isDivided = total.cells.length > 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className="timeline-table" aria-label={say('timeline.table')} tabIndex={0}>
      <table className="timeline-rows">
        <thead>
          <tr>
            <th scope="col" className={`${title} timeline-title-year timeline-title-month timeline-title-corner`}>
              {say('timeline.year')}
            </th>
            {columns.map((name) => (
              <th key={name} scope="col" className={`${title} timeline-title-month`}>
                <bdi>{name}</bdi>
              </th>
            ))}
            <th scope="col" className={`${title} timeline-title-month`}>
              {say('timeline.all')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells, sum }) => (
            <tr key={name}>
              <th scope="row" className={`${title} timeline-title-year`}>
                {name}
              </th>
              {cells.map((cell, index) => (
                <Count key={columns[index]} cell={cell} isShare={isShare} />
              ))}
              <Count cell={sum} isShare={isShare} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={`${title} timeline-title-year`}>
              {total.name}
            </th>
            {isDivided ? (
              total.cells.map((cell, index) => <Count key={columns[index]} cell={cell} isShare={isShare} />)
            ) : (
              <td className="timeline-cell" colSpan={columns.length} />
            )}
            <Count cell={total.sum} isShare={isShare} />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Count({ cell, isShare }: { cell: CountCell; isShare: boolean }) {
  const { whole, found } = cell;
  if (whole === 0) return <td className="timeline-cell timeline-none">–</td>;
  if (isShare) return <td className="timeline-cell">{inPercent(shareOf(cell))}</td>;
  if (found === undefined || found === whole) return <td className="timeline-cell">{inFigures(whole)}</td>;
  return (
    <td className="timeline-cell">
      {inFigures(found)} <span className="timeline-of">{say('timeline.of', { whole })}</span>
    </td>
  );
}
