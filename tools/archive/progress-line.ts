import { counted, grouped, inTime, plural } from './numbers.ts';

/** How far a piece of work has come; `of` is absent while it is not known. */
export interface WorkProgress {
  /** What is being done, in one word. */
  readonly stage: string;
  readonly done: number;
  readonly of?: number;
  /** What is counted, in the singular. */
  readonly noun: string;
  readonly events?: number;
}

/** One line on a terminal that says how far work has come; nothing where there is no terminal. */
export interface ProgressLine {
  show(progress: WorkProgress): void;
  erase(): void;
}

/** A terminal, or any stream that is none. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const millisecondsBetween = 100;
const startOfLine = '\r\u001b[K';

/** A progress line on a stream; `now` tells the time in milliseconds. */
export function createProgressLine(
  terminal: Terminal,
  now: () => number = performance.now.bind(performance),
): ProgressLine {
  let started: { readonly stage: string; readonly at: number } | undefined;
  let last = Number.NEGATIVE_INFINITY;
  if (terminal.isTTY !== true) return { show: () => undefined, erase: () => undefined };
  return {
    show(progress) {
      const at = now();
      if (started?.stage !== progress.stage) started = { stage: progress.stage, at };
      if (at - last < millisecondsBetween) return;
      last = at;
      terminal.write(startOfLine + progressWords(progress, at - started.at).slice(0, (terminal.columns ?? 80) - 1));
    },
    erase() {
      if (started) terminal.write(startOfLine);
      started = undefined;
      last = Number.NEGATIVE_INFINITY;
    },
  };
}

/** A progress in words: «reading 4,120 of 8,402 files · 3,900 events · 2,010 files/s · 2.1 s left». */
export function progressWords(progress: WorkProgress, milliseconds: number): string {
  const { stage, done, of, noun, events } = progress;
  const rate = milliseconds > 0 ? (done * 1000) / milliseconds : 0;
  const isTold = rate > 0 && milliseconds >= 1000;
  return [
    `${stage} ${of === undefined ? counted(done, noun) : `${grouped(done)} of ${counted(of, noun)}`}`,
    // Of pages, events are only known when all were read.
    ...(events === undefined || events === 0 ? [] : [counted(events, 'event')]),
    ...(isTold ? [`${grouped(rate)} ${plural(noun)}/s`] : []),
    ...(isTold && of !== undefined ? [`${inTime(((of - done) * 1000) / rate)} left`] : []),
  ].join(' · ');
}
