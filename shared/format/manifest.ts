import * as z from 'zod/mini';
import type { ArchiveManifest } from '../model/archive.ts';

const text = z.string().check(z.maxLength(10_000));

const manifestSchema = z.object({
  format: z.literal('daybook-archive/1'),
  id: text.check(z.minLength(1)),
  title: text.check(z.minLength(1)),
  description: z.optional(text),
  languages: z.array(text),
  licence: z.optional(text),
  attribution: z.optional(text),
  publisher: z.optional(text),
  edition: z.optional(text),
});

/** The file at an archive's root in which it says what it is. */
export const manifestFile = 'archive.json';

/** Reads a manifest; throws an Error whose message says in one sentence what is wrong with it. */
export function readManifest(json: string): ArchiveManifest {
  const parsed = manifestSchema.safeParse(parseJson(json));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(
      `${manifestFile} is no archive manifest: ${issue?.path.join('.') || 'the file'}: ${issue?.message}`,
    );
  }
  const { format: _, ...manifest } = parsed.data;
  // The schema's optional fields are absent or set, never undefined: JSON has no undefined.
  return manifest as ArchiveManifest;
}

/** The manifest of an archive that has none of its own: named after its folder or file. */
export function manifestFromName(name: string): ArchiveManifest {
  return { id: name, title: name, languages: [] };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(`${manifestFile} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
