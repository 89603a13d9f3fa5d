import type { EntrySource } from './entry-source.ts';

/** A source whose files are read while the caller waits: simpler, and no slower in a worker. */
export interface BlockingSource extends Omit<EntrySource, 'contents' | 'read' | 'close'> {
  contents(): Iterable<{ readonly path: string; pieces(): Iterable<Uint8Array> | AsyncIterable<Uint8Array> }>;
  read(path: string, limit: number): Uint8Array;
  close(): void;
}

/** The same source for those who await it. */
export function entrySource({ contents, read, close, ...about }: BlockingSource): EntrySource {
  return {
    ...about,
    contents: () => awaitable(withAwaitablePieces(contents())),
    read: (path, limit) => new Promise((resolve) => resolve(read(path, limit))),
    close: () => {
      close();
      return Promise.resolve();
    },
  };
}

/** The items of an iterable of either kind, for those who await them. */
export async function* awaitable<T>(items: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T> {
  for await (const item of items) yield item;
}

function* withAwaitablePieces(contents: ReturnType<BlockingSource['contents']>) {
  for (const { path, pieces } of contents) yield { path, pieces: () => awaitable(pieces()) };
}
