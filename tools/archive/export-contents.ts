import type { EditionFile } from '../../electron/storage/edition/edition-file.ts';
import { findMedia } from '../../electron/storage/media.ts';
import type { ArchiveContents } from '../../shared/format/encoder.ts';
import type { EventDate } from '../../shared/model/date.ts';
import type { EventId } from '../../shared/model/event.ts';
import type { Problem } from '../../shared/model/problem.ts';
import { type Choice, chosenEvents, isEverything } from './chosen-events.ts';
import type { Desk } from './desk.ts';
import { problemLine } from './problem-lines.ts';

/** What an export writes. */
export interface ExportContents {
  readonly contents: ArchiveContents;
  /** How many events there are. */
  readonly events: number;
  /** The pictures that belong to them, by their paths. */
  readonly pictures: ReadonlySet<string>;
}

/** The chosen events of an edition, and what must be known of all of them before the first is written. */
export function contentsOf(edition: EditionFile, choice: Choice, desk: Desk): ExportContents {
  const { archive } = edition.manifest;
  const media = new Set(edition.media);
  const links = new Map<EventId, { readonly headline: string; readonly date: EventDate }>();
  const pictures = new Set(isEverything(choice) ? edition.media : []);
  if (archive.cover !== undefined && media.has(archive.cover)) pictures.add(archive.cover);
  const onProblem = (problem: Problem): void => desk.remark(problemLine(problem));
  for (const { id, headline, date, images } of chosenEvents(edition, choice, { onProblem })) {
    links.set(id, { headline, date });
    for (const { address } of images) {
      const picture = findMedia(address, media);
      if (picture !== undefined) pictures.add(picture);
    }
  }
  const contents = {
    manifest: archive,
    events: () => chosenEvents(edition, choice),
    linkOf: (id: EventId) => links.get(id),
  };
  return { contents, events: links.size, pictures };
}
