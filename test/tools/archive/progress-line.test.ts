import { expect, test } from 'vitest';
import { createProgressLine, progressWords } from '../../../tools/archive/progress-line.ts';

function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, columns: 30, written, write: (text: string) => written.push(text) };
}

const reading = { stage: 'reading', done: 4120, of: 8402, noun: 'file', events: 3900 };

test('says how far it is, how fast, and how long it will take', () => {
  expect(progressWords(reading, 2000)).toBe('reading 4,120 of 8,402 files · 3,900 events · 2,060 files/s · 2.1 s left');
  expect(progressWords({ ...reading, events: 0 }, 0)).toBe('reading 4,120 of 8,402 files');
  expect(progressWords({ stage: 'verifying', done: 1, noun: 'entry' }, 1000)).toBe('verifying 1 entry · 1 entries/s');
});

test('draws one line of the terminal’s width, seldom, and erases it', () => {
  const screen = terminal(true);
  let time = 0;
  const line = createProgressLine(screen, () => time);
  for (time = 0; time < 200; time += 10) line.show(reading);
  line.erase();
  line.erase();
  expect(screen.written).toHaveLength(3);
  expect(screen.written.every((text) => text.startsWith('\r\u001b[K') && text.length < 30 + 5)).toBe(true);
  expect(screen.written.at(-1)).toBe('\r\u001b[K');
});

test('draws nothing where there is no terminal', () => {
  const file = terminal(false);
  const line = createProgressLine(file);
  line.show(reading);
  line.erase();
  expect(file.written).toEqual([]);
});
