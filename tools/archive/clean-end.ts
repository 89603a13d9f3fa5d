import { rmSync } from 'node:fs';
import { exitCodes } from './exit-codes.ts';

const unfinished = new Set<string>();
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does work during which something half-written lies at a place, a file or a folder: whether the work succeeds, fails
 * or is interrupted, what lies there is removed.
 */
export async function removedAtEnd<Answer>(place: string, work: () => Promise<Answer>): Promise<Answer> {
  if (unfinished.size === 0) for (const signal of signals) process.on(signal, endAtOnce);
  unfinished.add(place);
  try {
    return await work();
  } finally {
    remove(place);
    unfinished.delete(place);
    if (unfinished.size === 0) for (const signal of signals) process.off(signal, endAtOnce);
  }
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
