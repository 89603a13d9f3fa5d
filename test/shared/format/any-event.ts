import fc from 'fast-check';
import type { NewsEvent } from '../../../shared/model/event.ts';
import { withTopicKinds } from './any-topic-kinds.ts';

// What the forms use as signs of their own.
const sign = fc.constantFrom(
  ' ',
  '\\',
  ';',
  '<',
  '>',
  '"',
  "'",
  '=',
  ',',
  '|',
  '\t',
  '-',
  '\r',
  '\n',
  '&',
  '+',
  '@',
  ']]>',
);
const word = fc.string({ unit: fc.oneof(fc.constantFrom('a', 'b', 'é', '漢', '🙂'), sign) });
const text = fc.oneof(word, fc.string({ unit: 'binary' }), fc.lorem());
const said = text.filter((one) => one !== '');
const lists = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 3 });

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const anyDate = fc.tuple(day, fc.constantFrom(0, 4, 7, 10)).map(([date, length]) => date.slice(0, length));

const source = fc.record({ publisher: said, url: said }, { requiredKeys: ['publisher'] });
const revision = fc.record(
  {
    id: said,
    headline: text,
    summary: text,
    time: text,
    isFirst: fc.boolean(),
    isCurrent: fc.boolean(),
    hasPage: fc.boolean(),
  },
  { requiredKeys: ['id', 'headline', 'isFirst', 'isCurrent', 'hasPage'] },
);
const original = fc.record(
  { headline: text, summary: text, headings: lists(text), category: text },
  { requiredKeys: [] },
);

// No text of its own fields is empty: a cell of a table cannot tell empty from absent.
const anyEvent: fc.Arbitrary<NewsEvent> = fc.record(
  {
    id: said,
    record: fc.constantFrom('page' as const, 'listed' as const, 'mentioned' as const),
    date: anyDate,
    headline: said,
    summary: said,
    headings: lists(said),
    category: said,
    topics: lists(said),
    sources: lists(source),
    images: lists(fc.record({ address: said, label: text })),
    revisions: lists(revision),
    relations: lists(fc.record({ id: said, topics: lists(text) })),
    original,
    files: lists(said),
  },
  {
    requiredKeys: [
      'id',
      'record',
      'date',
      'headline',
      'headings',
      'topics',
      'sources',
      'images',
      'revisions',
      'relations',
      'files',
    ],
  },
);

/** Events of one archive: no id twice. */
export const anyEvents = fc.uniqueArray(withTopicKinds(anyEvent), { selector: ({ id }) => id, maxLength: 6 });
