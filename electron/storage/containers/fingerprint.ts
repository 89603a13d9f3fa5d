import { createHash } from 'node:crypto';

/** SHA-256 in hex over a list of texts and numbers, such that no two lists run together. */
export function fingerprintOf(parts: Iterable<string | number>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${JSON.stringify(part)}\n`);
  return hash.digest('hex');
}
