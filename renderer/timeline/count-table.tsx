import { useMemo } from 'react';
import { say } from '../../shared/texts/say.ts';
import { inFigures } from '../words.ts';
import { type Bin, binOf, binsOf } from './bins.ts';
import { binAround, intervals } from './interval.ts';
import { shortNames } from './period-words.ts';
import type { TimelineState } from './use-timeline.ts';

const title = 'timeline-cell timeline-title';
const monthsOfYear = Array.from({ length: 12 }, (_, month) => intervals.month.startOf(1970 * 12 + month));

/** The counts of the bars as a table of years and months; years without events are left out. */
export function CountTable({ timeline }: { timeline: TimelineState }) {
  const { archive, whole, found } = timeline;
  const years = useMemo(
    () => binsOf(whole, found, intervals.year, archive).filter((year) => year.whole > 0),
    [archive, whole, found],
  );
  const total = binOf(whole, found, { start: archive.start, end: archive.end });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className="timeline-table" aria-label={say('timeline.table')} tabIndex={0}>
      <table className="timeline-rows">
        <thead>
          <tr>
            <th scope="col" className={`${title} timeline-title-year timeline-title-month timeline-title-corner`}>
              {say('timeline.year')}
            </th>
            {monthsOfYear.map((month) => (
              <th key={month} scope="col" className={`${title} timeline-title-month`}>
                {shortNames.monthShort(month)}
              </th>
            ))}
            <th scope="col" className={`${title} timeline-title-month`}>
              {say('timeline.all')}
            </th>
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <YearRow key={year.start} timeline={timeline} year={year} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={`${title} timeline-title-year`}>
              {say('timeline.all-time')}
            </th>
            <td className="timeline-cell" colSpan={12} />
            <Count bin={total} />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function YearRow({ timeline, year }: { timeline: TimelineState; year: Bin }) {
  const { whole, found } = timeline;
  return (
    <tr>
      <th scope="row" className={`${title} timeline-title-year`}>
        {shortNames.year(year.start)}
      </th>
      {binsOf(whole, found, intervals.month, year).map((month) => (
        <Count key={month.start} bin={month} />
      ))}
      <Count bin={binOf(whole, found, binAround(intervals.year, year.start))} />
    </tr>
  );
}

function Count({ bin: { whole, found } }: { bin: Bin }) {
  if (whole === 0) return <td className="timeline-cell timeline-none">–</td>;
  if (found === undefined || found === whole) return <td className="timeline-cell">{inFigures(whole)}</td>;
  return (
    <td className="timeline-cell">
      {inFigures(found)} <span className="timeline-of">{say('timeline.of', { whole })}</span>
    </td>
  );
}
