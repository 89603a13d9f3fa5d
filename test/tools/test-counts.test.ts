import { expect, it } from 'vitest';
import { closingLine, countsOf } from '../../tools/test-counts.mjs';

it("reads Vitest's report", () => {
  const report = { numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
  expect(countsOf(report)).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

it("reads Playwright's report, where a test that passes only at times has failed", () => {
  expect(countsOf({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 4 } })).toEqual({
    passed: 3,
    failed: 2,
    skipped: 4,
  });
});

it('closes with a line that names the skipped only where there are any', () => {
  expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(closingLine({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped');
});
