import * as z from 'zod/mini';
import { type ArchiveManifest, archiveManifestSchema } from '../model/archive.ts';

/** The file `archive.json`: what an archive says of itself, and by which format. */
export const archiveFileSchema = z.intersection(
  z.object({ format: z.literal('daybook-archive/1') }),
  archiveManifestSchema,
);

/** The file at an archive's root in which it says what it is. */
export const manifestFile = 'archive.json';

/** Reads a manifest; throws an Error whose message says in one sentence what is wrong with it. */
export function readManifest(json: string): ArchiveManifest {
  const parsed = archiveFileSchema.safeParse(parseJson(json));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(
      `${manifestFile} is no archive manifest: ${issue?.path.join('.') || 'the file'}: ${issue?.message}`,
    );
  }
  const { format: _, ...manifest } = parsed.data;
  return manifest;
}

/** The text of the file in which an archive says what it is. */
export function writeManifest(manifest: ArchiveManifest): string {
  return `${JSON.stringify({ format: 'daybook-archive/1', ...manifest }, null, 2)}\n`;
}

/** The manifest of an archive that has none of its own: named after its folder or file; a disk's root has no name. */
export function manifestFromName(name: string): ArchiveManifest {
  const title = name || 'archive';
  return { id: title, title, languages: [] };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(`${manifestFile} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
