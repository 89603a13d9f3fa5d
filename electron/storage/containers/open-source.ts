import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { type ArchiveError, archiveError } from '../archive-error.ts';
import { type ByteFile, openByteFile } from './byte-file.ts';
import { EntryError } from './entry-error.ts';
import type { EntrySource } from './entry-source.ts';
import { type FileForm, formOf, openingSize } from './file-forms.ts';
import { fingerprintOf } from './fingerprint.ts';
import { openFolder } from './folder-source.ts';
import { notReadable } from './not-readable.ts';
import { type ChosenFile, singleFileSource, tarSource, zipSource } from './packed-sources.ts';
import { unpackedFile } from './unpacked-file.ts';
import { unpackingCommand } from './unpacking-command.ts';

/**
 * Opens a folder, zip, tar, packed tar or single file, by what lies there and how it begins, whatever it is called.
 * Throws ArchiveError with a cure. Blocks while it lists: it belongs in a worker.
 */
export async function openSource(chosenPath: string): Promise<EntrySource> {
  const { isFolder, filePath } = lookAt(chosenPath);
  if (isFolder) return openFolder(filePath);
  const chosen = openChosen(filePath);
  try {
    return await sourceIn(chosen, formOf(chosen.file.read(0, openingSize)));
  } catch (error) {
    chosen.file.close();
    throw error instanceof EntryError ? unreadable(filePath, error) : error;
  }
}

async function sourceIn(chosen: ChosenFile, form: FileForm): Promise<EntrySource> {
  switch (form.kind) {
    case 'zip':
      return zipSource(chosen);
    case 'tar':
      return tarSource(chosen, 'tar');
    case 'plain':
      return singleFileSource(chosen);
    case 'packed': {
      const { file, fault } = await unpackedFile(chosen, form.packing);
      chosen.file.close();
      return tarSource({ ...chosen, file }, `tar.${form.packing}`, fault);
    }
    case 'foreign':
      throw foreignForm(chosen.path, form);
  }
}

/** A link that the reader chose leads to what they meant; inside of it, none is followed. */
function lookAt(chosenPath: string): { isFolder: boolean; filePath: string } {
  try {
    const filePath = realpathSync(chosenPath);
    return { isFolder: statSync(filePath).isDirectory(), filePath };
  } catch (error) {
    throw notReadable(chosenPath, error);
  }
}

function openChosen(filePath: string): ChosenFile {
  const file = openedOrThrow(filePath);
  return { path: filePath, file, fingerprint: fingerprintOf([filePath, file.size, file.modified]) };
}

function openedOrThrow(filePath: string): ByteFile {
  try {
    return openByteFile(filePath, { isChosen: true });
  } catch (error) {
    throw error instanceof EntryError ? unreadable(filePath, error) : notReadable(filePath, error);
  }
}

function unreadable(filePath: string, { message }: EntryError): ArchiveError {
  return archiveError('NotReadable', 'not-readable-because', { path: filePath, why: message });
}

function foreignForm(filePath: string, { title, command }: FileForm & { kind: 'foreign' }): ArchiveError {
  return archiveError('ForeignForm', 'foreign-form', {
    name: path.basename(filePath),
    form: title,
    command: unpackingCommand(command, filePath),
  });
}
