import type { EditionFile } from '../../electron/storage/edition/edition-file.ts';
import type { NewsEvent } from '../../shared/model/event.ts';
import type { Problem } from '../../shared/model/problem.ts';
import { type Choice, type ChoosingOptions, choiceOf, chosenEvents, refuseUnknownNames } from './chosen-events.ts';
import type { Desk, JsonOption } from './desk.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { problemLine } from './problem-lines.ts';
import { safeJson, safeText } from './safe-text.ts';
import { withEdition } from './with-edition.ts';

/** The options of `list`. */
export interface ListOptions extends ChoosingOptions, JsonOption {
  readonly limit?: number;
  readonly reverse?: boolean;
}

const linesAtOnce = 500;

/** Lists events, one a line: date, id and headline parted by tabs, or as NDJSON. */
export function list(file: string, options: ListOptions, desk: Desk): Promise<ExitCode> {
  const choice = choiceOf(options);
  return withEdition(file, desk, async (edition) => {
    const write = options.json ? safeJson : lineOf;
    let lines: string[] = [];
    let count = 0;
    for (const event of limited(edition, choice, options, desk)) {
      count += 1;
      lines.push(`${write(event)}\n`);
      if (lines.length < linesAtOnce) continue;
      await desk.output.text(lines.join(''));
      lines = [];
    }
    await desk.output.text(lines.join(''));
    if (count === 0) refuseUnknownNames(edition, choice);
    return exitCodes.good;
  });
}

function* limited(
  edition: EditionFile,
  choice: Choice,
  { limit = Number.POSITIVE_INFINITY, reverse = false }: ListOptions,
  desk: Desk,
): Generator<NewsEvent> {
  const onProblem = (problem: Problem): void => desk.remark(problemLine(problem));
  let left = limit;
  for (const event of chosenEvents(edition, choice, { isReversed: reverse, onProblem })) {
    if (left <= 0) return;
    left -= 1;
    yield event;
  }
}

function lineOf({ date, id, headline }: NewsEvent): string {
  return [date, id, headline].map(safeText).join('\t');
}
