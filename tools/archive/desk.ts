import type { Output } from './output.ts';
import type { ProgressLine } from './progress-line.ts';

/** What a command works with: where its result goes, and where it says how it is getting on. */
export interface Desk {
  readonly output: Output;
  readonly progress: ProgressLine;
  /** A remark for people, on standard error. */
  remark(text: string): void;
}

/** The option that every command has. */
export interface JsonOption {
  /** Whether the result is for machines: one JSON document and nothing else. */
  readonly json?: boolean;
}
