import { openByteFile } from '../containers/byte-file.ts';
import { EntryError } from '../containers/entry-error.ts';
import { editionMediaType, entryNames } from './layout.ts';

// A zip's first entry: its header has 30 bytes, then come its name and, as it is not packed, what it says.
const headerSize = 30;
const opening = `${entryNames.mediaType}${editionMediaType}`;

/** Whether a file begins as an edition does, whatever it is called; no for what cannot be read. */
export function isEdition(filePath: string): boolean {
  try {
    const file = openByteFile(filePath, { isChosen: true });
    try {
      return file.read(headerSize, opening.length).toString('latin1') === opening;
    } finally {
      file.close();
    }
  } catch (error) {
    if (error instanceof EntryError) return false;
    throw error;
  }
}
