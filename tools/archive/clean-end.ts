import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { exitCodes } from './exit-codes.ts';

const unfinished = new Set<string>();
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does work during which something half-written lies at a place, a file or a folder: whether the work succeeds, fails
 * or is interrupted, what lies there is removed.
 */
export async function removedAtEnd<Answer>(place: string, work: () => Promise<Answer>): Promise<Answer> {
  heedSignals();
  unfinished.add(place);
  try {
    return await work();
  } finally {
    remove(place);
    unfinished.delete(place);
    if (unfinished.size === 0) for (const signal of signals) process.off(signal, endAtOnce);
  }
}

/** Does work in a new temporary folder, which is removed however the work ends. */
export function inTemporaryFolder<Answer>(work: (folder: string) => Promise<Answer>): Promise<Answer> {
  // Before the folder is there: between its making and a later listener a signal would leave it behind.
  heedSignals();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'daybook-archive-'));
  return removedAtEnd(folder, () => work(folder));
}

/** Listens for the signals that ask for an end, once however often it is called. */
function heedSignals(): void {
  for (const signal of signals) if (!process.listeners(signal).includes(endAtOnce)) process.on(signal, endAtOnce);
}

function endAtOnce(): void {
  for (const place of unfinished) remove(place);
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  process.stderr.write('archive: Interrupted. Nothing half-written was left behind.\n');
  process.exit(exitCodes.interrupted);
}

function remove(place: string): void {
  rmSync(place, { recursive: true, force: true });
}
