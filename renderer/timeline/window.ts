import type { Histogram } from '../../shared/ipc/archive-contract.ts';
import { spanOfKnownDate } from '../../shared/model/date.ts';
import { toDayNumber } from '../../shared/model/day.ts';
import { firstDayOfMonth, monthOfDay, yearOfDay } from './calendar.ts';
import { binAround, type IntervalName, intervals } from './interval.ts';
import { doOverlap, isWithin, lengthOf, type TimeSpan, wholeMonthsOf } from './time-span.ts';

/** The shortest span that can be looked at: a February. */
const shortestWindow = 28;
const longEnoughForDecades = 40 * 365;
const longEnoughForCenturies = 400 * 365;

/** All time of an archive: the years from its first to its last event, or the months where it lies within one year. */
export function archiveSpan({ days, reduced }: Histogram): TimeSpan | undefined {
  const spans = reduced.map(({ date }) => spanOfKnownDate(date));
  const firsts = [...days.slice(0, 1), ...spans.map(({ from }) => toDayNumber(from))];
  const lasts = [...days.slice(-1), ...spans.map(({ to }) => toDayNumber(to))];
  if (firsts.length === 0) return undefined;
  const first = firsts.reduce((one, other) => Math.min(one, other));
  const last = lasts.reduce((one, other) => Math.max(one, other));
  const unit = yearOfDay(first) === yearOfDay(last) ? intervals.month : intervals.year;
  return { start: binAround(unit, first).start, end: binAround(unit, last).end };
}

/** The calendar units that an archive is walked through by, widest first. */
export function ladderOf(archive: TimeSpan): readonly IntervalName[] {
  const length = lengthOf(archive);
  if (length > longEnoughForCenturies) return ['century', 'decade', 'year', 'month'];
  return length > longEnoughForDecades ? ['decade', 'year', 'month'] : ['year', 'month'];
}

/** The nearest window to a wish that lies within the archive and is not too short. */
export function clampWindow(wish: TimeSpan, archive: TimeSpan): TimeSpan {
  const whole = lengthOf(archive);
  const length = Math.min(whole, Math.max(Math.min(shortestWindow, whole), lengthOf(wish)));
  if (length === whole) return archive;
  const middle = (wish.start + wish.end) / 2;
  const start = length === lengthOf(wish) ? wish.start : middle - length / 2;
  const inside = Math.min(Math.max(start, archive.start), archive.end - length);
  return { start: inside, end: inside + length };
}

/** Shows `factor` times as much time; the moment `fixed` stays where it is on the screen. */
export function zoomWindow(window: TimeSpan, factor: number, fixed: number, archive: TimeSpan): TimeSpan {
  const whole = lengthOf(archive);
  const length = Math.min(whole, Math.max(Math.min(shortestWindow, whole), lengthOf(window) * factor));
  const share = (fixed - window.start) / lengthOf(window);
  const start = fixed - share * length;
  return clampWindow({ start, end: start + length }, archive);
}

/** Moves a window by days, as far as the archive goes. */
export function panWindow(window: TimeSpan, days: number, archive: TimeSpan): TimeSpan {
  return clampWindow({ start: window.start + days, end: window.end + days }, archive);
}

/** The next wider thing to look at: the month, the year, all time around a window; twice as much across years. */
export function parentWindow(window: TimeSpan, archive: TimeSpan): TimeSpan {
  const units = ladderOf(archive)
    .map((name) => clampToArchive(binAround(intervals[name], window.start), archive))
    .filter((unit) => isWithin(window, unit));
  if (units.length === 0) return zoomWindow(window, 2, (window.start + window.end) / 2, archive);
  return units.findLast((unit) => lengthOf(unit) > lengthOf(window) * 1.05) ?? archive;
}

/** The window in which a selected span is shown: itself when it is whole months, else the months or years around it. */
export function windowAround(span: TimeSpan, archive: TimeSpan): TimeSpan {
  if (!doOverlap(span, archive)) return archive;
  if (wholeMonthsOf(span) > 0) return clampToArchive(span, archive);
  const unit = lengthOf(span) > 3 * 365 ? intervals.year : intervals.month;
  const around = { start: binAround(unit, span.start).start, end: binAround(unit, span.end - 1).end };
  return clampToArchive(around, archive);
}

/** The window moved as little as shows a span; wider when the span is. */
export function windowIncluding(window: TimeSpan, span: TimeSpan, archive: TimeSpan): TimeSpan {
  if (isWithin(span, window)) return window;
  if (lengthOf(span) > lengthOf(window)) return windowAround(span, archive);
  const days = span.start < window.start ? span.start - window.start : span.end - window.end;
  return alignToMonths(panWindow(window, days, archive), window, archive);
}

// A window of whole months goes on as whole months, so that a year stays a year while one walks through it.
function alignToMonths(moved: TimeSpan, before: TimeSpan, archive: TimeSpan): TimeSpan {
  const months = wholeMonthsOf(before);
  if (months === 0) return moved;
  const isEarlier = moved.start < before.start;
  const first = isEarlier ? monthOfDay(moved.start) : monthOfDay(moved.end - 1) - months + 1;
  return clampToArchive({ start: firstDayOfMonth(first), end: firstDayOfMonth(first + months) }, archive);
}

function clampToArchive(span: TimeSpan, archive: TimeSpan): TimeSpan {
  const cut = { start: Math.max(span.start, archive.start), end: Math.min(span.end, archive.end) };
  return clampWindow(cut, archive);
}
