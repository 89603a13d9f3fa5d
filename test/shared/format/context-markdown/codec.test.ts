import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextMarkdown } from '../../../../shared/format/context-markdown/codec.ts';
import type { Archive } from '../../../../shared/model/archive.ts';
import type { NewsEvent } from '../../../../shared/model/event.ts';

type Files = Readonly<Record<string, string>>;

function read(files: Files): Archive {
  const reader = contextMarkdown.createReader({ id: 'x', title: 'X', languages: [] });
  for (const [path, text] of Object.entries(files)) {
    if (contextMarkdown.reads(path)) reader.add({ path, text });
    else reader.addOther(path, { kind: 'other' });
  }
  return reader.finish();
}

function only(files: Files): NewsEvent {
  const { events, problems } = read(files);
  expect(problems).toEqual([]);
  expect(events).toHaveLength(1);
  return events[0] as NewsEvent;
}

const filesIn = ({ tally }: Archive): number => Object.values(tally).reduce((sum, count) => sum + count, 0);
const page = (body: string, day = '4'): string => `### [2015-09-${day}](/news/2015/09/${day}/index.md)\n\n${body}`;

describe('an event page', () => {
  test('gives all that it says', () => {
    const event = only({
      'news/2015/09/4/x.md': `
Formats: [HTML](/news/2015/09/4/x.html)  [JSON](/news/2015/09/4/x.json)

### [2015-09-4](/news/2015/09/4/index.md)

##### Syrian civil war
#   A headline. \n
A summary.

### Sources:

1. [Telegraph](http://www.telegraph.example/a_(b).html)
1. [Cover Image](http://i.telegraph.example/x.jpg)
`,
    });
    expect(event).toEqual({
      id: 'news/2015/09/4/x',
      record: 'page',
      day: '2015-09-04',
      headline: 'A headline.',
      summary: 'A summary.',
      heading: 'Syrian civil war',
      topics: ['Syrian civil war'],
      sources: [{ publisher: 'Telegraph', url: 'http://www.telegraph.example/a_(b).html' }],
      images: [{ address: 'http://i.telegraph.example/x.jpg', label: 'Cover Image' }],
      revisions: [],
      relations: [],
      files: ['news/2015/09/4/x.md'],
    });
  });

  test.each(['### Source:', '### Sources:', '### 信息来源:', '### sources'])(
    'names its sources under «%s»',
    (title) => {
      const event = only({
        'news/2015/09/4/x.md': page(
          `# H\n\n${title}\n\n1. [A](http://a.example) [IMG](/images/x.jpg)\n2. [A](http://a.example)`,
        ),
      });
      expect(event.sources).toEqual([{ publisher: 'A', url: 'http://a.example' }]);
      expect(event.images).toEqual([{ address: '/images/x.jpg', label: 'IMG' }]);
    },
  );

  test('needs no summary, source, relation or heading', () => {
    expect(
      only({ 'news/1999/06/1/y.md': '### [1999-06-1](/news/1999/06/1/index.md)\n\n#  H\n\n\n##### \n' }),
    ).toMatchObject({ day: '1999-06-01', headline: 'H', topics: [] });
  });

  test.each([
    [
      'with Windows line ends and a byte order mark',
      '\ufeff### [2015-09-4](/news/2015/09/4/index.md)\r\n\r\n# H\r\n\r\nS\r\n',
    ],
    ['that never ends its last line', '# H\nS'],
  ])('is read %s', (_how, text) => {
    expect(only({ 'news/2015/09/4/x.md': text })).toMatchObject({ headline: 'H', summary: 'S' });
  });

  test('loses nothing silently: what no rule knows is a problem with its line', () => {
    const { problems } = read({
      'news/2015/09/4/x.md': page(
        '# H\n\n#### Odd\n\n### Sources:\n\nplain words\n1. no link\n2. [A](ftp://a.example)',
      ),
    });
    expect(problems.map(({ line, what }) => [line, what])).toEqual([
      [5, 'Not understood: «Odd».'],
      [9, 'Not understood: «plain words».'],
      [10, 'Not understood: «no link».'],
      [11, 'The source «A» has the address «ftp://a.example», which is no web address.'],
    ]);
  });

  test('stands on the day of its path, even if it says another', () => {
    const { events, problems } = read({ 'news/2015/09/4/x.md': page('# H', '5') });
    expect(events[0]?.day).toBe('2015-09-04');
    expect(problems[0]?.what).toContain('«2015-09-5»');
  });

  test('of a day that no calendar has is left aside and listed', () => {
    const { events, problems, tally } = read({ 'news/2015/02/30/x.md': '# H' });
    expect([events.length, problems.length, tally.unreadable]).toEqual([0, 1, 1]);
  });

  test('without a headline takes its file’s name, and says so', () => {
    const { events, problems } = read({ 'news/2015/09/4/a-bridge-opens.md': page('Only a text.') });
    expect(events[0]?.headline).toBe('a bridge opens');
    expect(problems.map(({ what }) => what)).toContain('The page has no headline, and no other page names its event.');
  });
});

