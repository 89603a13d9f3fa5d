import { expect, test } from 'vitest';
import { counted, grouped, inBytes, inTime } from '../../../tools/archive/numbers.ts';

test.each([
  [grouped(8402), '8,402'],
  [inBytes(1023), '1,023 bytes'],
  [inBytes(1536), '1.5 KiB'],
  [inBytes(5 * 1024 ** 4), '5120.0 GiB'],
  [inTime(4240), '4.2 s'],
  [inTime(42_400), '42 s'],
  [inTime(200_000), '3 min 20 s'],
  [inTime(119_999), '2 min 0 s'],
  [counted(1, 'entry'), '1 entry'],
  [counted(2, 'entry'), '2 entries'],
  [counted(0, 'event'), '0 events'],
])('says a number as %s', (said, expected) => {
  expect(said).toBe(expected);
});
