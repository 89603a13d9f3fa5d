import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTableCodec } from '../../../../shared/format/table/codec.ts';
import { csv, eventLine, jsonList, ndjson, tsv } from '../../../../shared/format/table/encoders.ts';
import type { NewsEvent } from '../../../../shared/model/event.ts';
import { anyEvents } from '../any-event.ts';
import { readWith, written } from '../codec-runs.ts';

const codec = createTableCodec();
const pieces = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 });

describe('writing then reading', () => {
  test.each([ndjson, jsonList, csv, tsv])('gives the same events: $id', (encoder) => {
    fc.assert(
      fc.property(anyEvents, pieces, (events, lengths) => {
        const reading = readWith(codec, written(encoder, events), lengths);
        expect(reading.events).toEqual(events);
      }),
      { numRuns: 100 },
    );
  });
});

test('an event a line has every field in the order of the schema', () => {
  const event: NewsEvent = {
    files: ['a'],
    headline: 'H',
    relations: [{ topics: [], id: 'b' }],
    images: [],
    id: 'a',
    topics: [],
    date: '2015',
    sources: [{ url: 'http://a.example/', publisher: 'A' }],
    revisions: [],
    record: 'page',
    headings: [],
  };
  expect(eventLine(event)).toBe(
    '{"id":"a","record":"page","date":"2015","headline":"H","headings":[],"topics":[],' +
      '"sources":[{"publisher":"A","url":"http://a.example/"}],"images":[],"revisions":[],' +
      '"relations":[{"id":"b","topics":[]}],"files":["a"]}\n',
  );
});
