import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { EntryError } from '../../../electron/storage/containers/entry-error.ts';
import type { EntryContent, EntrySource } from '../../../electron/storage/containers/entry-source.ts';

/** An empty folder for each test; the function gives a path in it. */
export function temporaryFolder(): (...parts: readonly string[]) => string {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'test-storage-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  return (...parts) => path.join(folder, ...parts);
}

/** Every entry of a source as text, or the message of what is wrong with it, in the container's order. */
export async function textsOf(source: EntrySource): Promise<Record<string, string>> {
  const texts: [string, string][] = [];
  for (const content of source.contents()) texts.push([content.path, await textOf(content)]);
  return Object.fromEntries(texts);
}

async function textOf(content: EntryContent): Promise<string> {
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of content.pieces()) pieces.push(piece);
  } catch (error) {
    if (!(error instanceof EntryError)) throw error;
    return `! ${error.message}`;
  }
  return Buffer.concat(pieces).toString('utf8');
}
