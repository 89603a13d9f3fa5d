import { type CalendarDate, parseDate } from '@internationalized/date';
import { useMemo, useState } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Dialog,
  DialogTrigger,
  Heading,
  Popover,
} from 'react-aria-components';
import type { Histogram } from '../../shared/ipc/archive-contract.ts';
import type { EventDate } from '../../shared/model/date.ts';
import { type Day, toDayNumber } from '../../shared/model/day.ts';
import { say } from '../../shared/texts/say.ts';
import { Icon } from '../ui/icons.tsx';
import { inFigures, monthInWords } from '../words.ts';
import './month-calendar.css';

interface MonthCalendarProps {
  readonly day: Day;
  /** When all events of the archive are, whatever narrows the list. */
  readonly whole: Histogram;
  readonly onDayOpen: (day: Day) => void;
  /** Opens what is known to a month alone. */
  readonly onMonthOpen: (month: EventDate) => void;
}

/** A button that shows a month with the number of events of each of its days, to go to one of them. */
export function MonthCalendar({ day, whole, onDayOpen, onMonthOpen }: MonthCalendarProps) {
  const [isOpen, setOpen] = useState(false);
  const close =
    <Target,>(go: (to: Target) => void) =>
    (to: Target): void => {
      setOpen(false);
      go(to);
    };
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="button calendar-button">
        <Icon name="calendar" />
        {say('calendar.label')}
      </Button>
      <Popover placement="bottom end">
        <Dialog className="calendar-dialog" aria-label={say('calendar.label')}>
          <Month day={day} whole={whole} onDayOpen={close(onDayOpen)} onMonthOpen={close(onMonthOpen)} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Month({ day, whole, onDayOpen, onMonthOpen }: MonthCalendarProps) {
  const [focused, setFocused] = useState(() => parseDate(day));
  const counts = useMemo(() => new Map(whole.days.map((number, index) => [number, whole.counts[index] ?? 0])), [whole]);
  const countOf = (date: CalendarDate): number => counts.get(toDayNumber(date.toString())) ?? 0;
  const month = focused.toString().slice(0, 7);
  const ofMonth = whole.reduced.find(({ date }) => date === month);
  const most = Math.max(1, ...daysOf(focused).map(countOf));
  return (
    <>
      <Calendar
        className="calendar"
        aria-label={say('calendar.day')}
        value={parseDate(day)}
        focusedValue={focused}
        onFocusChange={setFocused}
        onChange={(date) => onDayOpen(date.toString())}
        isDateUnavailable={(date) => countOf(date as CalendarDate) === 0}
        autoFocus
      >
        <header className="calendar-head">
          <Button slot="previous" className="icon-button">
            <Icon name="back" />
          </Button>
          <Heading />
          <Button slot="next" className="icon-button">
            <Icon name="forward" />
          </Button>
        </header>
        <CalendarGrid weekdayStyle="short">
          <CalendarGridHeader>{(name) => <CalendarHeaderCell>{name}</CalendarHeaderCell>}</CalendarGridHeader>
          <CalendarGridBody>
            {(date) => {
              const events = countOf(date);
              return (
                <CalendarCell
                  date={date}
                  className="calendar-day"
                  render={(props) => (
                    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the cell's properties make it a button.
                    <div
                      {...props}
                      aria-label={say('calendar.cell', {
                        day: props['aria-label'] ?? '',
                        events: say('count.events', { count: events }),
                      })}
                    />
                  )}
                >
                  <span className="calendar-number">{date.day}</span>
                  <span className="calendar-count">{events > 0 ? inFigures(events) : ''}</span>
                  <span className="calendar-bar" style={{ inlineSize: `${(events / most) * 100}%` }} />
                </CalendarCell>
              );
            }}
          </CalendarGridBody>
        </CalendarGrid>
      </Calendar>
      {ofMonth && (
        <button type="button" className="link-button calendar-reduced" onClick={() => onMonthOpen(month)}>
          {say('calendar.month-only', {
            events: say('count.events', { count: ofMonth.count }),
            month: monthInWords(month),
          })}
        </button>
      )}
    </>
  );
}

function daysOf(date: CalendarDate): readonly CalendarDate[] {
  const length = date.calendar.getDaysInMonth(date);
  return Array.from({ length }, (_, index) => date.set({ day: index + 1 }));
}