describe('relations', () => {
  const files = {
    'news/2015/09/4/x.md': page(
      '##### Story\n# X\n\n### Related:\n\n1. [Y [a](b) “c”](/zh/news/2014/03/2/y-(z).md) _Context: Syria, Washington, D.C., Russia_\n2. [M](/news/2000/10/31/m.md) _消息: Syria_',
    ),
    'news/2014/03/2/y-(z).md': '##### Washington, D.C.\n# Y\n',
  };

  test('tie both events, with the topics that they share', () => {
    const { events, problems } = read(files);
    expect(problems).toEqual([]);
    const byId = new Map(events.map((event) => [event.id, event]));
    expect(byId.get('news/2015/09/4/x')?.relations).toEqual([
      { id: 'news/2014/03/2/y-(z)', topics: ['Syria', 'Washington, D.C.', 'Russia'] },
      { id: 'news/2000/10/31/m', topics: ['Syria'] },
    ]);
    expect(byId.get('news/2014/03/2/y-(z)')?.relations).toEqual([
      { id: 'news/2015/09/4/x', topics: ['Syria', 'Washington, D.C.', 'Russia'] },
    ]);
    expect(byId.get('news/2015/09/4/x')?.topics).toEqual(['Story', 'Syria', 'Washington, D.C.', 'Russia']);
    expect(byId.get('news/2014/03/2/y-(z)')?.topics).toEqual(['Washington, D.C.', 'Syria', 'Russia']);
  });

  test('make known an event that the archive only mentions', () => {
    expect(read(files).events.find(({ record }) => record === 'mentioned')).toMatchObject({
      id: 'news/2000/10/31/m',
      day: '2000-10-31',
      headline: 'M',
      topics: ['Syria'],
      relations: [{ id: 'news/2015/09/4/x', topics: ['Syria'] }],
      files: [],
    });
  });
});

describe('wordings', () => {
  const changes = `### Changes:

1. [Third](/news/2015/09/4/third.md) _(Current version)_
2. [Second](/news/2015/09/4/second.md) _2018-01-01 00:00:00_
3. [First](/news/2015/09/4/first.md) _2017-08-27 03:42:58 (First version)_
`;
  const files = {
    'news/2015/09/4/third.md': page(`# Third\n\n${changes}`),
    'news/2015/09/4/second.md': page(`# Second\n\nOld summary.\n\n${changes}`),
    'news/2015/09/4/first.md': page('# First\n\nOldest summary.'),
    'news/2015/09/4/index.md': '## [2015-09-4](/news/2015/09/4/index.md)\n\n### [Second](/news/2015/09/4/second.md)\n',
    'news/2015/09/5/z.md': page('# Z\n\n### Related:\n\n1. [First](/news/2015/09/4/first.md) _Context: T_', '5'),
  };

  test('are one event, oldest first, whatever order the page gives', () => {
    const { events, problems, tally, days } = read(files);
    expect(problems).toEqual([]);
    expect(events.map(({ id }) => id)).toEqual(['news/2015/09/4/third', 'news/2015/09/5/z']);
    expect(events[0]?.revisions).toEqual([
      {
        id: 'news/2015/09/4/first',
        headline: 'First',
        summary: 'Oldest summary.',
        time: '2017-08-27 03:42:58',
        isFirst: true,
        isCurrent: false,
        hasPage: true,
      },
      {
        id: 'news/2015/09/4/second',
        headline: 'Second',
        summary: 'Old summary.',
        time: '2018-01-01 00:00:00',
        isFirst: false,
        isCurrent: false,
        hasPage: true,
      },
      { id: 'news/2015/09/4/third', headline: 'Third', isFirst: false, isCurrent: true, hasPage: true },
    ]);
    expect(events[1]?.relations).toEqual([{ id: 'news/2015/09/4/third', topics: ['T'] }]);
    expect(days.map(({ events: ids }) => ids)).toEqual([['news/2015/09/4/third'], ['news/2015/09/5/z']]);
    expect([tally.eventPages, tally.revisionPages]).toEqual([2, 2]);
  });

  test('of a current page that is missing stand in for it', () => {
    const { 'news/2015/09/4/third.md': _, ...rest } = files;
    const archive = read(rest);
    expect(archive.events[0]).toMatchObject({
      id: 'news/2015/09/4/third',
      headline: 'Third',
      summary: 'Old summary.',
      record: 'page',
    });
    expect(archive.problems[0]?.what).toContain('has no page');
    expect(filesIn(archive)).toBe(4);
  });

  test('that name each other as current do not go round in circles', () => {
    const entry = (id: string) => `### Changes:\n\n1. [X](/news/2015/09/4/${id}.md) _(Current version)_\n`;
    const archive = read({
      'news/2015/09/4/a.md': page(`# A\n\n${entry('b')}`),
      'news/2015/09/4/b.md': page(`# B\n\n${entry('a')}`),
    });
    expect(archive.events.length).toBeGreaterThan(0);
  });
});

