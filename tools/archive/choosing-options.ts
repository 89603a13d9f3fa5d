import type { Command } from 'commander';

/** Gives a command the options that choose events; names may be given several times. */
export function addChoosingOptions(command: Command): Command {
  return command
    .option('--from <date>', 'from this date on: 2015-09-04, 2015-09 or 2015')
    .option('--to <date>', 'up to this date, which is included')
    .option('--topic <name>', 'with this topic; several: with all of them', gathered)
    .option('--heading <name>', 'under this heading; several: under any of them', gathered)
    .option('--category <name>', 'in this category; several: in any of them', gathered);
}

/** Gathers the values of an option that may be given several times. */
export function gathered(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
