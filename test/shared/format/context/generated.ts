import fc from 'fast-check';
import type { EventRecord, NewsEvent, Relation, Revision } from '../../../../shared/model/event.ts';
import { withTopicKinds } from '../any-topic-kinds.ts';

const awkward = fc.constantFrom(
  '[brackets](/news/2015/09/4/x.md)',
  '# heading',
  '##### Sources:',
  '_note_',
  '_Context: a, b_',
  '1. item',
  '---',
  'Formats: [HTML](x.html)',
  'Formats：x',
  'a, b',
  'x) _Context: y_',
  '](',
  '\\',
  '&amp;amp; &#34;',
  '<script>alert(1)</script>',
  '-->',
  ']]>',
  '"quoted" \'s',
  'two  spaces\u3000wide',
  'line\nbreak\r\nand tab\t',
  '{{template|x}} [http:--a.example b]',
  '\u0000\u0001\u0085\u200b',
  '\ud800 lone \udc00',
  '\udc5c',
  '🐡 \u{1f421}',
  '\uffff\ufffe\ufeff\ufdd0',
  'Washington, D.C.',
  'مرحبا بالعالم',
  '2015-09-04',
  'Previous Day...',
);
const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }) },
  { weight: 3, arbitrary: awkward },
  { weight: 2, arbitrary: fc.tuple(awkward, awkward).map(([a, b]) => `${a} ${b}`) },
  { weight: 2, arbitrary: fc.constantFrom('A fire', 'Flood in the old town', 'Russia', '北京') },
);
const topics = fc.array(text, { maxLength: 3 });

const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    'http://a.example/(x)](y',
    'https://a.example/a b&amp;c',
    'javascript:alert(1)',
    'http://',
    'http://ä/"<>',
  ),
);
const source = fc.oneof(
  fc.record({ publisher: text, url: address }),
  fc.record({ publisher: text }),
  fc.record({ publisher: fc.constant(''), url: address }),
);
const image = fc.record({
  address: fc.oneof(
    address,
    fc.constantFrom('media/a b.jpg', '/english/x.jpg', 'data:image/png;base64,AA', '//a.example/x'),
  ),
  label: fc.oneof(text, fc.constantFrom('Cover Image', '')),
});

const dates = fc.constantFrom('', '2015-09-04', '2015-09-05', '2015-09', '2015', '0044-03-15', '2016-12-31');

/** Ids of pages, of other forms, and such as no file system takes. */
const names = fc.oneof(
  fc.constantFrom(
    'slug',
    '北京',
    'index',
    'README',
    'id=x',
    'a/b',
    'a.md',
    '100%',
    'UPPER',
    'é',
    '__proto__',
    '1',
    'a b',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
);
const idOf = (date: string): fc.Arbitrary<string> => {
  const [year = '', month, day] = date === '' ? ['undated'] : date.split('-');
  const folder = ['news', year, month, day === undefined ? undefined : Number(day)].filter(Boolean).join('/');
  return fc.oneof(
    { weight: 4, arbitrary: names.map((name) => `${folder}/${name}`) },
    { weight: 1, arbitrary: names },
    {
      weight: 1,
      arbitrary: fc.constantFrom('http://a.example/?id=1#x', 'news/2014/01/1/elsewhere', 'x'.repeat(300), '..', '/'),
    },
  );
};

const original = fc.record(
  { headline: text, summary: text, headings: fc.array(text, { minLength: 1, maxLength: 2 }), category: text },
  { requiredKeys: [] },
);

function revisionsOf(id: string): fc.Arbitrary<readonly Revision[]> {
  const time = fc.oneof(fc.constantFrom('2017-08-27 03:42:58', '2016-01-01', '2017'), text);
  const earlier = fc.record(
    { name: names, headline: text, summary: text, time, isFirst: fc.boolean(), hasPage: fc.boolean() },
    { requiredKeys: ['name', 'headline', 'isFirst', 'hasPage'] },
  );
  return fc
    .tuple(fc.uniqueArray(earlier, { maxLength: 3, selector: ({ name }) => name.normalize('NFC') }), text)
    .map(([list, headline]) => {
      if (list.length === 0) return [];
      const before = list.map(({ name, ...rest }) => ({
        ...rest,
        id: `news/2015/09/4/earlier-${encodeURIComponent(id).slice(0, 40)}-${name}`,
        isCurrent: false,
      }));
      return [...before, { id, headline, isFirst: false, isCurrent: true, hasPage: true }];
    });
}

function event(record: EventRecord): fc.Arbitrary<NewsEvent> {
  return dates
    .chain((date) => fc.tuple(fc.constant(date), idOf(date)))
    .chain(([date, id]) =>
      fc.record(
        {
          id: fc.constant(id),
          record: fc.constant(record),
          date: fc.constant(date),
          headline: text,
          summary: fc.oneof(
            text,
            fc.array(text, { minLength: 2, maxLength: 3 }).map((lines) => lines.join('\n')),
          ),
          headings: fc.array(text, { maxLength: 2 }),
          category: text,
          topics,
          sources: fc.array(source, { maxLength: 3 }),
          images: fc.array(image, { maxLength: 2 }),
          revisions: revisionsOf(id),
          relations: fc.constant<readonly Relation[]>([]),
          original,
          files: fc.constant<readonly string[]>([]),
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
      ),
    );
}

const pairs = fc.array(fc.record({ from: fc.nat(5), to: fc.nat(5), topics }), { maxLength: 4 });

/** Events related in both directions, as every reading makes them. */
export const generatedEvents: fc.Arbitrary<readonly NewsEvent[]> = fc
  .tuple(
    fc.uniqueArray(withTopicKinds(fc.oneof(event('page'), event('listed'), event('mentioned'))), {
      minLength: 1,
      maxLength: 5,
      selector: ({ id }) => id.normalize('NFC').replace(/\p{Cs}/gu, '\ufffd'),
    }),
    pairs,
  )
  .map(([events, links]) => {
    const relations = events.map(() => new Map<string, Relation>());
    for (const { from, to, topics: shared } of links) {
      const [a, b] = [events[from], events[to]];
      if (!a || !b || from === to || relations[from]?.has(b.id)) continue;
      relations[from]?.set(b.id, { id: b.id, topics: shared });
      relations[to]?.set(a.id, { id: a.id, topics: shared });
    }
    return events.map((one, at) => ({ ...one, relations: [...(relations[at]?.values() ?? [])] }));
  });
