import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlPages, jsonPages, markdownPages, xmlPages } from '../../../../shared/format/context/encoders.ts';
import type { NewsEvent } from '../../../../shared/model/event.ts';
import { filesIn } from '../read.ts';
import { carriedBy, type Form, inOrder } from './carried.ts';
import { generatedEvents } from './generated.ts';
import { contentsOf, rewritten, written } from './rewritten.ts';

const encoders = { md: markdownPages, json: jsonPages, xml: xmlPages, html: htmlPages };
const forms = Object.keys(encoders) as Form[];

/** Events by id, as they can be compared. */
function compared(form: Form, events: readonly Omit<NewsEvent, 'files'>[]): ReadonlyMap<string, unknown> {
  const isOrdered = ({ record }: Pick<NewsEvent, 'record'>): boolean =>
    record === 'page' || (record === 'listed' && form !== 'md');
  return new Map(
    events.map(({ ...event }) => {
      const { files: _, ...rest } = event as NewsEvent;
      return [event.id, inOrder(rest, isOrdered(event))];
    }),
  );
}

describe.each(forms)('pages in %s', (form) => {
  test('give back the events that were written, but for what the form cannot carry', () => {
    fc.assert(
      fc.property(generatedEvents, (events) => {
        const archive = rewritten(encoders[form], events);
        const expected = events.map((event) => carriedBy(form, event, events));
        expect(compared(form, archive.events)).toEqual(compared(form, expected));
        expect(archive.problems).toEqual([]);
        expect(filesIn(archive.tally)).toBe(written(encoders[form], contentsOf(events)).size);
      }),
      { numRuns: 120 },
    );
  });

  test('keep the order of a day, and are the same when they are written again', () => {
    fc.assert(
      fc.property(generatedEvents, (events) => {
        const once = rewritten(encoders[form], events).events;
        const order = (list: readonly NewsEvent[]): readonly string[] =>
          list.filter(({ record }) => record !== 'mentioned').map(({ id }) => id);
        const twice = rewritten(encoders[form], once).events;
        expect(order(twice)).toEqual(order(once));
        expect(compared(form, twice)).toEqual(compared(form, once));
      }),
      { numRuns: 40 },
    );
  });
});

test.each(['page', 'listed'] as const)(
  'a %s in Markdown keeps what its topic names where nothing else asks for more',
  (record) => {
    const event: NewsEvent = {
      id: 'news/2015/09/4/fire',
      record,
      date: '2015-09-04',
      headline: 'A fire',
      headings: [],
      topics: ['Ann Reed'],
      topicKinds: { person: ['Ann Reed'] },
      sources: [],
      images: [],
      revisions: [],
      relations: [],
      files: [],
    };
    expect(rewritten(encoders.md, [event]).events).toMatchObject([{ topicKinds: { person: ['Ann Reed'] } }]);
  },
);
