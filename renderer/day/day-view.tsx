import type { Coverage, Histogram, Row } from '../../shared/ipc/archive-contract.ts';
import { say } from '../../shared/texts/say.ts';
import { useAnswer } from '../archive/use-answer.ts';
import { EventLink } from '../event/event-link.tsx';
import { type View, viewOfDate, viewOfDayInAllYears } from '../location.ts';
import { PageHead } from '../page-head.tsx';
import { EventLineText } from '../results/result-line.tsx';
import { useTitle } from '../tabs/use-title.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { navigate } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { dayInFull, dayInShort, dayOfYearInWords, headingsInLine } from '../words.ts';
import { MonthCalendar } from './month-calendar.tsx';
import './day-view.css';
import { useArchiveText } from '../archive/archive-text.ts';

interface DayViewProps {
  readonly day: string;
  readonly view: View;
  /** When all events of the archive are. */
  readonly whole: Histogram;
  /** The day before may lie in a year that is still to come. */
  readonly coverage: Coverage;
}

/** All events of a day in the order of its index, whatever narrows the list, and the days before and after. */
export function DayView({ day, view, whole, coverage }: DayViewProps) {
  const archiveText = useArchiveText();
  const { value: page } = useAnswer('day', { day }, String(coverage.loaded));
  useTitle(dayInFull(day));
  const events = page?.groups.reduce((sum, group) => sum + group.events.length, 0) ?? 0;
  const [monthOfYear, dayOfMonth] = [Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  const go = (to: string | undefined) => () =>
    to !== undefined && navigate({ ...view, page: { kind: 'day', day: to } });
  return (
    <section className="event-view" aria-label={say('day.label')}>
      <PageHead view={view} closeLabel={say('day.close')} place={page ? say('count.events', { count: events }) : ''}>
        <MonthCalendar
          day={day}
          whole={whole}
          onDayOpen={(to) => navigate({ ...view, page: { kind: 'day', day: to } })}
          onMonthOpen={(month) => navigate(viewOfDate(view, month))}
        />
        <IconButton
          icon="back"
          label={say('day.previous')}
          title={dayTitle(page?.previous, 'before')}
          isOff={!page?.previous}
          onPress={go(page?.previous)}
        />
        <IconButton
          icon="forward"
          label={say('day.next')}
          title={dayTitle(page?.next, 'after')}
          isOff={!page?.next}
          onPress={go(page?.next)}
        />
      </PageHead>
      <div className="event-body">
        <h2 className="event-headline">{dayInFull(day)}</h2>
        <p className="day-in-all-years">
          <ViewLink view={viewOfDayInAllYears(view, monthOfYear, dayOfMonth)}>
            {say('day.in-all-years', { day: dayOfYearInWords(monthOfYear, dayOfMonth) })}
          </ViewLink>
        </p>
        {page && events === 0 && <p className="record-note">{say('day.empty')}</p>}
        {page?.groups.map(({ headings, events: ofHeading }) => (
          <section key={headings.join('\n')} className="day-group">
            {headings.length > 0 && <h3 {...archiveText}>{headingsInLine(headings)}</h3>}
            <ul>
              {ofHeading.map((row) => (
                <li key={row.id}>
                  <DayEvent row={row} view={view} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

function DayEvent({ row, view }: { readonly row: Row; readonly view: View }) {
  return (
    <EventLink className="day-event" event={{ id: row.id, headline: row.headline.text }} view={view}>
      <EventLineText row={{ ...row, headings: [] }} showsDay={false} />
    </EventLink>
  );
}

function dayTitle(day: string | undefined, side: 'before' | 'after'): string {
  return day === undefined ? say(`day.none-${side}`) : dayInShort(day);
}
