import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computing, filesIn, read } from '../read.ts';

const page = 'news/2014/03/3/a';
const event = '{"headline": "A"}';

/** What became of one page, and the first problem with it. */
function readOne(extension: string, text: string) {
  const start = computing();
  const archive = read({ [`${page}.${extension}`]: text });
  expect(computing() - start).toBeLessThan(24_000);
  expect(filesIn(archive.tally)).toBe(1);
  return { event: archive.events[0], tally: archive.tally, problem: archive.problems[0]?.what };
}

describe('hostile XML', () => {
  const entities = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at} "${`&l${at - 1};`.repeat(10)}">`).join('');

  test.each([
    ['entities that grow', `<!DOCTYPE a [${entities}]><event><headline>&l8;</headline></event>`],
    [
      'a file of the system',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><event><headline>&x;</headline></event>',
    ],
    ['an external document type', '<!DOCTYPE a SYSTEM "http://a.example/x.dtd"><event><headline>A</headline></event>'],
    ['several document types', `${'<!DOCTYPE a>'.repeat(1000)}<event><headline>A</headline></event>`],
    [
      'an entity that hides another',
      '<!DOCTYPE a [<!ENTITY lt "<img onerror=x>">]><event><headline>&lt;</headline></event>',
    ],
  ])('with %s is refused', (_, text) => {
    const { tally, problem } = readOne('xml', text);
    expect(tally).toMatchObject({ eventPages: 0, unreadable: 1 });
    expect(problem).toMatch(/it has a document type, which is not read\.$/);
  });

  test('of a hundred thousand levels is refused', () => {
    const { problem } = readOne('xml', `<event>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</event>`);
    expect(problem).toMatch(/nested deeper than 64 levels\.$/);
  });

  test('of two million character references is read in time', () => {
    const { event: found } = readOne('xml', `<event><headline>${'&#65;'.repeat(2_000_000)}</headline></event>`);
    expect(found?.headline).toHaveLength(2_000_000);
  });

  test.each([
    '<event>',
    '<event><a></event>',
    '',
    '&nbsp;',
    '<other/>',
    '<event>&nbsp;</event>',
    '<event a="1" a="2"/>',
  ])('that is not well-formed, or another thing, is unreadable: %j', (text) => {
    expect(readOne('xml', text).tally).toMatchObject({ eventPages: 0, unreadable: 1 });
  });

  test('longer than a page may be is refused', () => {
    expect(readOne('xml', ' '.repeat(17 * 1024 * 1024)).problem).toMatch(/longer than 16777216 characters/);
  });
});

describe('hostile JSON', () => {
  test('of a million levels is refused', () => {
    const { problem } = readOne('json', '['.repeat(1_000_000) + ']'.repeat(1_000_000));
    expect(problem).toMatch(/nested deeper than 64 levels\.$/);
  });

  test('has no power over objects', () => {
    const { event: found } = readOne('json', '{"__proto__": {"category": "X"}, "constructor": 1, "headline": "A"}');
    expect(found).toMatchObject({ headline: 'A' });
    expect(found).not.toHaveProperty('category');
    expect({}).not.toHaveProperty('category');
  });

  test('with a name twice keeps the last, and says so', () => {
    const { event: found, problem } = readOne('json', '{"headline": "A", "headline": "B"}');
    expect(found?.headline).toBe('B');
    expect(problem).toBe('An object names «headline» several times.');
  });

  test('may begin with a byte order mark', () => {
    expect(readOne('json', `\ufeff${event}`).event?.headline).toBe('A');
  });

  test.each(['{"headline": NaN}', `${event} x`, '', 'null', '[]', '"A"', '{"headline": "A",}', '{'])(
    'that is no object of JSON is unreadable: %j',
    (text) => {
      expect(readOne('json', text).tally).toMatchObject({ eventPages: 0, unreadable: 1 });
    },
  );

  test('keeps what is right, and says what is not', () => {
    const text = `{"headline": "A", "summary": 12345678901234567890, "topics": ["T", 1, null], "sources": {"publisher": "BBC"},
      "related": [{"path": "https://b.example/news/2014/03/4/b"}, {"path": "/news/2014/03/4/b.html", "headline": "B"}]}`;
    const archive = read({ [`${page}.json`]: text });
    expect(archive.events).toHaveLength(2);
    expect(archive.events[0]).toMatchObject({ headline: 'A', topics: ['T'], sources: [{ publisher: 'BBC' }] });
    expect(archive.events[0]).not.toHaveProperty('summary');
    expect(archive.problems.map(({ what }) => what.slice(0, 30))).toEqual([
      'The field «related» is not rig',
      'The field «summary» is not rig',
      'The field «topics» is not righ',
    ]);
  });

  test('is mended unless it says that it is exact', () => {
    expect(readOne('json', '{"headline": "A &amp; B"}').event).toMatchObject({
      headline: 'A & B',
      original: { headline: 'A &amp; B' },
    });
    expect(readOne('json', '{"format": "daybook-page/1", "headline": "A &amp; B"}').event?.headline).toBe('A &amp; B');
  });
});

describe('hostile HTML', () => {
  test.each([
    ['of a million open elements', '<b>'.repeat(1_000_000)],
    ['of a million elements of different names', Array.from({ length: 200_000 }, (_, at) => `<x${at}>`).join('')],
  ])('%s is refused', (_, text) => {
    expect(readOne('html', text).problem).toMatch(/nested deeper than 256 levels\.$/);
  });

  test.each([
    '<',
    '</',
    '<!--',
    '<p>',
    '</p>',
    '&',
    '&#',
    '<a b="',
    '<a href=x>',
    '<script>',
    '<h1>x',
    '<li>',
    '\u0000',
    '<svg>',
  ])('of megabytes of %j takes linear time', (part) => {
    readOne('html', `<h1>A</h1>${part.repeat(1_000_000 / part.length)}`);
  });

  test('that says it is exact, but tells no event, is unreadable', () => {
    const { tally, problem } = readOne('html', '<meta name="generator" content="daybook-page/1"><h1>A</h1>');
    expect(tally).toMatchObject({ eventPages: 0, unreadable: 1 });
    expect(problem).toBe('The page cannot be read. It has no event.');
  });

  test('is read without its scripts and styles', () => {
    const { event: found } = readOne(
      'html',
      '<title>T</title><style>h1 {}</style><h1>A<script>document.write("<h1>B</h1>")</script></h1><p>One<br>two</p><noscript><h1>C</h1></noscript><h3>Sources:</h3><ol><li><a href="javascript:alert(1)">X</a></li><li><a href="http://b.example/">B</a></li></ol>',
    );
    expect(found).toMatchObject({
      headline: 'A',
      summary: 'One\ntwo',
      sources: [{ publisher: 'X' }, { publisher: 'B', url: 'http://b.example/' }],
    });
  });

  test('of a saved page of the Context is read like its Markdown', () => {
    const archive = read({
      [`${page}.html`]: `<html><body><nav><a href="/">the Context</a></nav><main><h3><a href="index.html">2014-03-3</a></h3>
        <h5>Fires</h5><h1>A fire &amp; a flood</h1><p>Nobody was hurt.</p><h3>Related:</h3>
        <ol><li><a href="../4/b.html">B</a> <em>Context: Old Town, Fires</em></li></ol></main></body></html>`,
      'news/2014/03/4/index.html':
        '<h2>2014-03-4</h2><h5>Floods</h5><h3><a href="b.html">B, at length</a></h3><p>Water.</p>',
    });
    expect(archive.problems).toEqual([]);
    expect(archive.events).toMatchObject([
      { id: page, headline: 'A fire & a flood', headings: ['Fires'], summary: 'Nobody was hurt.' },
      { id: 'news/2014/03/4/b', record: 'listed', headline: 'B, at length', headings: ['Floods'], summary: 'Water.' },
    ]);
    expect(archive.events[0]?.relations).toEqual([{ id: 'news/2014/03/4/b', topics: ['Old Town', 'Fires'] }]);
  });
});

describe('any text at all', () => {
  const marks = fc.constantFrom(
    '{',
    '"',
    '<event>',
    '</event>',
    '<!-- daybook-page/1',
    ' -->',
    '\\',
    '<li class="source">',
    '# A',
    '\n',
    ':',
  );
  const texts = fc.array(fc.oneof(marks, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 20 });

  test.each(['md', 'json', 'xml', 'html'])('is read as %s without error', (extension) => {
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        const files = { [`${page}.${extension}`]: text, [`news/2014/03/3/index.${extension}`]: text };
        expect(filesIn(read(files).tally)).toBe(2);
      }),
      { numRuns: 300 },
    );
  });
});

describe('one page in several forms', () => {
  const forms = {
    md: '# By Markdown',
    json: '{"headline": "By JSON"}',
    xml: '<event><headline>By XML</headline></event>',
    html: '<h1>By HTML</h1>',
  };
  const named = (extensions: readonly (keyof typeof forms)[], change: Partial<typeof forms> = {}) =>
    read(
      Object.fromEntries(
        extensions.map((extension) => [`${page}.${extension}`, change[extension] ?? forms[extension]]),
      ),
    );

  test('is one event, read in the first form', () => {
    const all = named(['html', 'xml', 'json', 'md']);
    expect(all.events.map(({ headline }) => headline)).toEqual(['By Markdown']);
    expect(all.tally).toMatchObject({ eventPages: 1, duplicates: 3, unreadable: 0 });
    expect(all.problems).toEqual([]);
    expect(named(['html', 'xml', 'json']).events[0]?.headline).toBe('By JSON');
    expect(named(['html', 'xml']).events[0]?.headline).toBe('By XML');
    expect(named(['html']).events[0]?.headline).toBe('By HTML');
  });

  test('is read in the next where the first cannot be read', () => {
    const archive = named(['json', 'xml', 'html'], { json: '{', xml: '<!DOCTYPE a><event/>' });
    expect(archive.events[0]?.headline).toBe('By HTML');
    expect(archive.tally).toMatchObject({ eventPages: 1, duplicates: 0, unreadable: 2 });
  });

  test('holds for indexes, too, and in any order', () => {
    const index = 'news/2014/03/3/index';
    const files = {
      [`${index}.html`]: '<h3><a href="a.html">By HTML</a></h3>',
      [`${index}.md`]: '### [By Markdown](/news/2014/03/3/a.md)',
      [`${index}.json`]: '{"events": [{"path": "/news/2014/03/3/a.json", "headline": "By JSON"}]}',
    };
    const archive = read(files);
    expect(archive.events[0]).toMatchObject({ record: 'listed', headline: 'By Markdown' });
    expect(archive.tally).toMatchObject({ dayIndexes: 1, duplicates: 2 });
    expect(read(Object.fromEntries(Object.entries(files).reverse()))).toEqual(archive);
  });
});
