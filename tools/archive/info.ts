import type { EditionFile } from '../../electron/storage/edition/edition-file.ts';
import { factsOf } from '../../electron/storage/edition/facts-of-edition.ts';
import type { EditionManifest } from '../../electron/storage/edition/layout.ts';
import type { ArchiveFacts } from '../../shared/ipc/files-contract.ts';
import { tallyRows, tallySum } from './accounting.ts';
import type { Desk, JsonOption } from './desk.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { factLines } from './fact-lines.ts';
import { grouped, inBytes } from './numbers.ts';
import { withEdition } from './with-edition.ts';

/** What `info --json` says. */
export interface ArchiveInfo
  extends ArchiveFacts,
    Pick<EditionManifest, 'records' | 'dates' | 'topics' | 'years' | 'tally'> {}

/** Says what an archive is and holds. */
export function info(file: string, { json }: JsonOption, desk: Desk): Promise<ExitCode> {
  return withEdition(file, desk, async (edition) => {
    const found = infoOf(edition);
    await (json ? desk.output.json(found) : desk.output.text(inWords(found)));
    return exitCodes.good;
  });
}

function infoOf(edition: EditionFile): ArchiveInfo {
  const { records, dates, topics, years, tally } = edition.manifest;
  return { ...factsOf(edition), records, dates, topics, years, tally };
}

function inWords(found: ArchiveInfo): string {
  const { archive, records, tally } = found;
  return factLines([
    ['Title', archive.title],
    ['Id', archive.id],
    ['Description', archive.description],
    ['Languages', archive.languages.join(', ')],
    ['Licence', archive.licence],
    ['Attribution', archive.attribution],
    ['Publisher', archive.publisher],
    ['Edition', archive.edition],
    ['Cover', archive.cover],
    ['Events', grouped(found.events)],
    ['  told, listed, mentioned', [records.page, records.listed, records.mentioned].map(grouped).join(', ')],
    ...[...found.years].reverse().map(({ year, events }) => [`  ${year}`, grouped(events)] as const),
    ['Span', found.from === undefined ? undefined : `${found.from} to ${found.to ?? found.from}`],
    ['Dates', grouped(found.dates)],
    ['Topics', grouped(found.topics)],
    ['Pictures', grouped(found.media)],
    ['Problems', grouped(found.problems)],
    ['Made of files', grouped(tallySum(tally))],
    ...tallyRows(tally),
    ['Size', inBytes(found.size)],
    ['Digest', found.digest],
  ]);
}
