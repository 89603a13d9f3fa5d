import { describe, expect, test } from 'vitest';
import { eventOf, read } from '../read.ts';

const day = 'news/2015/09/4';
const currentId = `${day}/fire-kills-two`;

const list = `
### Changes:

2. [Fire kills one &amp; all](/${day}/fire-kills-one.md) _2017-08-28 10:00:00_
1. [Fire](/${day}/fire.md) _2017-08-27 03:42:58 (First version)_
3. [Fire kills two](/${day}/fire-kills-two.md) _(Current version)_
`;
const current = `# Fire kills two\n\nTwo died.\n${list}\n### Related:\n1. [Flood](/${day}/flood.md) _Context: A_`;
const first = `# Fire\n\nIt burns.\n\n### Source:\n1. [BBC](http://a.example)\n${list}`;
const second = `# Fire kills one\n\nOne died.\n\n### Related:\n1. [Storm](/${day}/storm.md) _Context: B_`;

describe('versions of an event', () => {
  test('are one event with its revisions, oldest first', () => {
    const archive = read({
      [`${currentId}.md`]: current,
      [`${day}/fire.md`]: first,
      [`${day}/fire-kills-one.md`]: second,
      [`${day}/index.md`]: `### [Fire](/${day}/fire.md)\n_Context: C_`,
      'news/2015/09/5/x.md': `# X\n### Related:\n1. [Fire](/${day}/fire-kills-one.md) _Context: D_`,
    });
    expect(archive.problems).toEqual([]);
    expect(archive.events.map(({ id }) => id.slice(day.length + 1)).sort()).toEqual(
      ['fire-kills-two', 'flood', 'storm', 'x'].map((name) => (name === 'x' ? 'x' : name)).sort(),
    );
    const event = eventOf(archive, currentId);
    expect(event).toMatchObject({
      record: 'page',
      headline: 'Fire kills two',
      summary: 'Two died.',
      topics: ['C', 'A', 'B', 'D'],
      sources: [{ publisher: 'BBC', url: 'http://a.example' }],
      files: [`${currentId}.md`, `${day}/fire-kills-one.md`, `${day}/fire.md`, `${day}/index.md`],
    });
    expect(event.revisions).toEqual([
      {
        id: `${day}/fire`,
        headline: 'Fire',
        summary: 'It burns.',
        time: '2017-08-27 03:42:58',
        isFirst: true,
        isCurrent: false,
        hasPage: true,
      },
      {
        id: `${day}/fire-kills-one`,
        headline: 'Fire kills one & all',
        summary: 'One died.',
        time: '2017-08-28 10:00:00',
        isFirst: false,
        isCurrent: false,
        hasPage: true,
      },
      {
        id: currentId,
        headline: 'Fire kills two',
        summary: 'Two died.',
        isFirst: false,
        isCurrent: true,
        hasPage: true,
      },
    ]);
    expect(eventOf(archive, 'news/2015/09/5/x').relations).toEqual([{ id: currentId, topics: ['D'] }]);
    expect(archive.tally).toMatchObject({ eventPages: 2, revisionPages: 2, dayIndexes: 1 });
  });

  test('have the newest page that there is where the current one is missing', () => {
    const archive = read({ [`${day}/fire.md`]: first, [`${day}/fire-kills-one.md`]: second });
    expect(archive.events.filter(({ record }) => record === 'page')).toHaveLength(1);
    expect(eventOf(archive, currentId)).toMatchObject({ headline: 'Fire kills two', summary: 'One died.' });
    expect(eventOf(archive, currentId).revisions.map(({ hasPage }) => hasPage)).toEqual([true, true, false]);
    expect(archive.problems.map(({ what }) => what)).toEqual([
      `The current version of this event, ${currentId}, has no page.`,
    ]);
    expect(archive.tally).toMatchObject({ eventPages: 0, revisionPages: 2 });
  });

  test('end with the current one even where the list does not name it', () => {
    const text = `# Now\n### Changes:\n1. [Then](/${day}/then.md) _2017-01-01_`;
    const archive = read({ [`${day}/now.md`]: text });
    expect(eventOf(archive, `${day}/now`).revisions.map(({ headline, isCurrent }) => [headline, isCurrent])).toEqual([
      ['Then', false],
      ['Now', true],
    ]);
    expect(archive.problems[0]?.what).toBe('The changes of this page do not name the page.');
  });

  test('keep a version without time after the one that the list names before it', () => {
    const text = `# D\n### Changes:
1. [B](/${day}/b.md) _2018-01-01_
1. [C](/${day}/c.md)
1. [A](/${day}/a.md) _2017-01-01_
1. [D](/${day}/d.md) _(Current version)_`;
    const event = eventOf(read({ [`${day}/d.md`]: text }), `${day}/d`);
    expect(event.revisions.map(({ headline }) => headline)).toEqual(['A', 'B', 'C', 'D']);
  });

  test('say so where a note is no time', () => {
    const text = `# D\n### Changes:\n1. [D](/${day}/d.md) _yesterday_`;
    const { problems, events } = read({ [`${day}/d.md`]: text });
    expect(problems[0]?.what).toBe('The words «yesterday» are no time of a version.');
    expect(events[0]?.revisions).toHaveLength(1);
  });

  const claim = (name: string, current: string, other: string): string =>
    `# ${name}\n### Changes:\n1. [${other}](/${day}/${other}.md) _2017-01-01_\n1. [${current}](/${day}/${current}.md) _(Current version)_`;

  test('that contradict each other are told apart, whatever the order', () => {
    const pages = { [`${day}/a.md`]: claim('a', 'a', 'b'), [`${day}/b.md`]: claim('b', 'b', 'a') };
    const archive = read(pages);
    expect(archive.events.map(({ id }) => id)).toEqual([`${day}/a`]);
    expect(archive.problems).toHaveLength(1);
    expect(archive.problems[0]).toMatchObject({ file: `${day}/b.md`, done: 'The other page was believed.' });
    expect(read(Object.fromEntries(Object.entries(pages).reverse()))).toEqual(archive);
  });

  test('claimed by two events belong to the first', () => {
    const archive = read({
      [`${day}/a.md`]: claim('a', 'a', 'v'),
      [`${day}/b.md`]: claim('b', 'b', 'v'),
      [`${day}/v.md`]: '# V',
    });
    expect(archive.events.map(({ id }) => id).sort()).toEqual([`${day}/a`, `${day}/b`]);
    expect(archive.problems.map(({ file }) => file)).toEqual([`${day}/b.md`]);
    expect(eventOf(archive, `${day}/a`).files).toEqual([`${day}/a.md`, `${day}/v.md`]);
  });

  test('may be current themselves for a while: a chain leads to its end', () => {
    const pages: Record<string, string> = {};
    for (let number = 0; number < 2000; number += 1) {
      const path = `${day}/v${number}.md`;
      pages[path] = claim(`v${number}`, `v${number + 1}`, `v${number}`);
    }
    const archive = read(pages);
    expect(archive.events.map(({ id }) => id)).toEqual([`${day}/v2000`]);
    expect(archive.tally.revisionPages).toBe(2000);
  });

  test('with several current ones end with the last', () => {
    const text = `# B\n### Changes:\n1. [A](/${day}/a.md) _(Current version)_\n1. [B](/${day}/b.md) _(Current version)_`;
    const archive = read({ [`${day}/b.md`]: text });
    expect(eventOf(archive, `${day}/b`).revisions.map(({ isCurrent }) => isCurrent)).toEqual([false, true]);
    expect(archive.problems[0]?.what).toBe('Several changes are called the current version.');
  });
});
