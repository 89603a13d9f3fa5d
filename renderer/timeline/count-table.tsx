import { useMemo } from 'react';
import { type Bin, binOf, binsOf } from './bins.ts';
import { binAround, intervals } from './interval.ts';
import { shortNames, wordsForCount } from './period-words.ts';
import type { TimelineState } from './use-timeline.ts';

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
    <section className="timeline-table" aria-label="Events by year and month" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Year</th>
            {monthsOfYear.map((month) => (
              <th key={month} scope="col">
                <abbr title={shortNames.month(month)}>{shortNames.monthShort(month)}</abbr>
              </th>
            ))}
            <th scope="col">All</th>
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <YearRow key={year.start} timeline={timeline} year={year} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All time</th>
            <td colSpan={12} />
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
      <th scope="row">{shortNames.year(year.start)}</th>
      {binsOf(whole, found, intervals.month, year).map((month) => (
        <Count key={month.start} bin={month} />
      ))}
      <Count bin={binOf(whole, found, binAround(intervals.year, year.start))} />
    </tr>
  );
}

function Count({ bin: { whole, found } }: { bin: Bin }) {
  if (whole === 0) return <td className="timeline-none">–</td>;
  if (found === undefined || found === whole) return <td>{wordsForCount(whole)}</td>;
  return (
    <td>
      {wordsForCount(found)} <small>of {wordsForCount(whole)}</small>
    </td>
  );
}
