import { Command, InvalidArgumentError, Option } from 'commander';
import { encoders } from '../../shared/format/encoders.ts';
import { type BuildOptions, build } from './build.ts';
import { addChoosingOptions, gathered } from './choosing-options.ts';
import type { Desk, JsonOption } from './desk.ts';
import { type DiffOptions, diff } from './diff.ts';
import { formatWords } from './encoder-choice.ts';
import type { ExitCode } from './exit-codes.ts';
import { type ExportOptions, exportArchive } from './export-archive.ts';
import { helpOf } from './help.ts';
import { info } from './info.ts';
import { type ListOptions, list } from './list.ts';
import { type ProblemsOptions, problems } from './problems.ts';
import { type SearchOptions, search, searchOrders } from './search.ts';
import { show } from './show.ts';
import { verify } from './verify.ts';

type Done = (code: ExitCode) => void;

/** All commands with their arguments; `done` takes what the command that was called ends with. */
export function createProgram(desk: Desk, done: Done): Command {
  const program = new Command('archive')
    .usage('COMMAND …')
    .description('Makes, checks, reads and converts archives of news events.')
    .helpCommand('help [command]', 'what a command does, with examples')
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: (.)/, asSentence)) })
    .showHelpAfterError(`         See: npm run -s archive -- help`)
    .addHelpText('after', helpOf('archive'));
  const ended = async (code: Promise<ExitCode>): Promise<void> => done(await code);

  buildCommand(program).action((paths: string[], options: BuildOptions) => ended(build(paths, options, desk)));
  command(program, 'info <file>', 'what an archive is and holds').action((file: string, options: JsonOption) =>
    ended(info(file, options, desk)),
  );
  command(program, 'verify <file>', 'whether an archive is whole').action((file: string, options: JsonOption) =>
    ended(verify(file, options, desk)),
  );
  command(program, 'problems <path>', 'what was wrong in an archive, and what was done about it')
    .option('--csv', 'as a table: file, line, what, done')
    .option('--strict', 'end with 1 when there are any')
    .action((file: string, options: ProblemsOptions) => ended(problems(file, options, desk)));
  addChoosingOptions(command(program, 'list <file>', 'events, one a line: date, id, headline'))
    .option('--limit <number>', 'this many at most', wholeNumber)
    .option('--reverse', 'newest first')
    .action((file: string, options: ListOptions) => ended(list(file, options, desk)));
  command(program, 'show <file> <id>', 'everything about one event').action(
    (file: string, id: string, options: JsonOption) => ended(show(file, id, options, desk)),
  );
  command(program, 'search <file> <question>', 'the events that a question finds, as in the reader')
    .option('--limit <number>', 'this many hits at most', wholeNumber)
    .addOption(new Option('--sort <order>', 'in this order').choices(searchOrders))
    .action((file: string, question: string, options: SearchOptions) => ended(search(file, question, options, desk)));
  addChoosingOptions(command(program, 'export <file>', 'writes an archive in another form'))
    .requiredOption('--format <form>', `one of: ${formatWords(encoders).join(', ')}`)
    .requiredOption('--out <path>', 'where to: a folder for forms of many files, else a file')
    .option('--force', 'replace a file, or write into a folder that is not empty')
    .action((file: string, options: ExportOptions) => ended(exportArchive(file, options, desk)));
  command(program, 'diff <old> <new>', 'what a newer edition says otherwise')
    .option('--limit <number>', 'list this many events of each kind at most', wholeNumber)
    .action((older: string, newer: string, options: DiffOptions) => ended(diff(older, newer, options, desk)));
  return program;
}

function buildCommand(program: Command): Command {
  return command(program, 'build <path...>', 'makes a .daybook of pages, day files, feeds or tables')
    .requiredOption('--out <file>', 'where to')
    .option('--force', 'replace what is there')
    .option('--strict', 'end with 1 when there are problems')
    .option('--mapping <file>', 'JSON: which columns of a table give which fields')
    .option('--id <id>', 'the stable name of the archive: the same in every edition')
    .option('--title <title>', 'its title')
    .option('--description <text>', 'what it is')
    .option('--lang <tags>', 'languages of the texts, most used first: en or zh-Hans,en', gathered)
    .option('--license, --licence <licence>', 'an SPDX expression such as CC-BY-SA-4.0')
    .option('--attribution <text>', 'whom the licence asks to name')
    .option('--publisher <name>', 'who made the archive')
    .option('--edition <name>', 'which release this is, such as 2026-11')
    .option('--cover <path>', 'the picture that stands for it, by its path in the archive');
}

function command(program: Command, words: string, description: string): Command {
  const [name = ''] = words.split(' ');
  return program
    .command(words)
    .description(description)
    .option('--json', 'the result as JSON, for machines')
    .showHelpAfterError(`         See: npm run -s archive -- ${name} --help`)
    .addHelpText('after', helpOf(name));
}

function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It is no whole number.');
}

function asSentence(_: string, first: string): string {
  return `archive: ${first.toUpperCase()}`;
}
