import { describe, expect, test } from 'vitest';
import { eventOf, idsByDate, read } from '../read.ts';

const index = `
Formats: [HTML](2014/03/3/index.html)

## [2014-03-3](/zh/news/2014/03/3/index.md)

##### Fires
### [Fire one](/zh/news/2014/03/3/one.md)
It was a small fire.
Nobody was hurt.

_Context: Old Town, Fire brigade_

### [ Fire two ](/zh/news/2014/03/3/two.md)
##### 
### [Flood](/zh/news/2014/03/3/flood.md)
---

## [前一天...](/zh/news/2014/03/2/index.md)
`;

describe('the index of a day', () => {
  test('lists events with the heading above them', () => {
    const archive = read({ 'news/2014/03/3/index.md': index });
    expect(archive.problems).toEqual([]);
    expect(archive.events.map(({ id, record, headline, headings }) => [id, record, headline, headings])).toEqual([
      ['news/2014/03/3/one', 'listed', 'Fire one', ['Fires']],
      ['news/2014/03/3/two', 'listed', 'Fire two', ['Fires']],
      ['news/2014/03/3/flood', 'listed', 'Flood', []],
    ]);
    expect(eventOf(archive, 'news/2014/03/3/one')).toMatchObject({
      summary: 'It was a small fire. Nobody was hurt.',
      topics: ['Fires', 'Old Town', 'Fire brigade'],
      files: ['news/2014/03/3/index.md'],
    });
    expect(idsByDate(archive)).toEqual({
      '2014-03-03': ['news/2014/03/3/one', 'news/2014/03/3/two', 'news/2014/03/3/flood'],
    });
    expect(archive.tally).toMatchObject({ dayIndexes: 1, eventPages: 0 });
    expect([...archive.manifest.languages].sort()).toEqual(['en', 'zh']);
  });

  test('leads from general headings to particular ones, which begin anew after an event', () => {
    const text = `##### War
##### Siege
### [One](/news/2014/03/3/a.md)
### [Two](/news/2014/03/3/b.md)
##### Trade
### [Three](/news/2014/03/3/c.md)
`;
    const { events, problems } = read({ 'news/2014/03/3/index.md': text });
    expect(events.map(({ headings }) => headings)).toEqual([['War', 'Siege'], ['War', 'Siege'], ['Trade']]);
    expect(problems).toEqual([]);
  });

  test('gives a page what it lacks, but no more', () => {
    const archive = read({
      'news/2014/03/3/index.md': index,
      'news/2014/03/3/one.md': '##### Own heading\n# Own headline',
    });
    expect(eventOf(archive, 'news/2014/03/3/one')).toMatchObject({
      record: 'page',
      headline: 'Own headline',
      headings: ['Own heading'],
      summary: 'It was a small fire. Nobody was hurt.',
      topics: ['Own heading', 'Old Town', 'Fire brigade'],
      files: ['news/2014/03/3/one.md', 'news/2014/03/3/index.md'],
    });
  });

  test('may list an event twice: the first counts', () => {
    const text = `### [One](/news/2014/03/3/a.md)\n_Context: A_\n##### Later\n### [Two](/news/2014/03/3/a.md)\n_Context: B_\n`;
    const archive = read({ 'news/2014/03/3/index.md': text });
    expect(archive.events).toHaveLength(1);
    expect(archive.events[0]).toMatchObject({ headline: 'One', topics: ['A', 'B'] });
  });

  test('on the front page lists several days, by their paths', () => {
    const front = `
## [今天](/news/2019/12/22/index.md)
##### A
### [One](/zh/news/2019/12/22/one.md)
---
## [昨天](/news/2019/12/21/index.md)
### [Two](/zh/news/2019/12/21/two.md)
---
## [前一天...](/news/2019/12/20/index.md)
`;
    const archive = read({ 'index.md': front, 'README.md': front, 'zh/index.md': '# Notes\nof mine' });
    expect(archive.events.map(({ date, headings }) => [date, headings])).toEqual([
      ['2019-12-21', []],
      ['2019-12-22', ['A']],
    ]);
    expect(archive.problems).toEqual([]);
    expect(archive.tally).toMatchObject({ frontPages: 1, duplicates: 1, other: 1 });
  });

  test('is repeated by README.md, or else both are read', () => {
    const same = read({ 'news/2014/03/3/README.md': index, 'news/2014/03/3/index.md': index });
    expect(same.tally).toMatchObject({ dayIndexes: 1, duplicates: 1 });
    expect(same.events[0]?.files).toEqual(['news/2014/03/3/index.md']);
    const other = '### [Storm](/news/2014/03/3/storm.md)\n';
    const both = read({ 'news/2014/03/3/README.md': other, 'news/2014/03/3/index.md': index });
    expect(both.tally).toMatchObject({ dayIndexes: 2, duplicates: 0 });
    expect(both.events).toHaveLength(4);
    expect(both.problems).toEqual([
      {
        file: 'news/2014/03/3/README.md',
        what: 'The text differs from that of news/2014/03/3/index.md.',
        done: 'Both were read.',
      },
    ]);
  });

  test('puts an event of another day under that day', () => {
    const archive = read({ 'news/2014/03/3/index.md': '### [One](/news/2014/03/4/a.md)' });
    expect(idsByDate(archive)).toEqual({ '2014-03-04': ['news/2014/03/4/a'] });
  });

  test('is followed by the events that it lacks, those with pages first', () => {
    const archive = read({
      'news/2014/03/3/a.md': '# A\n### Related:\n1. [Seen](/news/2014/03/3/aa.md)',
      'news/2014/03/3/index.md': '### [Z](/news/2014/03/3/z.md)',
    });
    expect(archive.events.map(({ id }) => id.slice(15))).toEqual(['z', 'a', 'aa']);
  });

  test.each([
    ['## [2014-03-4](/news/2014/03/3/index.md)', '2014-03-04'],
    ['## [2014-03-3](/news/2014/03/5/index.md)', '2014-03-05'],
    ['## 2014-03-6', '2014-03-06'],
  ])('says so where its heading names another day: %s', (heading, day) => {
    const { problems } = read({ 'news/2014/03/3/index.md': heading });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.what).toContain(`says ${day}, but the path says 2014-03-03.`);
  });

  test.each([
    ['words before any event', 'Words'],
    ['a headline without link', '### Fire'],
    ['a title', '# Title'],
    ['an event of no day', '### [Fire](/news/2015/02/30/x.md)'],
  ])('says so of %s', (_, text) => {
    const archive = read({ 'news/2014/03/3/index.md': text });
    expect(archive.problems).toHaveLength(1);
    expect(archive.problems[0]).toMatchObject({ line: 1, done: 'It was left out.' });
  });
});
