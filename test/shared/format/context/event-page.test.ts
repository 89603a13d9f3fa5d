import { describe, expect, test } from 'vitest';
import { eventOf, filesIn, read } from '../read.ts';

const path = 'news/2014/03/3/fire.md';
const id = 'news/2014/03/3/fire';

/** The event of a page and what was wrong with it. */
function readPage(text: string, others: Readonly<Record<string, string>> = {}) {
  const archive = read({ [path]: text, ...others });
  return { event: eventOf(archive, id), problems: archive.problems, archive };
}

const page = `
Formats: [HTML](/news/2014/03/3/fire.html)  [JSON](/news/2014/03/3/fire.json)

### [2014-03-3](/news/2014/03/3/index.md)

##### Fires of 2014
#  Fire in the old town 

The fire brigade &#034;saved&#034; the tower.
Nobody was hurt.

1. First of all, the tower stands.


### Source:

1. [BBC](http://a.example/1) [IMG](/english/images/x.jpg)
2. [CNN](http://b.example/2), [BBC again](http://a.example/1)
1. [Cover Image](http://a.example/cover.jpg)

### Related:

1. [Flood ](/news/2013/01/2/flood.md) _Context: Old Town, Fire brigade_
`;

describe('the page of an event', () => {
  test('is read in all its parts', () => {
    const { event, problems, archive } = readPage(page);
    expect(problems).toEqual([]);
    expect(archive.manifest.languages).toEqual(['en']);
    expect(event).toEqual({
      id,
      record: 'page',
      date: '2014-03-03',
      headline: 'Fire in the old town',
      summary: 'The fire brigade "saved" the tower. Nobody was hurt.\n1. First of all, the tower stands.',
      headings: ['Fires of 2014'],
      topics: ['Fires of 2014', 'Old Town', 'Fire brigade'],
      sources: [
        { publisher: 'BBC', url: 'http://a.example/1' },
        { publisher: 'CNN', url: 'http://b.example/2' },
      ],
      images: [
        { address: '/english/images/x.jpg', label: 'BBC' },
        { address: 'http://a.example/cover.jpg', label: 'Cover Image' },
      ],
      revisions: [],
      relations: [{ id: 'news/2013/01/2/flood', topics: ['Old Town', 'Fire brigade'] }],
      original: {
        summary: 'The fire brigade &#034;saved&#034; the tower. Nobody was hurt.\n1. First of all, the tower stands.',
      },
      files: [path],
    });
  });

  test('is the same with a byte order mark and any line ends', () => {
    const { event } = readPage(page);
    expect(readPage(`\ufeff${page.replaceAll('\n', '\r\n')}`).event).toEqual(event);
    expect(readPage(page.replaceAll('\n', '\r')).event).toEqual(event);
  });

  test.each(['### Sources:', '### source', '### SOURCES：', '## 信息来源:', '### 信息来源 ：'])(
    'has sources under «%s»',
    (word) => {
      const { event, problems } = readPage(`# Fire\n\n${word}\n\n1. [BBC](http://a.example)\n`);
      expect(event.sources).toHaveLength(1);
      expect(problems).toEqual([]);
    },
  );

  test.each(['_消息: 伊拉克, 巴格达_', '_Context： 伊拉克, 巴格达_'])('has topics in %s', (note) => {
    const { event } = readPage(`# 起火\n### 有关:\n1. [洪水](/zh/news/2013/01/2/洪水.md) ${note}\n`);
    expect(event.relations).toEqual([{ id: 'news/2013/01/2/洪水', topics: ['伊拉克', '巴格达'] }]);
  });

  test.each([
    ['##### \n# Fire', []],
    ['#### Fires\n# Fire', ['Fires']],
    ['## Fires\n# Fire', ['Fires']],
    ['# Fire', []],
    ['##### Fires\n##### Old Town\n# Fire', ['Fires', 'Old Town']],
  ])('may have headings of any level: %j', (text, headings) => {
    expect(readPage(text).event.headings).toEqual(headings);
  });

  test('keeps a heading that reads like a fixed word', () => {
    expect(readPage('##### Related\n# Fire').event.headings).toEqual(['Related']);
  });

  test('follows its path where its date says another day', () => {
    const { event, problems } = readPage('### [2014-03-4](/news/2014/03/4/index.md)\n# Fire');
    expect(event.date).toBe('2014-03-03');
    expect(problems).toEqual([
      {
        file: path,
        line: 1,
        what: 'The page says 2014-03-04, but its path says 2014-03-03.',
        done: 'The day of the path was taken.',
      },
    ]);
  });

  test('follows its date where the path has no day of any calendar', () => {
    const archive = read({ 'news/2015/02/30/a.md': '### [2015-03-2](/x)\n# A', 'news/2015/02/31/b.md': '# B' });
    expect(archive.events.map(({ headline, date }) => [headline, date])).toEqual([['A', '2015-03-02']]);
    expect(archive.problems.map(({ file, done }) => [file, done])).toEqual([
      ['news/2015/02/30/a.md', 'The day of its date line, 2015-03-02, was taken.'],
      ['news/2015/02/31/b.md', 'The page was left out.'],
    ]);
    expect(archive.tally).toMatchObject({ eventPages: 1, unreadable: 1 });
  });

  test('takes a missing headline from elsewhere, and is left out where there is none', () => {
    const index = '## [2014-03-3](/news/2014/03/3/index.md)\n### [Fire](/news/2014/03/3/fire.md)\n';
    const { event, problems } = readPage('Words.', { 'news/2014/03/3/index.md': index });
    expect(event).toMatchObject({ record: 'page', headline: 'Fire', summary: 'Words.' });
    expect(problems.map(({ what }) => what)).toEqual(['The page has no headline.']);
    const mention = readPage('', { 'news/2014/03/4/b.md': '# B\n### Related:\n1. [Fire!](/news/2014/03/3/fire.md)' });
    expect(mention.event.headline).toBe('Fire!');
    const alone = read({ [path]: '### [2014-03-3](/news/2014/03/3/index.md)\n\nWords.' });
    expect(alone.events).toEqual([]);
    expect(alone.problems[0]?.what).toBe('The page has no headline, and nothing in the archive names its event.');
    expect(filesIn(alone.tally)).toBe(1);
    expect(alone.tally.unreadable).toBe(1);
  });

  test('gives a source without address where the address is not one of the web', () => {
    const { event, problems } = readPage(
      '# Fire\n### Source:\n1. [BBC](ftp://a.example)\n1. AP\n1. [IMG](file:///x.jpg)\n1. []()',
    );
    expect(event.sources).toEqual([{ publisher: 'BBC' }, { publisher: 'AP' }]);
    expect(event.images).toEqual([]);
    expect(problems.map(({ line, done }) => [line, done])).toEqual([
      [3, 'The source is shown without an address.'],
      [4, 'It is shown without an address.'],
      [5, 'The picture was left out.'],
      [6, 'The source was left out.'],
    ]);
  });

  test('makes reporters of links in its headline, unless they are among its sources', () => {
    const headline = '# Fire.[http:--a.example-1 BBC][http:--b.example-1 AP]date=十一月 2017 ';
    const { event } = readPage(`${headline}\n### Source:\n1. [bbc](http://c.example)`);
    expect(event.headline).toBe('Fire.');
    expect(event.sources).toEqual([{ publisher: 'bbc', url: 'http://c.example' }, { publisher: 'AP' }]);
    expect(event.original).toEqual({ headline: headline.slice(2).trim() });
  });

  test.each([
    ['a second headline', '# Fire\n# Flood', 2, 'Flood'],
    ['a word above the headline', 'Home\n# Fire', 1, 'Home'],
    ['an unknown heading', '# Fire\n#### Weather', 2, 'Weather'],
    ['a related event without link', '# Fire\n### Related:\n1. Flood', 3, 'Flood'],
    ['a related event elsewhere', '# Fire\n### Related:\n1. [F](http://a.example/x)', 3, '[F](http://a.example/x)'],
    [
      'a related event on no day',
      '# Fire\n### Related:\n1. [F](/news/2015/02/30/f.md)',
      3,
      '[F](/news/2015/02/30/f.md)',
    ],
    ['a change without link', '# Fire\n### Changes:\n1. Flood', 3, 'Flood'],
    ['a list that nobody knows', '# Fire\n### Related:\n### Weather\n1. Sun', 4, 'Sun'],
  ])('says so of what no rule understands: %s', (_, text, line, words) => {
    const problem = readPage(text).problems.find((one) => one.line === line);
    expect(problem?.what).toContain(`«${words}»`);
    expect(problem?.done).toBe('It was left out.');
  });

  test('says what else stands on a line of links', () => {
    const sources = readPage('# Fire\n### Source:\n1. [BBC](http://a.example) in part').problems;
    expect(sources[0]?.what).toBe('Beside its links the line says «in part».');
    const related = readPage('# Fire\n### Related:\n1. [F](/news/2014/01/1/f.md) _Weather: sun_');
    expect(related.problems[0]?.what).toContain('«Weather: sun»');
    expect(related.event.relations).toEqual([{ id: 'news/2014/01/1/f', topics: [] }]);
  });
});
