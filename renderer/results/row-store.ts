import type { Row } from '../../shared/ipc/archive-contract.ts';

/** The rows of one result, by place, loaded a page at a time as they come into view. */
export interface RowStore {
  /** The row at a place; undefined while it is on its way, which asking for it starts. */
  at(index: number): Row | undefined;
  /** Calls back when more rows have come; returns the function that ends it. */
  subscribe(listener: () => void): () => void;
  /** Grows with each page that came. */
  version(): number;
  /** The pages that came, by their place. */
  pages(): ReadonlyMap<number, readonly Row[]>;
}

/** How many rows are asked for at once. */
export const rowsPerPage = 50;

/**
 * A store that has its first page already. Where it takes the place of one for the same question, `before` has the
 * pages of that one, which are shown until the new ones come.
 */
export function createRowStore(
  first: readonly Row[],
  load: (offset: number) => Promise<readonly Row[]>,
  before: ReadonlyMap<number, readonly Row[]> = new Map(),
): RowStore {
  const pages = new Map<number, readonly Row[]>([...before, [0, first]]);
  const asked = new Set<number>([0]);
  const listeners = new Set<() => void>();
  let version = 0;

  const ask = (page: number): void => {
    asked.add(page);
    load(page * rowsPerPage).then(
      (rows) => {
        pages.set(page, rows);
        version += 1;
        for (const listener of listeners) listener();
      },
      // What did not come is asked for again when it is looked at again.
      () => asked.delete(page),
    );
  };

  return {
    at(index) {
      const page = Math.floor(index / rowsPerPage);
      if (!asked.has(page)) ask(page);
      return pages.get(page)?.[index % rowsPerPage];
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
    pages: () => pages,
  };
}
