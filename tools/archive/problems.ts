import type { Desk, JsonOption } from './desk.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { counted } from './numbers.ts';
import { problemLine, problemsAsCsv } from './problem-lines.ts';
import { withEdition } from './with-edition.ts';

/** The options of `problems`. */
export interface ProblemsOptions extends JsonOption {
  readonly csv?: boolean;
  readonly strict?: boolean;
}

/** Lists what was wrong in an archive, or in files of which one can be made, and what was done about it. */
export function problems(file: string, { csv, json, strict }: ProblemsOptions, desk: Desk): Promise<ExitCode> {
  return withEdition(file, desk, async (edition) => {
    const found = edition.problems();
    if (json) await desk.output.json({ problems: found });
    else if (csv) await desk.output.text(problemsAsCsv(found));
    else {
      await desk.output.text(found.map((problem) => `${problemLine(problem)}\n`).join(''));
      desk.remark(found.length === 0 ? 'There are no problems.' : `${counted(found.length, 'problem')}.`);
    }
    return strict === true && found.length > 0 ? exitCodes.finding : exitCodes.good;
  });
}
