import type { IndexData } from './index-data.ts';

/** The buffers of an index, each once, to be transferred to another thread with it; the index is empty here afterwards. */
export function transferablesOf({ terms, fields }: IndexData): ArrayBuffer[] {
  const arrays = [
    terms.units,
    terms.starts,
    ...fields.flatMap(({ lengths, starts, documents, frequencies }) => [lengths, starts, documents, frequencies]),
  ];
  const buffers = new Set(arrays.map(({ buffer }) => buffer));
  // What is shared between threads already cannot be transferred and need not be.
  return [...buffers].filter((buffer) => buffer instanceof ArrayBuffer);
}
