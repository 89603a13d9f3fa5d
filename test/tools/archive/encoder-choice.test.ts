import { expect, test } from 'vitest';
import type { Encoder } from '../../../shared/format/encoder.ts';
import { encoderFor, formatWords } from '../../../tools/archive/encoder-choice.ts';
import { WrongUse } from '../../../tools/archive/exit-codes.ts';

const made = (id: string, extension: string, writes: Encoder['writes']): Encoder => ({
  id,
  title: id,
  extension,
  writes,
  encode: () => [],
});
const encoders = [
  made('rss', 'xml', 'file'),
  made('csv', 'csv', 'file'),
  made('json-list', 'json', 'file'),
  made('context-json', 'json', 'folder'),
  made('context-xml', 'xml', 'folder'),
];

test.each([
  ['rss', 'rss'],
  ['csv', 'csv'],
  ['json', 'context-json'],
  ['json-list', 'json-list'],
  ['xml', 'context-xml'],
])('takes %s for %s', (word, id) => {
  expect(encoderFor(word, encoders).id).toBe(id);
});

test('has a word of its own for each, and refuses others', () => {
  const words = formatWords(encoders);
  expect(words).toEqual(['rss', 'csv', 'json-list', 'json', 'xml']);
  expect(words.map((word) => encoderFor(word, encoders))).toEqual(encoders);
  expect(() => encoderFor('pdf', encoders)).toThrow(WrongUse);
});
