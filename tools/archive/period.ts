import { type DaySpan, type EventDate, isKnownDate, spanOfDate, spanOfKnownDate } from '../../shared/model/date.ts';
import type { Day } from '../../shared/model/day.ts';
import { WrongUse } from './exit-codes.ts';

/** Days from one to another, both included; open where one is absent. */
export interface Period {
  readonly from?: Day;
  readonly to?: Day;
}

/** The dates of --from and --to, which may be exact or to the month or year; throws WrongUse for what is none. */
export function periodOf(from: string | undefined, to: string | undefined): Period {
  const period = {
    ...(from !== undefined && { from: spanOf('--from', from).from }),
    ...(to !== undefined && { to: spanOf('--to', to).to }),
  };
  if (period.from !== undefined && period.to !== undefined && period.from > period.to)
    throw new WrongUse(`«${from}» comes after «${to}».`, 'Give the earlier date to --from.');
  return period;
}

/** Whether a date lies in a period. One known to the month or the year only stands for its first day, as everywhere; without date it lies in none that has an end. */
export function isIn(period: Period, date: EventDate): boolean {
  const day = spanOfDate(date)?.from;
  if (day === undefined) return period.from === undefined && period.to === undefined;
  return (period.from === undefined || day >= period.from) && (period.to === undefined || day <= period.to);
}

/** Whether any event of a year may lie in a period; those without date are of the year 0. */
export function mayHold(period: Period, year: number): boolean {
  return (
    (period.from === undefined || year >= Number(period.from.slice(0, 4))) &&
    (period.to === undefined || year <= Number(period.to.slice(0, 4)))
  );
}

function spanOf(option: string, text: string): DaySpan {
  const isDate: boolean = isKnownDate(text);
  if (isDate) return spanOfKnownDate(text);
  throw new WrongUse(`«${text}» is no date for ${option}.`, 'Write 2015-09-04, 2015-09 or 2015.');
}
