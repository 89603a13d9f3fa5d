import { expect, test } from 'vitest';
import { codecs } from '../../../shared/format/codecs.ts';
import { encoders } from '../../../shared/format/encoders.ts';
import type { NewsEvent } from '../../../shared/model/event.ts';
import { readWith, written } from './codec-runs.ts';

const event: NewsEvent = {
  id: 'a',
  record: 'listed',
  date: '2015',
  headline: 'A ship sinks off Malta.',
  headings: ['Shipping'],
  topics: ['Malta'],
  sources: [{ publisher: 'BBC', url: 'https://b.example/' }],
  images: [],
  revisions: [],
  relations: [{ id: 'b', topics: ['Malta'] }],
  files: ['a'],
};

const files = encoders.filter(({ writes }) => writes === 'file');

test.each(files)('what is written in one file is known again by its name and its opening: $id', (encoder) => {
  const texts = written(encoder, [event]);
  const [path = '', text = ''] = Object.entries(texts)[0] ?? [];
  expect(path.endsWith(`.${encoder.extension}`)).toBe(true);
  const codec = codecs.find((one) => one.reads(path, () => text.slice(0, 4096)));
  expect(codec && readWith(codec, texts).events).toEqual([event]);
});

test('names of forms are there once', () => {
  expect(new Set(encoders.map(({ id }) => id)).size).toBe(encoders.length);
  expect(new Set(codecs.map(({ id }) => id)).size).toBe(codecs.length);
});
