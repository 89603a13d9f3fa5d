import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feed } from '../../../../shared/format/feed/codec.ts';
import { atom, rss } from '../../../../shared/format/feed/encoders.ts';
import { anyEvents } from '../any-event.ts';
import { readWith, written } from '../codec-runs.ts';

const pieces = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 20 });

test.each([rss, atom])('writing then reading gives the same events, however the text is cut: $id', (encoder) => {
  fc.assert(
    fc.property(anyEvents, pieces, (events, lengths) => {
      const reading = readWith(feed, written(encoder, events), lengths);
      expect(reading.events).toEqual(events);
      expect(reading.problems).toHaveLength(events.length === 0 ? 1 : 0);
    }),
    { numRuns: 100 },
  );
});
