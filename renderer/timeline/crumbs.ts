import { say } from '../../shared/texts/say.ts';
import { binAround, type IntervalName, intervals } from './interval.ts';
import { shortNames, wordsForBin, wordsForWindow } from './period-words.ts';
import { isSameSpan, isWithin, type TimeSpan } from './time-span.ts';
import { ladderOf } from './window.ts';

/** One step of the way from all time to what is visible. */
export interface Crumb {
  readonly words: string;
  readonly window: TimeSpan;
}

/** The way to a window: all time, the units of the calendar around it, and itself where it is none of them. */
export function crumbsOf(window: TimeSpan, archive: TimeSpan): readonly Crumb[] {
  const all: Crumb = { words: say('timeline.all-time'), window: archive };
  if (isSameSpan(window, archive)) return [all];
  const parents = ladderOf(archive).flatMap((name) => unitAround(name, window, archive));
  const isUnit = parents.some((crumb) => isSameSpan(crumb.window, window));
  return isUnit ? [all, ...parents] : [all, ...parents, { words: wordsForWindow(window), window }];
}

function unitAround(name: IntervalName, window: TimeSpan, archive: TimeSpan): readonly Crumb[] {
  const unit = binAround(intervals[name], (window.start + window.end) / 2);
  const isAround = isWithin(window, unit) || isSameSpan(window, unit);
  if (!isAround || isWithin(archive, unit)) return [];
  const words = name === 'month' ? shortNames.month(unit.start) : wordsForBin(name, unit);
  return [{ words, window: unit }];
}
