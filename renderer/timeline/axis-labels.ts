import { monthOfDay, yearOfDay } from './calendar.ts';
import { binAround, type IntervalName, intervals } from './interval.ts';
import { shortNames, wordsForCentury, wordsForDecade } from './period-words.ts';
import { type PlotFrame, xOf } from './plot-frame.ts';
import type { TimeSpan } from './time-span.ts';

/** A word under the bars; `span` is what it names. */
export interface AxisLabel {
  readonly text: string;
  /** The middle of the word for units, the left edge of it for what groups them. */
  readonly x: number;
  readonly span: TimeSpan;
}

/** Units under the bars, groups under the units: days and months, months and years. */
export interface AxisLabels {
  readonly units: readonly AxisLabel[];
  readonly groups: readonly AxisLabel[];
}

/** How far a group's word stands from the line where the group begins, in pixels. */
export const groupIndent = 5;

interface Ruler {
  readonly unit: IntervalName;
  readonly group?: IntervalName;
}

type Naming = (day: number) => string;

/** Every which unit is written, tried from all to few; a rule tells by its first day whether it is. */
interface Manner {
  readonly name: Naming;
  readonly isWritten: (day: number) => boolean;
}

const rulers: Readonly<Record<IntervalName, Ruler>> = {
  century: { unit: 'century' },
  decade: { unit: 'decade' },
  year: { unit: 'year' },
  quarter: { unit: 'quarter', group: 'year' },
  month: { unit: 'month', group: 'year' },
  week: { unit: 'month', group: 'year' },
  day: { unit: 'day', group: 'month' },
};

const always = () => true;
const everyYears = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const yearManners = everyYears.map((step) => manner(shortNames.year, (day) => yearOfDay(day) % step === 0));
const groupNames: readonly Naming[] = [shortNames.monthOfYear, shortNames.monthShortOfYear, shortNames.monthShort];

const manners: Readonly<Record<IntervalName, readonly Manner[]>> = {
  century: everyYears.slice(6).map((step) => manner(wordsForCentury, (day) => yearOfDay(day) % step === 0)),
  decade: everyYears.slice(3).map((step) => manner(wordsForDecade, (day) => yearOfDay(day) % step === 0)),
  year: yearManners,
  quarter: [manner(quarterOf(shortNames.month), always), manner(quarterOf(shortNames.monthShort), always)],
  month: [
    manner(shortNames.month, always),
    manner(shortNames.monthShort, always),
    manner(shortNames.monthLetter, always),
    manner(shortNames.monthShort, (day) => monthOfDay(day) % 3 === 0),
    manner(shortNames.monthShort, (day) => monthOfDay(day) % 6 === 0),
  ],
  week: [],
  day: [
    manner(shortNames.day, always),
    manner(shortNames.day, (day) => dateOf(day) % 2 === 1 && dateOf(day) < 31),
    manner(shortNames.day, (day) => dateOf(day) === 1 || (dateOf(day) % 5 === 0 && dateOf(day) < 30)),
    manner(shortNames.day, (day) => [1, 10, 20].includes(dateOf(day))),
    manner(shortNames.day, (day) => [1, 15].includes(dateOf(day))),
  ],
};

/** The words under the bars for a text size in pixels, so few that none touches another. */
export function axisLabels(frame: PlotFrame, interval: IntervalName, em: number): AxisLabels {
  const { unit, group } = rulers[interval];
  return {
    units: unitLabels(frame, unit, em),
    groups: group ? groupLabels(frame, group, em) : [],
  };
}

/** The labels for a single line: groups where several meet, and the units that leave them room. */
export function mergedLabels({ units, groups }: AxisLabels, em: number): AxisLabels {
  if (groups.length < 2) return { units, groups: [] };
  const isFree = (unit: AxisLabel) =>
    groups.every((group) => {
      const half = widthOf(unit.text, em) / 2;
      return unit.x + half <= group.x || unit.x - half >= group.x + groupIndent + widthOf(group.text, em) - em / 2;
    });
  return { units: units.filter(isFree), groups };
}

function unitLabels(frame: PlotFrame, unit: IntervalName, em: number): readonly AxisLabel[] {
  const spans = unitsIn(frame.window, unit);
  for (const { name, isWritten } of manners[unit]) {
    const labels = spans
      .filter((span) => isWritten(span.start))
      .map((span) => ({ text: name(span.start), x: (xOf(frame, span.start) + xOf(frame, span.end)) / 2, span }));
    if (doFit(labels, em)) return labels.filter((label) => isInside(frame, label, em));
  }
  return [];
}

// A group is named where it begins, or at the left edge when it began before.
function groupLabels(frame: PlotFrame, group: IntervalName, em: number): readonly AxisLabel[] {
  const names = group === 'month' ? groupNames : [shortNames.year];
  return unitsIn(frame.window, group).flatMap((span) => {
    const x = Math.max(frame.left, xOf(frame, span.start));
    const room = Math.min(frame.right, xOf(frame, span.end)) - x;
    const name = names.find((naming) => groupIndent + widthOf(naming(span.start), em) <= room);
    return name ? [{ text: name(span.start), x, span }] : [];
  });
}

function unitsIn(window: TimeSpan, unit: IntervalName): readonly TimeSpan[] {
  const spans: TimeSpan[] = [];
  for (let at = window.start; at < window.end; ) {
    const span = binAround(intervals[unit], at);
    spans.push(span);
    at = span.end;
  }
  return spans;
}

function doFit(labels: readonly AxisLabel[], em: number): boolean {
  return labels.every((label, index) => {
    const next = labels[index + 1];
    return !next || (widthOf(label.text, em) + widthOf(next.text, em)) / 2 <= next.x - label.x;
  });
}

function isInside(frame: PlotFrame, label: AxisLabel, em: number): boolean {
  const half = widthOf(label.text, em) / 2 - em / 2;
  return label.x - half >= frame.left - em && label.x + half <= frame.right + em / 2;
}

// Wider than any usual face draws it, with a letter's air, so that no text has to be measured on the screen.
function widthOf(text: string, em: number): number {
  const square = text.match(squareSigns)?.length ?? 0;
  return (text.length - square) * em * 0.6 + square * em + em;
}

const squareSigns = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

function dateOf(day: number): number {
  return day - binAround(intervals.month, day).start + 1;
}

function quarterOf(name: Naming): Naming {
  return (day) => `${name(day)}–${name(binAround(intervals.quarter, day).end - 1)}`;
}

function manner(name: Naming, isWritten: (day: number) => boolean): Manner {
  return { name, isWritten };
}
