import type { ArchiveFacts } from '../../../shared/ipc/files-contract.ts';
import { compareDates, unknownDate } from '../../../shared/model/date.ts';
import type { EditionFile } from './edition-file.ts';

/** An edition in short, as a library shows it. */
export function factsOf(edition: EditionFile): ArchiveFacts {
  const { archive, events, media, problems } = edition.manifest;
  const dates = Object.keys(edition.dates())
    .filter((date) => date !== unknownDate)
    .sort(compareDates);
  const [from, to] = [dates.at(0), dates.at(-1)];
  return {
    archive,
    events,
    media,
    problems,
    size: edition.size,
    digest: edition.digest(),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}
