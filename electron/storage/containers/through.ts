import type { Readable, Transform } from 'node:stream';

/** What a transform makes of a source's bytes, in pieces; a failure of either is thrown, and both end with the caller. */
export async function* through(source: Readable, transform: Transform): AsyncGenerator<Uint8Array> {
  source.on('error', (error) => transform.destroy(error));
  source.pipe(transform);
  try {
    for await (const piece of transform) yield piece as Uint8Array;
  } finally {
    source.destroy();
  }
}
