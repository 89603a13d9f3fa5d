import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EntrySource } from '../containers/entry-source.ts';
import { openSource } from '../containers/open-source.ts';
import { isEdition } from '../edition/is-edition.ts';
import { editionExtension } from '../edition/layout.ts';
import { isMediaPath } from '../media.ts';
import { type ImportProgress, importArchive } from './import-archive.ts';
import { ownManifest } from './own-manifest.ts';
import { recognise } from './recognise.ts';

/** An archive made ready to be opened, whatever its form. */
export interface ReadyArchive {
  /** The edition to open: the archive's own file, or one that was made of it. */
  readonly edition: string;
  /** Where the pictures lie when they are not in the edition: a folder, and their paths in it. */
  readonly outside?: { readonly folder: string; readonly media: readonly string[] };
}

/**
 * Finds or makes the edition of an archive that is opened as it lies. It is made once and kept in a folder of Daybook's
 * own, until the files are others or another Daybook would read them otherwise.
 */
export async function readyArchive(
  archivePath: string,
  cacheFolder: string,
  onProgress: (progress: ImportProgress) => void,
): Promise<ReadyArchive> {
  if (isEdition(archivePath)) return { edition: archivePath };
  const source = await openSource(archivePath);
  try {
    return await cachedEdition(source, archivePath, cacheFolder, onProgress);
  } finally {
    source.close();
  }
}

/** Takes away what was made of an archive that is no longer wanted. */
export function forgetCached(archivePath: string, cacheFolder: string): void {
  for (const name of cachedNames(archivePath, cacheFolder))
    rmSync(path.join(cacheFolder, name), { recursive: true, force: true });
}

async function cachedEdition(
  source: EntrySource,
  archivePath: string,
  cacheFolder: string,
  onProgress: (progress: ImportProgress) => void,
): Promise<ReadyArchive> {
  const state = shortHash(`${source.fingerprint} ${readerVersion()}`);
  const edition = path.join(cacheFolder, `${placeHash(archivePath)}-${state}.${editionExtension}`);
  if (!existsSync(edition)) {
    const { manifest, problem } = ownManifest(source);
    const withMedia = source.kind !== 'folder';
    await importArchive({
      ...recognise(source),
      source,
      manifest,
      manifestProblem: problem,
      target: edition,
      withMedia,
      onProgress,
    });
    // What another thread is writing now is not whole yet: it is left alone.
    for (const name of cachedNames(archivePath, cacheFolder))
      if (name !== path.basename(edition) && name.endsWith(`.${editionExtension}`))
        rmSync(path.join(cacheFolder, name), { recursive: true, force: true });
  }
  if (source.kind !== 'folder') return { edition };
  const media = source.entries.map((entry) => entry.path).filter(isMediaPath);
  return { edition, outside: { folder: archivePath, media } };
}

function cachedNames(archivePath: string, cacheFolder: string): readonly string[] {
  if (!existsSync(cacheFolder)) return [];
  return readdirSync(cacheFolder).filter((name) => name.startsWith(`${placeHash(archivePath)}-`));
}

function placeHash(archivePath: string): string {
  return shortHash(path.resolve(archivePath));
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

let knownVersion: string | undefined;

// The built file that this code stands in: other code may read the same pages otherwise.
function readerVersion(): string {
  knownVersion ??= shortHash(readFileSync(fileURLToPath(import.meta.url), 'utf8'));
  return knownVersion;
}
