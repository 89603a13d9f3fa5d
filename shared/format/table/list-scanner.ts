import type { TextSink } from '../codec.ts';
import { deepest } from './json-text.ts';
import type { ScannerTaker } from './line-scanner.ts';
import { longestRow } from './row.ts';

const [quote, backslash, comma, lineFeed] = [0x22, 0x5c, 0x2c, 0x0a];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

/** How far the list of a file is: looked for; perhaps begun by the bracket before; being read; read. */
type Stage = 'before' | 'bracket' | 'inside' | 'after' | 'stopped';

/**
 * Cuts the elements out of a file's JSON list, as text, so that the file is never in memory whole: the list that the file is,
 * or the first list of objects inside its objects. Counts brackets and quotation marks, no more: the elements are for
 * `readJson`. A line break ends a string, as JSON has none inside, so that a lost quotation mark does not swallow the rest.
 */
export function createListScanner({ take, wrong }: ScannerTaker<string>): TextSink {
  let stage: Stage = 'before';
  let hasList = false;
  let depth = 0;
  let listDepth = 0;
  let line = 1;
  let isInString = false;
  let isEscaped = false;
  let element: { held: string; readonly line: number; isTooLong: boolean } | undefined;
  // Where in the piece of text at hand the element's next characters begin.
  let from = 0;

  const begin = (index: number): void => {
    element = { held: '', line, isTooLong: false };
    from = index;
  };
  const hold = (text: string): void => {
    if (!element) return;
    element.isTooLong ||= element.held.length + text.length > longestRow;
    element.held = element.isTooLong ? '' : element.held + text;
  };
  const finish = (): void => {
    if (element?.isTooLong) {
      wrong(element.line, `The element is longer than ${longestRow} characters.`, 'It was left out.');
    } else if (element && element.held.trim() !== '') take(element.held, element.line);
    element = undefined;
  };
  /** Leaves out an element of which a string is cut by the end of its line: its brackets cannot be told any more. */
  const leaveOut = (): void => {
    if (!element) return;
    wrong(element.line, 'A string does not end on its line.', 'The element was left out.');
    element = undefined;
    depth = listDepth;
  };
  const stop = (what: string): void => {
    wrong(line, what, 'The file was read up to here.');
    stage = 'stopped';
  };
  const open = (code: number): void => {
    depth += 1;
    if (stage === 'inside') return;
    if (depth > deepest) stop(`The brackets are nested more than ${deepest} deep.`);
    else stage = code === openList ? 'bracket' : hasList ? 'after' : 'before';
  };
  const close = (code: number): void => {
    const isOfList = stage === 'inside' && depth === listDepth;
    // The end of an object whose beginning was left out.
    if (isOfList && code === closeObject) return;
    if (isOfList) stage = 'after';
    depth -= 1;
  };
  const lookAt = (code: number): void => {
    if (code === quote) isInString = true;
    else if (code === openList || code === openObject) open(code);
    else if (code === closeList || code === closeObject) close(code);
  };
  /** Decides by the first character after a bracket whether it began the list of events. */
  const decide = (code: number): void => {
    const isList = code === openObject || (depth === 1 && code !== closeList);
    if (isList && hasList) wrong(line, 'The file holds another list of objects.', 'Only its first one was read.');
    stage = isList && !hasList ? 'inside' : hasList || depth === 1 ? 'after' : 'before';
    hasList ||= isList || depth === 1;
    if (stage === 'inside') listDepth = depth;
  };
  const lookInside = (code: number, index: number): void => {
    if (code === closeList || code === closeObject) close(code);
    else if (!isSpace(code) && code !== comma) {
      begin(index);
      lookAt(code);
    }
  };
  const lookOutside = (code: number, index: number): void => {
    if (isSpace(code)) return;
    if (stage === 'bracket') decide(code);
    if (stage === 'inside') lookInside(code, index);
    else if (depth > 0 || (!hasList && (code === openList || code === openObject))) lookAt(code);
    else stop(hasList ? 'Text follows the end of the list.' : 'This is not JSON.');
  };

  return {
    write(text) {
      from = 0;
      for (let index = 0; index < text.length && stage !== 'stopped'; index += 1) {
        const code = text.charCodeAt(index);
        if (code === lineFeed) line += 1;
        if (isInString) {
          isInString = code !== lineFeed && (isEscaped || code !== quote);
          isEscaped = !isEscaped && code === backslash;
          if (code === lineFeed) leaveOut();
        } else if (stage !== 'inside') lookOutside(code, index);
        else if (!element) lookInside(code, index);
        else if (depth === listDepth && (code === comma || code === closeList)) {
          hold(text.slice(from, index));
          finish();
          if (code === closeList) close(code);
        } else lookAt(code);
      }
      hold(text.slice(from));
    },
    end() {
      if (stage === 'stopped') return;
      // The last element may be whole where only the end of the list is missing.
      if (depth === listDepth && !isInString) finish();
      if (depth > 0) wrong(line, 'The file ends inside its brackets.', 'What came before was read.');
      else if (!hasList) wrong(1, 'The file holds no list of objects.', 'Nothing of it was read.');
    },
  };
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === lineFeed || code === 0x0d || code === 0x09;
}
