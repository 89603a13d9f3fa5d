import type { TextSink } from '../codec.ts';
import { longestRow } from './row.ts';

/** What a scanner hands over: the pieces that it cut, and what it could not cut. Lines count from 1. */
export interface ScannerTaker<Piece> {
  take(piece: Piece, line: number): void;
  wrong(line: number, what: string, done: string): void;
}

/** Cuts text into lines, as they are in NDJSON; blank ones are left out, and so is one longer than a row may be. */
export function createLineScanner({ take, wrong }: ScannerTaker<string>): TextSink {
  let line = 1;
  let held = '';
  let isTooLong = false;
  const hold = (text: string): void => {
    if (isTooLong || held.length + text.length > longestRow) {
      isTooLong = true;
      held = '';
    } else held += text;
  };
  const finish = (): void => {
    if (isTooLong) wrong(line, `The line is longer than ${longestRow} characters.`, 'It was left out.');
    else if (held.trim() !== '') take(held, line);
    held = '';
    isTooLong = false;
  };
  return {
    write(text) {
      let from = 0;
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
        hold(text.slice(from, end));
        finish();
        line += 1;
        from = end + 1;
      }
      hold(text.slice(from));
    },
    end: finish,
  };
}
