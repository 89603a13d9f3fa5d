import { ArchiveError } from '../archive-error.ts';
import { openByteFile } from '../containers/byte-file.ts';
import { EntryError } from '../containers/entry-error.ts';
import { openZip } from '../containers/zip-file.ts';
import { editionMediaType, entryNames } from './layout.ts';

// A zip's first entry: its header has 30 bytes, then come its name and, as it is not packed, what it says.
const headerSize = 30;
const opening = `${entryNames.mediaType}${editionMediaType}`;
const zipMark = 'PK\u0003\u0004';

/**
 * Whether a file is an edition, whatever it is called: it begins as one, or it is a zip that another tool packed anew in
 * another order. No for what cannot be read.
 */
export function isEdition(filePath: string): boolean {
  try {
    const start = beginningOf(filePath);
    if (!start.startsWith(zipMark)) return false;
    return start.slice(headerSize) === opening || hasManifest(filePath);
  } catch (error) {
    if (error instanceof EntryError || error instanceof ArchiveError) return false;
    throw error;
  }
}

function beginningOf(filePath: string): string {
  const file = openByteFile(filePath, { isChosen: true });
  try {
    return file.read(0, headerSize + opening.length).toString('latin1');
  } finally {
    file.close();
  }
}

function hasManifest(filePath: string): boolean {
  const zip = openZip(filePath);
  try {
    return [entryNames.manifest, entryNames.days].every((name) => zip.find(name));
  } finally {
    zip.close();
  }
}
