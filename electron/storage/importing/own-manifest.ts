import { manifestFile, manifestFromName, readManifest } from '../../../shared/format/manifest.ts';
import type { ArchiveManifest } from '../../../shared/model/archive.ts';
import type { EntrySource } from '../containers/entry-source.ts';

/** What a source says of itself; `problem` says why its own manifest could not be read. */
export interface OwnManifest {
  readonly manifest: ArchiveManifest;
  readonly problem?: string;
}

const largestManifest = 1024 * 1024;

/** The manifest in a source, or one made of its name. */
export function ownManifest(source: EntrySource): OwnManifest {
  const fallback = manifestFromName(source.name);
  if (!source.entries.some(({ path }) => path === manifestFile)) return { manifest: fallback };
  try {
    return { manifest: readManifest(new TextDecoder().decode(source.read(manifestFile, largestManifest))) };
  } catch (error) {
    return { manifest: fallback, problem: error instanceof Error ? error.message : String(error) };
  }
}

const licenceName = /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i;

/** The text of the licence that lies at a source's root. */
export function ownLicence(source: EntrySource): string | undefined {
  const entry = source.entries.find(({ path }) => licenceName.test(path));
  if (!entry) return undefined;
  try {
    return new TextDecoder().decode(source.read(entry.path, largestManifest));
  } catch {
    // A licence that cannot be read is among the problems already: its file was gone through like all others.
    return undefined;
  }
}
