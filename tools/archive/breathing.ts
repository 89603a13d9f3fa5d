import { setImmediate } from 'node:timers/promises';
import type { EntrySource } from '../../electron/storage/containers/entry-source.ts';

const millisecondsWithoutBreath = 50;

/** The same items; in between, the process may look about every now and then: else it would see no interrupt. */
export async function* breathing<Item>(items: Iterable<Item> | AsyncIterable<Item>): AsyncGenerator<Item> {
  for await (const item of items) {
    await breathe();
    yield item;
  }
}

/** A source that is read with breaths between the pieces of its files. */
export function breathingSource(source: EntrySource): EntrySource {
  return {
    ...source,
    *contents() {
      for (const content of source.contents()) yield { ...content, pieces: () => breathing(content.pieces()) };
    },
  };
}

let last = performance.now();

async function breathe(): Promise<void> {
  if (performance.now() - last < millisecondsWithoutBreath) return;
  await setImmediate();
  last = performance.now();
}
