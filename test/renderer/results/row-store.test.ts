import { expect, test } from 'vitest';
import { createRowStore, rowsPerPage } from '../../../renderer/results/row-store.ts';
import type { Row } from '../../../shared/ipc/archive-contract.ts';

function rowsOf(name: string, offset: number): Row[] {
  return Array.from({ length: rowsPerPage }, (_, index) => ({ id: `${name}${offset + index}` }) as Row);
}

test('a store that takes the place of one shows the rows of that one until its own have come', async () => {
  const old = createRowStore(rowsOf('old', 0), (offset) => Promise.resolve(rowsOf('old', offset)));
  expect(old.at(rowsPerPage)).toBeUndefined();
  await new Promise<void>((resolve) => {
    old.subscribe(resolve);
  });
  const asked: number[] = [];
  const store = createRowStore(
    rowsOf('new', 0),
    (offset) => {
      asked.push(offset);
      return Promise.resolve(rowsOf('new', offset));
    },
    old.pages(),
  );
  expect(store.at(0)?.id).toBe('new0');
  expect(store.at(rowsPerPage)?.id).toBe(`old${rowsPerPage}`);
  await new Promise<void>((resolve) => {
    store.subscribe(resolve);
  });
  expect(store.at(rowsPerPage)?.id).toBe(`new${rowsPerPage}`);
  expect([asked, store.version()]).toEqual([[rowsPerPage], 1]);
});
