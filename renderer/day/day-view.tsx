import type { Coverage, Row } from '../../shared/ipc/archive-contract.ts';
import { useAnswer } from '../archive/use-answer.ts';
import { printView, type View } from '../location.ts';
import { EventLineText } from '../results/result-line.tsx';
import { Icon } from '../ui/icons.tsx';
import { navigate } from '../use-view.ts';
import { count, dayInFull, dayInShort, headingsInLine } from '../words.ts';
import './day-view.css';

interface DayViewProps {
  readonly day: string;
  readonly view: View;
  /** The day before may lie in a year that is still to come. */
  readonly coverage: Coverage;
}

/** All events of a day in the order of its index, whatever narrows the list, and the days before and after. */
export function DayView({ day, view, coverage }: DayViewProps) {
  const { value: page } = useAnswer('day', { day }, String(coverage.loaded));
  const events = page?.groups.reduce((sum, group) => sum + group.events.length, 0) ?? 0;
  const go = (to: string | undefined) => () =>
    to !== undefined && navigate({ ...view, page: { kind: 'day', day: to } });
  return (
    <section className="event-view" aria-label="Day">
      <div className="event-head">
        <button
          type="button"
          className="icon-button"
          aria-label="Close the day"
          title="Back to the list"
          onClick={() => navigate({ ...view, page: { kind: 'list' } })}
        >
          <Icon name="close" />
        </button>
        <p className="event-place">{page ? count(events, 'event', 'events') : ''}</p>
        <button
          type="button"
          className="icon-button"
          aria-label="Previous day with events"
          title={dayTitle(page?.previous, 'before')}
          disabled={!page?.previous}
          onClick={go(page?.previous)}
        >
          <Icon name="back" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label="Next day with events"
          title={dayTitle(page?.next, 'after')}
          disabled={!page?.next}
          onClick={go(page?.next)}
        >
          <Icon name="forward" />
        </button>
      </div>
      <div className="event-body">
        <h2 className="event-headline">{dayInFull(day)}</h2>
        {page && events === 0 && <p className="record-note">This archive has no events on this day.</p>}
        {page?.groups.map(({ headings, events: ofHeading }) => (
          <section key={headings.join('\n')} className="day-group">
            {headings.length > 0 && <h3 dir="auto">{headingsInLine(headings)}</h3>}
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
  const target: View = { ...view, page: { kind: 'event', id: row.id } };
  return (
    <a
      className="day-event"
      href={printView(target)}
      onClick={(click) => {
        click.preventDefault();
        navigate(target);
      }}
    >
      <EventLineText row={{ ...row, headings: [] }} showsDay={false} />
    </a>
  );
}

function dayTitle(day: string | undefined, side: 'before' | 'after'): string {
  return day === undefined ? `No events ${side} this day` : dayInShort(day);
}
