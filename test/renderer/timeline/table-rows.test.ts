import { expect, test } from 'vitest';
import { countsAsCsv } from '../../../renderer/timeline/table-rows.ts';

const rows = [
  {
    name: '2014',
    cells: [
      { whole: 4, found: 1 },
      { whole: 0, found: 0 },
    ],
    sum: { whole: 4, found: 1 },
  },
  {
    name: '2015',
    cells: [
      { whole: 10, found: 3 },
      { whole: 2, found: 2 },
    ],
    sum: { whole: 12, found: 5 },
  },
];
const total = { name: 'All time', cells: [], sum: { whole: 16, found: 6 } };

test('a table is saved with what is found, and empty where a column has no sum', () => {
  expect(countsAsCsv({ columns: ['Jan', 'Feb'], isShare: false, rows, total })).toBe(
    'Year,Jan,Feb,All\r\n2014,1,0,1\r\n2015,3,2,5\r\nAll time,,,6\r\n',
  );
});

test('shares are saved as numbers from 0 to 1', () => {
  expect(countsAsCsv({ columns: ['Jan', 'Feb'], isShare: true, rows, total })).toBe(
    'Year,Jan,Feb,All\r\n2014,0.25,0,0.25\r\n2015,0.3,1,0.416667\r\nAll time,,,0.375\r\n',
  );
});

test('names are quoted where they need it, and none is taken for a formula', () => {
  const columns = ['Law, and crime', '=HYPERLINK("x")'];
  expect(countsAsCsv({ columns, isShare: false, rows: [], total })).toMatch(
    /^Year,"Law, and crime","'=HYPERLINK\(""x""\)",All\r\n/,
  );
});
