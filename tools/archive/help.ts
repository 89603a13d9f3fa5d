const run = 'npm run -s archive --';

/** Examples and remarks of each command, as its help shows them below the options. */
const helps: Readonly<Record<string, { readonly remark: string; readonly examples: readonly string[] }>> = {
  archive: {
    remark:
      'Ends with 0 when all is good, 1 for a finding (damaged, different, problems under --strict), 2 for wrong use,\n' +
      '3 when it could not be done, 130 when interrupted. Nothing half-written is ever left behind.\n' +
      'The shapes of --json are documented in docs/command-line.md.',
    examples: ['build news --out events.daybook --title "Events"', 'info events.daybook', 'help build'],
  },
  build: {
    remark: 'Every file is accounted for: the counts add up to the files found. The same files give the same bytes.',
    examples: [
      'build pages --out events.daybook --lang en --licence CC-BY-SA-4.0 --edition 2026-11',
      'build events.csv --out events.daybook --mapping columns.json',
    ],
  },
  info: { remark: 'Takes a .daybook, or anything that one can be built of.', examples: ['info events.daybook'] },
  verify: {
    remark:
      'Compares every entry of a .daybook with its SHA-256, and names what is damaged; then it ends with 1.\n' +
      'Of a folder, zip or tar, which has no sums, it reads every file to its end.',
    examples: ['verify events.daybook'],
  },
  problems: {
    remark: 'One problem a line: file:line: what was wrong. What was done.',
    examples: ['problems events.daybook', 'problems pages --csv > problems.csv'],
  },
  list: {
    remark:
      'Parted by tabs, in order of time. With --json, one event a line (NDJSON). Names may be written without capitals\n' +
      'and accents. An event known to the month or the year only stands for the first day of it.',
    examples: [
      'list events.daybook --from 2015-09 --to 2015-09 --topic Syria',
      'list events.daybook --reverse --limit 20',
    ],
  },
  search: {
    remark:
      'The best match first, 20 of them unless --limit says otherwise. What can be asked stands in docs/search.md.\n' +
      'A question with an error is searched as words all the same, and ends with 2.',
    examples: [
      'search events.daybook "earthquake -japan 2015"',
      `search events.daybook '"prime minister" near/5 resigns' --sort newest --json`,
    ],
  },
  show: {
    remark: 'With earlier wordings and related events. The id is what list prints after the date.',
    examples: ['show events.daybook news/2015/09/4/some-event'],
  },
  export: {
    remark: 'Pictures are copied along with forms of many files. Chosen as with list.',
    examples: [
      'export events.daybook --format html --out site',
      'export events.daybook --format ndjson --out 2015.ndjson --from 2015 --to 2015',
    ],
  },
  diff: {
    remark: 'Words that are gone stand in [-…-], words that are new in {+…+}. Ends with 1 when there is a difference.',
    examples: ['diff events-2026-10.daybook events-2026-11.daybook'],
  },
};

/** What stands below the options of a command's help. */
export function helpOf(command: string): string {
  const help = helps[command];
  if (!help) throw new RangeError(`There is no help for «${command}»`);
  return `\n${help.remark}\n\nExamples:\n${help.examples.map((example) => `  ${run} ${example}`).join('\n')}\n`;
}
