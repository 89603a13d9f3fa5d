import type * as z from 'zod/mini';
import type { Problem } from '../../../shared/model/problem.ts';

/** What the lines of an entry say. */
export interface EditionLines<Value> {
  readonly values: readonly Value[];
  readonly problems: readonly Problem[];
}

/** What a line has to be: of a schema, and without a fault that the schema cannot know, which is told in a sentence. */
export interface LineRule<Value> {
  readonly schema: z.ZodMiniType<Value>;
  faultOf?(value: Value): string | undefined;
}

// As many as an import lists of one file: an entry of another form has a problem in every line.
const mostProblems = 100;

/** Reads one JSON value a line; a line that is none is left out and becomes a problem, of which 100 are listed. */
export function readLines<Value>(file: string, text: string, rule: LineRule<Value>): EditionLines<Value> {
  const values: Value[] = [];
  const problems: Problem[] = [];
  let wrong = 0;
  for (const { line, number } of numberedLines(text)) {
    const reading = readLine(line, rule);
    if (reading.kind === 'good') values.push(reading.value);
    else {
      wrong += 1;
      if (wrong <= mostProblems)
        problems.push({ file, line: number, what: reading.what, done: 'The line was left out.' });
    }
  }
  const more = wrong - problems.length;
  if (more > 0) problems.push({ file, what: `${more} more lines of it are wrong.`, done: 'They were left out.' });
  return { values, problems };
}

// Not split at once: a list of all lines of a hostile file may be many times as large as the file.
function* numberedLines(text: string): Generator<{ readonly line: string; readonly number: number }> {
  let number = 0;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    number += 1;
    if (end > start) yield { line: text.slice(start, end), number };
    start = end + 1;
  }
}

type LineReading<Value> =
  | { readonly kind: 'good'; readonly value: Value }
  | { readonly kind: 'bad'; readonly what: string };

function readLine<Value>(line: string, { schema, faultOf }: LineRule<Value>): LineReading<Value> {
  const json = parsed(line);
  if (!json) return { kind: 'bad', what: 'The line is not JSON.' };
  const checked = schema.safeParse(json.value);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    return { kind: 'bad', what: `The field «${issue?.path.join('.') ?? ''}» is wrong: ${issue?.message ?? ''}.` };
  }
  const what = faultOf?.(checked.data);
  return what === undefined ? { kind: 'good', value: checked.data } : { kind: 'bad', what };
}

function parsed(line: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return undefined;
  }
}
