import type { FileProgress } from '../../shared/ipc/files-contract.ts';
import { say } from '../../shared/texts/say.ts';

/** How fast work goes, smoothed. Times in milliseconds, rates by the second. */
export interface Pace {
  readonly stage: FileProgress['stage'];
  readonly startedAt: number;
  readonly at: number;
  readonly bytesDone: number;
  readonly done: number;
  readonly bytesPerSecond: number;
  readonly filesPerSecond: number;
}

// A report's own speed counts for as much as the time since the last one is of this.
const memory = 4_000;
const leastKnown = 1_500;
const leastStep = 200;
const secondsPerMinute = 60;
const millisecondsPerSecond = 1_000;

/** The pace after a report that came at a time; a new stage begins anew, for it may be of another speed. */
export function paceAfter(before: Pace | undefined, progress: FileProgress, now: number): Pace {
  const { stage, bytesDone, done } = progress;
  if (before?.stage !== stage) {
    return { stage, startedAt: now, at: now, bytesDone, done, bytesPerSecond: 0, filesPerSecond: 0 };
  }
  const step = now - before.at;
  if (step < leastStep) return before;
  const weight = before.bytesPerSecond === 0 ? 1 : 1 - Math.exp(-step / memory);
  const smooth = (old: number, grown: number): number =>
    old + weight * ((Math.max(0, grown) * millisecondsPerSecond) / step - old);
  return {
    ...before,
    at: now,
    bytesDone,
    done,
    bytesPerSecond: smooth(before.bytesPerSecond, bytesDone - before.bytesDone),
    filesPerSecond: smooth(before.filesPerSecond, done - before.done),
  };
}

/** How long a stage still takes, in seconds; undefined while nobody can know. */
export function secondsLeft(pace: Pace | undefined, { bytesDone, bytesOf }: FileProgress): number | undefined {
  if (!pace || pace.at - pace.startedAt < leastKnown || bytesOf <= 0 || pace.bytesPerSecond <= 0) return undefined;
  return Math.max(0, bytesOf - bytesDone) / pace.bytesPerSecond;
}

/** A time that is left, no more exact than it is known: «a moment», «about 20 seconds», «about 3 minutes». */
export function timeLeftInWords(seconds: number): string {
  if (seconds < 3) return say('pace.moment');
  if (seconds < secondsPerMinute * 1.5) {
    const rounding = seconds < 20 ? 1 : 5;
    return say('pace.seconds', { count: Math.ceil(seconds / rounding) * rounding });
  }
  return say('pace.minutes', { count: Math.round(seconds / secondsPerMinute) });
}

/** How many files a second; nothing while it is not known. */
export function rateInWords(pace: Pace | undefined): string {
  if (!pace || pace.filesPerSecond < 0.5) return '';
  return say('pace.rate', { count: Math.round(pace.filesPerSecond) });
}
