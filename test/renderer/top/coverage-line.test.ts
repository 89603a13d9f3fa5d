import { expect, test } from 'vitest';
import { coverageInWords } from '../../../renderer/top/coverage-line.tsx';
import type { Coverage } from '../../../shared/ipc/archive-contract.ts';

const loading: Coverage = { events: 97_500, loaded: 31_200, indexed: 0, isLoading: true, isComplete: false };

test.each<[string, Partial<Coverage>]>([
  ['2020–2026 so far: 31,200 of 97,500 events', { loadedSinceYear: 2020, sinceYear: 2024, indexed: 9 }],
  ['2026 so far: 31,200 of 97,500 events', { loadedSinceYear: 2026 }],
  ['2002–2026 so far: 31,200 of 97,500 events', { loadedSinceYear: 0 }],
  ['Search is being prepared', { isLoading: false }],
  [
    'Search covers 2018–2026 so far: 40,000 of 97,500 events',
    { isLoading: false, loaded: 97_500, sinceYear: 2018, indexed: 40_000 },
  ],
])('«%s»', (words, coverage) => {
  expect(coverageInWords({ first: '2002', last: '2026-11' }, { ...loading, ...coverage })).toBe(words);
});
