import fc from 'fast-check';
import type { NewsEvent } from '../../../shared/model/event.ts';

/** An event with no more than it must have, and what is given. */
export function madeEvent(id: string, date: string, more: Partial<NewsEvent> = {}): NewsEvent {
  return {
    id,
    record: 'page',
    date,
    headline: `What happened on ${date}.`,
    headings: [],
    topics: [],
    sources: [],
    images: [],
    revisions: [],
    relations: [],
    files: [],
    ...more,
  };
}

const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const someText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
const texts = fc.array(text, { maxLength: 3 });
const dates = fc
  .tuple(
    fc.integer({ min: 1998, max: 2003 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.nat(2),
  )
  .map(([year, month, day, precision]) => {
    const parts = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')];
    return parts.slice(0, 3 - precision).join('-');
  });
const optional = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });
const without = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Value;

/** Events with everything that an event can have, of any Unicode; ids are unique. */
export const anyEvents: fc.Arbitrary<NewsEvent[]> = fc
  .array(
    fc.record({
      record: fc.constantFrom('page', 'listed', 'mentioned'),
      date: dates,
      headline: someText,
      summary: optional(text),
      headings: texts,
      category: optional(someText),
      topics: texts,
      sources: fc.array(fc.record({ publisher: text, url: optional(fc.webUrl()) }).map(without), { maxLength: 2 }),
      images: fc.array(fc.record({ address: text, label: text }), { maxLength: 2 }),
      revisions: fc.array(
        fc
          .record({
            id: someText,
            headline: text,
            summary: optional(text),
            time: optional(fc.constant('2015-09-04 08:00:00')),
            isFirst: fc.boolean(),
            isCurrent: fc.boolean(),
            hasPage: fc.boolean(),
          })
          .map(without),
        { maxLength: 2 },
      ),
      relations: fc.array(fc.record({ id: fc.constantFrom('e0', 'e1', 'nobody'), topics: texts }), { maxLength: 2 }),
      original: optional(fc.record({ headline: optional(text), headings: optional(texts) }).map(without)),
      files: texts,
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((events) => events.map((event, index) => without({ id: `e${index}`, ...event }) as NewsEvent));
