import type { ImageBytes } from '../../shared/ipc/archive-contract.ts';
import type { EventImage } from '../../shared/model/event.ts';
import { archiveError } from '../storage/archive-error.ts';
import { readInFolder } from '../storage/containers/folder-source.ts';
import { openEdition } from '../storage/edition/edition-file.ts';
import { findMedia, mediaTypeOf } from '../storage/media.ts';
import type { OpenArchive } from './open-archive.ts';
import type { EditionSource } from './opening.ts';

const largestPicture = 16 * 1024 * 1024;

/** The path of a picture that an event's own archive has; undefined where it has not. */
export function findPicture({ table, media }: OpenArchive, ordinal: number, image: EventImage): string | undefined {
  const ofArchive = media[table.archiveOf(ordinal)];
  return ofArchive && findMedia(image.address, ofArchive);
}

/** The bytes of one of an event's pictures that lies in its archive; throws ArchiveError where none does. */
export function imageOf(archive: OpenArchive, ordinal: number, index: number): ImageBytes {
  const { table, sources } = archive;
  const image = table.events[ordinal]?.images[index];
  const path = image && findPicture(archive, ordinal, image);
  const source = sources[table.archiveOf(ordinal)];
  if (path === undefined || !source) {
    throw archiveError('NoPicture', 'no-picture');
  }
  const bytes = readPicture(source, path);
  const type = mediaTypeOf(bytes);
  if (type === undefined) {
    throw archiveError('NoPicture', 'picture-kind', { path });
  }
  return { type, bytes };
}

function readPicture({ edition: file, folder }: EditionSource, path: string): Uint8Array {
  if (folder !== undefined) return readInFolder(folder, path, largestPicture);
  const edition = openEdition(file);
  try {
    return edition.readMedia(path, largestPicture);
  } finally {
    edition.close();
  }
}