describe('a day index', () => {
  const index = `## [2015-09-4](/news/2015/09/4/index.md)

##### Second story
### [ Listed &#034;only&#034;](/news/2015/09/4/listed.md)
Its summary.
_Context: Syria, Russia_

##### First story
### [With a page](/news/2015/09/4/a.md)
From the index.
### [With a page](/news/2015/09/4/a.md)

## [Previous Day...](/news/2015/09/3/index.md)
`;

  test('gives order, what pages lack, and events that have no page', () => {
    const { events, days, problems } = read({
      'news/2015/09/4/a.md': page('# With a page'),
      'news/2015/09/4/index.md': index,
    });
    expect(problems).toEqual([]);
    expect(days).toEqual([
      { day: '2015-09-04', file: 'news/2015/09/4/index.md', events: ['news/2015/09/4/listed', 'news/2015/09/4/a'] },
    ]);
    expect(events.find(({ record }) => record === 'listed')).toMatchObject({
      headline: 'Listed "only"',
      summary: 'Its summary.',
      heading: 'Second story',
      topics: ['Second story', 'Syria', 'Russia'],
    });
    expect(events.find(({ record }) => record === 'page')).toMatchObject({
      heading: 'First story',
      summary: 'From the index.',
    });
  });

  test('under another name is a duplicate; a different one is listed', () => {
    const same = read({ 'news/2015/09/4/index.md': index, 'news/2015/09/4/README.md': index });
    expect([same.events.length, same.tally.duplicates, same.problems.length]).toEqual([2, 1, 0]);
    const other = read({ 'news/2015/09/4/index.md': index, 'news/2015/09/4/README.md': `${index}x` });
    expect([other.tally.duplicates, other.problems.length]).toEqual([1, 1]);
  });

  test('of several days is the front page', () => {
    const { events, days, tally } = read({
      'index.md':
        '\n## [今天](/news/2019/12/22/index.md)\n\n##### 阿富汗\n### [ 头条 ](/zh/news/2019/12/22/头条.md)\n---\n\n## [昨天](/news/2019/12/21/index.md)\n\n### [B](/news/2019/12/21/b.md)\n---\n',
    });
    expect(days.map(({ day }) => day)).toEqual(['2019-12-21', '2019-12-22']);
    expect(events[0]).toMatchObject({
      id: 'news/2019/12/22/头条',
      headline: '头条',
      heading: '阿富汗',
      record: 'listed',
    });
    expect(tally.frontPages).toBe(1);
  });
});

describe('any archive', () => {
  test('is read: nothing throws, every file is accounted for, no id comes twice, every relation leads somewhere', () => {
    const path = fc.oneof(
      fc.constantFrom(
        'news/2015/09/4/index.md',
        'news/2015/09/4/README.md',
        'index.md',
        'zh/news/2015/09/4/a.md',
        'news/2015/02/31/a.md',
        'news/2015/09/4/__proto__.md',
        'x.png',
      ),
      fc.constantFrom('a', 'b', 'c', 'constructor').map((name) => `news/2015/09/4/${name}.md`),
    );
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '# H',
        '##### constructor',
        '### Related:',
        '### Changes:',
        '### Sources:',
        '### [2015-09-4](/news/2015/09/4/index.md)',
        '## [x](/news/2015/09/4/index.md)',
        '_Context: __proto__, a_',
        '---',
        '',
      ),
      fc
        .tuple(
          fc.constantFrom('a', 'b', 'c', 'm'),
          fc.constantFrom('_Context: T_', '_(Current version)_', '_2017-01-01 00:00:00 (First version)_', ''),
        )
        .map(([name, tail]) => `1. [N](/news/2015/09/4/${name}.md) ${tail}`),
      fc.constantFrom('a', 'q').map((name) => `### [N](/news/2015/09/4/${name}.md)`),
    );
    fc.assert(
      fc.property(
        fc.dictionary(
          path,
          fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n')),
        ),
        (files) => {
          const archive = read(files);
          expect(filesIn(archive)).toBe(Object.keys(files).length);
          const ids = new Set(archive.events.map(({ id }) => id));
          expect(ids.size).toBe(archive.events.length);
          for (const event of archive.events)
            for (const relation of event.relations) expect(ids).toContain(relation.id);
          expect(new Set(archive.days.flatMap(({ events }) => events))).toEqual(ids);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('takes time in proportion to its size, however it is made', () => {
    for (const piece of ['[a](b', '](', '[', '1. [x](/news/', '_Context: ', ', ', '# ', '(((', '### [']) {
      const started = performance.now();
      read({ 'news/2015/09/4/a.md': `# H\n\n### Related:\n1. ${piece.repeat(300_000 / piece.length)}\n` });
      read({ 'news/2015/09/4/a.md': `# H\n\n### Sources:\n1. ${piece.repeat(300_000 / piece.length)}\n` });
      expect(performance.now() - started, piece).toBeLessThan(3000);
    }
  });
});
