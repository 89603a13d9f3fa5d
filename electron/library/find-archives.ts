import type { Dirent } from 'node:fs';
import { opendir } from 'node:fs/promises';
import path from 'node:path';
import { isNamedAsEdition } from './archive-form.ts';

// A folder that somebody points at by mistake, such as a disk's root, must not fill the library.
const mostFound = 2_000;

/**
 * The editions in a folder and in the folders directly in it, sorted; undefined when the folder cannot be read. Links
 * are not followed, and what is hidden is left alone.
 */
export async function findArchives(folder: string): Promise<readonly string[] | undefined> {
  const found: string[] = [];
  try {
    for await (const entry of await opendir(folder)) {
      if (entry.name.startsWith('.') || found.length >= mostFound) continue;
      const place = path.join(folder, entry.name);
      if (isEdition(entry)) found.push(place);
      else if (entry.isDirectory()) found.push(...(await editionsIn(place)));
    }
  } catch {
    return undefined;
  }
  return found.slice(0, mostFound).sort();
}

async function editionsIn(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  try {
    for await (const entry of await opendir(folder)) {
      if (isEdition(entry) && found.length < mostFound) found.push(path.join(folder, entry.name));
    }
  } catch {
    // A folder inside that may not be read holds nothing for this reader.
    return [];
  }
  return found;
}

function isEdition(entry: Dirent): boolean {
  return entry.isFile() && !entry.name.startsWith('.') && isNamedAsEdition(entry.name);
}
