import { describe, expect, test } from 'vitest';
import { type Pace, paceAfter, secondsLeft, timeLeftInWords } from '../../../renderer/importing/pace.ts';
import type { FileProgress } from '../../../shared/ipc/files-contract.ts';

const at = (bytesDone: number, stage: FileProgress['stage'] = 'reading'): FileProgress => ({
  stage,
  done: bytesDone / 100,
  of: 1000,
  bytesDone,
  bytesOf: 100_000,
  events: 0,
});

/** The pace after reports that come every so many milliseconds with so many bytes more each. */
function paceOf(reports: number, every: number, bytes: number): Pace | undefined {
  let pace: Pace | undefined;
  for (let report = 0; report < reports; report += 1) pace = paceAfter(pace, at(report * bytes), report * every);
  return pace;
}

describe('the pace of an import', () => {
  test('is that of its reports', () => {
    const pace = paceOf(20, 250, 500);
    expect(pace?.bytesPerSecond).toBeCloseTo(2000);
    expect(pace?.filesPerSecond).toBeCloseTo(20);
    expect(secondsLeft(pace, at(9_500))).toBeCloseTo(45.25);
  });

  test('says nothing before it can know', () => {
    expect(secondsLeft(undefined, at(0))).toBeUndefined();
    expect(secondsLeft(paceOf(4, 250, 500), at(1_500))).toBeUndefined();
    expect(secondsLeft(paceOf(20, 250, 500), { ...at(9_500), bytesOf: 0 })).toBeUndefined();
    expect(secondsLeft(paceOf(20, 250, 0), at(0))).toBeUndefined();
  });

  test('begins anew with a stage, and takes reports that crowd for one', () => {
    const pace = paceOf(20, 250, 500);
    expect(paceAfter(pace, at(0, 'writing'), 5_000)).toMatchObject({ stage: 'writing', bytesPerSecond: 0 });
    expect(paceAfter(pace, at(90_000), 4_760)).toBe(pace);
  });
});

test.each([
  [1, 'a moment'],
  [12.2, 'about 13 seconds'],
  [41, 'about 45 seconds'],
  [100, 'about 2 minutes'],
  [3_600, 'about 60 minutes'],
])('%s seconds are %s', (seconds, words) => {
  expect(timeLeftInWords(seconds)).toBe(words);
});
