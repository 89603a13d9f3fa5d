import { stat } from 'node:fs/promises';
import path from 'node:path';

/** What lies at an archive's path. */
export type ArchiveForm = 'edition' | 'folder' | 'file';

/** The extension of an edition's file. */
export const editionExtension = '.daybook';

/** Whether a path is named as an edition is. */
export function isNamedAsEdition(file: string): boolean {
  return path.extname(file).toLowerCase() === editionExtension;
}

/** What lies at a path, by its name and whether it is a folder; where nothing can be reached, what its name says. */
export async function formOf(file: string): Promise<{ readonly form: ArchiveForm; readonly isMissing: boolean }> {
  const named: ArchiveForm = isNamedAsEdition(file) ? 'edition' : 'file';
  try {
    const isFolder = (await stat(file)).isDirectory();
    return { form: isFolder ? 'folder' : named, isMissing: false };
  } catch {
    return { form: path.extname(file) === '' ? 'folder' : named, isMissing: true };
  }
}
