import { expect, test } from 'vitest';
import { fewAtOnce } from '../../../../electron/archive/files/few-at-once.ts';

test('no more than so many go on at once, failures make room, and what is cancelled is not begun', async () => {
  const { run } = fewAtOnce(2);
  let [running, most] = [0, 0];
  const begun: number[] = [];
  const work = (number: number) => async (): Promise<number> => {
    begun.push(number);
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 2));
    running -= 1;
    if (number === 1) throw new Error('one');
    return number;
  };
  const all = [0, 1, 2, 3, 4, 5].map((number) => run(work(number), () => number === 4));
  const settled = await Promise.allSettled(all);
  expect(settled.map(({ status }) => status === 'fulfilled')).toEqual([true, false, true, true, false, true]);
  expect(begun).toEqual([0, 1, 2, 3, 5]);
  expect(most).toBe(2);
});
