import { type FileHandle, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type * as z from 'zod/mini';

/** A small file of the reader's own data, read whole and written whole. */
export interface StateFile<Value> {
  /** The value at hand: the file's, or the fallback where there was no readable file. */
  get(): Value;
  /** Takes a new value at once and writes it; writes follow each other, and only the newest waiting one is made. */
  set(value: Value): Promise<void>;
  /** Resolves when everything taken so far is on disk. */
  flush(): Promise<void>;
}

/**
 * Opens a JSON file of state. A file that is not what the schema says is kept beside it as `….damaged` and the fallback
 * is used: nothing that a reader had is overwritten unseen.
 */
export async function openStateFile<Value>(
  file: string,
  schema: z.ZodMiniType<Value>,
  fallback: Value,
): Promise<StateFile<Value>> {
  let { value } = await readState(file, schema, fallback);
  let waiting: Value | undefined;
  let writing: Promise<void> = Promise.resolve();
  const write = async (): Promise<void> => {
    const next = waiting;
    waiting = undefined;
    if (next !== undefined) await writeAtomically(file, `${JSON.stringify(next, undefined, 2)}\n`);
  };
  return {
    get: () => value,
    set(next) {
      value = next;
      waiting = next;
      writing = writing.then(write, write);
      return writing;
    },
    flush: () => writing,
  };
}

// The value comes wrapped, for a promise of it alone would unwrap a value that is itself a promise.
async function readState<Value>(
  file: string,
  schema: z.ZodMiniType<Value>,
  fallback: Value,
): Promise<{ value: Value }> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return { value: fallback };
    throw error;
  }
  try {
    return { value: schema.parse(JSON.parse(text)) };
  } catch {
    await rename(file, `${file}.damaged`);
    return { value: fallback };
  }
}

// A rename is atomic, but only what was synchronised survives a power cut: first the new file, then the folder's entry.
async function writeAtomically(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    const handle = await open(temporary, 'w', 0o600);
    await writeThrough(handle, text);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  // Windows cannot open a folder; its file system journals the rename itself.
  if (process.platform !== 'win32') await syncFolder(path.dirname(file));
}

async function writeThrough(handle: FileHandle, text: string): Promise<void> {
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
