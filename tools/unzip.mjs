import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';

/**
 * Unpacks some files of a zip archive with their permissions; folders of its own are made as files need them.
 *
 * @param {string} archive path of the zip file
 * @param {string} directory where the files go
 * @param {(name: string) => string | undefined} place where below it a file goes; undefined leaves it out
 */
export async function unzip(archive, directory, place) {
  const zip = await openPromise(archive, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.endsWith('/') ? undefined : place(entry.fileName);
    if (name === undefined) continue;
    const target = path.join(directory, name);
    const mode = (entry.externalFileAttributes >>> 16) & 0o777;
    await mkdir(path.dirname(target), { recursive: true });
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target, { mode: mode || 0o644 }));
  }
}
