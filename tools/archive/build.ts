import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { EntrySource } from '../../electron/storage/containers/entry-source.ts';
import { openEdition } from '../../electron/storage/edition/edition-file.ts';
import { factsOf } from '../../electron/storage/edition/facts-of-edition.ts';
import type { ArchiveFacts } from '../../shared/ipc/files-contract.ts';
import { type ArchiveManifest, archiveManifestSchema } from '../../shared/model/archive.ts';
import { tallyRows, tallySum } from './accounting.ts';
import type { Desk, JsonOption } from './desk.ts';
import { type ExitCode, exitCodes, WrongUse } from './exit-codes.ts';
import { factLines } from './fact-lines.ts';
import { type MadeEdition, makeEdition } from './make-edition.ts';
import { readMapping } from './mapping-file.ts';
import { grouped, inBytes, inTime } from './numbers.ts';

/** The options of `build`. */
export interface BuildOptions extends JsonOption {
  readonly out: string;
  readonly force?: boolean;
  readonly strict?: boolean;
  readonly mapping?: string;
  readonly id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly lang?: readonly string[];
  readonly licence?: string;
  readonly attribution?: string;
  readonly publisher?: string;
  readonly edition?: string;
  readonly cover?: string;
}

/** What `build --json` says. */
export interface BuildSummary {
  readonly out: string;
  readonly form: string;
  readonly facts: ArchiveFacts;
  readonly records: MadeEdition['manifest']['records'];
  readonly dates: number;
  readonly topics: number;
  readonly relations: MadeEdition['relations'];
  readonly merged: number;
  readonly filesFound: number;
  readonly tally: MadeEdition['manifest']['tally'];
  /** Whether the tally adds up to the files found. */
  readonly isAccountedFor: boolean;
  readonly seconds: number;
  readonly filesPerSecond: number;
  readonly eventsPerSecond: number;
}

/** Makes an edition of pages, day files, feeds or tables, and accounts for every file. */
export async function build(paths: readonly string[], options: BuildOptions, desk: Desk): Promise<ExitCode> {
  const target = path.resolve(options.out);
  refuseTarget(target, paths, options.force === true);
  const started = performance.now();
  const made = await makeEdition({
    paths,
    target,
    mustBeFree: options.force !== true,
    mapping: options.mapping === undefined ? undefined : readMapping(options.mapping),
    describe: (own, source) => describedAs(own, options, source),
    onProgress: desk.progress.show,
  });
  const summary = summaryOf(made, target, performance.now() - started);
  desk.progress.erase();
  await (options.json ? desk.output.json(summary) : desk.output.text(inWords(summary)));
  const isFinding = !summary.isAccountedFor || (options.strict === true && summary.facts.problems > 0);
  return isFinding ? exitCodes.finding : exitCodes.good;
}

function refuseTarget(target: string, paths: readonly string[], isForced: boolean): void {
  if (!existsSync(target)) return;
  if (statSync(target).isDirectory())
    throw new WrongUse(`«${target}» is a folder.`, 'Give --out the name of a file, such as made.daybook.');
  // A rename would put the edition in the place of a device, and take it away from everybody.
  if (!statSync(target).isFile())
    throw new WrongUse(`«${target}» is no file that can be replaced.`, 'Give --out another name.');
  const isRead = paths.some((read) => existsSync(read) && realpathSync(read) === realpathSync(target));
  if (isRead) throw new WrongUse(`«${target}» is what would be read.`, 'Give --out another name.');
  if (!isForced)
    throw new WrongUse(`«${target}» is there already.`, 'Give --force to replace it, or --out another name.');
}

/** What an archive says of itself, with what the command line says instead; throws WrongUse for what cannot be. */
function describedAs(own: ArchiveManifest, options: BuildOptions, source: EntrySource): ArchiveManifest {
  const { id, title, description, lang, licence, attribution, publisher, edition, cover } = options;
  const said = {
    id,
    title,
    description,
    languages: languagesIn(lang),
    licence,
    attribution,
    publisher,
    edition,
    cover,
  };
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  const checked = archiveManifestSchema.safeParse({ ...own, ...given });
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new WrongUse(
      `The archive’s ${issue?.path.join('.') ?? ''} is wrong: ${issue?.message ?? ''}.`,
      'Give it another.',
    );
  }
  if (cover !== undefined && !source.entries.some((entry) => entry.path === cover))
    throw new WrongUse(`There is no picture «${cover}» for a cover.`, 'Give --cover its path from the archive’s root.');
  return checked.data;
}

function languagesIn(lang: readonly string[] | undefined): readonly string[] | undefined {
  return lang?.flatMap((tags) => tags.split(',')).map((tag) => canonical(tag.trim()));
}

function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    throw new WrongUse(`«${tag}» is no language tag.`, 'Write a BCP 47 tag such as en, zh-Hans or pt-BR.');
  }
}

function summaryOf(made: MadeEdition, out: string, milliseconds: number): BuildSummary {
  const { manifest, relations, merged, form, filesFound } = made;
  const { records, dates, topics, tally } = manifest;
  const seconds = milliseconds / 1000;
  const edition = openEdition(out);
  try {
    return {
      out,
      form,
      facts: factsOf(edition),
      records,
      dates,
      topics,
      relations,
      merged,
      filesFound,
      tally,
      isAccountedFor: tallySum(tally) === filesFound,
      seconds: Number(seconds.toFixed(3)),
      filesPerSecond: Math.round(filesFound / seconds),
      eventsPerSecond: Math.round(manifest.events / seconds),
    };
  } finally {
    edition.close();
  }
}

function inWords(summary: BuildSummary): string {
  const { facts, records, relations, form, filesFound, tally } = summary;
  const sum = tallySum(tally);
  return factLines([
    ['Made', summary.out],
    ['Title', facts.archive.title],
    ['Read as', form],
    ['Files found', grouped(filesFound)],
    ...tallyRows(tally),
    [
      '  sum',
      `${grouped(sum)}, ${summary.isAccountedFor ? 'which is every file' : `but ${grouped(filesFound)} were found`}`,
    ],
    ['Events', grouped(facts.events)],
    ['  told, listed, mentioned', [records.page, records.listed, records.mentioned].map(grouped).join(', ')],
    ['Dates', grouped(summary.dates)],
    ['Span', facts.from === undefined ? undefined : `${facts.from} to ${facts.to ?? facts.from}`],
    ['Topics', grouped(summary.topics)],
    ['Relations', `${grouped(relations.resolved)} resolved, ${grouped(relations.unresolved)} not`],
    ['Merged', `${grouped(summary.merged)} events that were the same as another`],
    ['Pictures', grouped(facts.media)],
    ['Problems', grouped(facts.problems)],
    ['Size', inBytes(facts.size)],
    ['Digest', facts.digest],
    [
      'Time',
      `${inTime(summary.seconds * 1000)}: ${grouped(summary.filesPerSecond)} files/s, ${grouped(summary.eventsPerSecond)} events/s`,
    ],
  ]);
}
