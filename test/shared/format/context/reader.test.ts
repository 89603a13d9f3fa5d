import { describe, expect, test } from 'vitest';
import { contextPages } from '../../../../shared/format/context/codec.ts';
import { eventOf, filesIn, manifest, read, readFiles } from '../read.ts';

const related = (lines: readonly string[]): string => `### Related:\n${lines.join('\n')}`;

describe('an archive', () => {
  const pages = {
    'news/2014/03/3/a.md': `##### Story\n# A\n${related([
      '1. [C, short](/zh/news/2014/03/5/c.md) _Context: X, Y_',
      '2. [B](/news/2014/03/4/b.md) _Context: Z_',
    ])}`,
    'news/2014/03/4/b.md': `# B\n${related([
      '1. [C, by its longer name](news/2014/03/5/c.html) _Context: Y_',
      '2. [A](/news/2014/03/3/a.md) _Context: Z, W_',
    ])}`,
  };

  test('relates events in both directions, each one once', () => {
    const archive = read(pages);
    expect(eventOf(archive, 'news/2014/03/3/a')).toMatchObject({
      relations: [
        { id: 'news/2014/03/5/c', topics: ['X', 'Y'] },
        { id: 'news/2014/03/4/b', topics: ['Z', 'W'] },
      ],
      topics: ['Story', 'X', 'Y', 'Z', 'W'],
    });
    expect(eventOf(archive, 'news/2014/03/4/b').relations).toEqual([
      { id: 'news/2014/03/5/c', topics: ['Y'] },
      { id: 'news/2014/03/3/a', topics: ['Z', 'W'] },
    ]);
  });

  test('knows events that are only mentioned, by the longest name', () => {
    expect(eventOf(read(pages), 'news/2014/03/5/c')).toEqual({
      id: 'news/2014/03/5/c',
      record: 'mentioned',
      date: '2014-03-05',
      headline: 'C, by its longer name',
      headings: [],
      topics: ['X', 'Y'],
      sources: [],
      images: [],
      revisions: [],
      relations: [
        { id: 'news/2014/03/3/a', topics: ['X', 'Y'] },
        { id: 'news/2014/03/4/b', topics: ['Y'] },
      ],
      files: [],
    });
  });

  test('names a mentioned event after its path where no link has a text', () => {
    const archive = read({ 'news/2014/03/3/a.md': `# A\n${related(['1. [](/news/2014/03/5/some-slug.md)'])}` });
    expect(eventOf(archive, 'news/2014/03/5/some-slug').headline).toBe('some slug');
    expect(archive.problems).toHaveLength(1);
  });

  test('relates no event to itself', () => {
    const archive = read({ 'news/2014/03/3/a.md': `# A\n${related(['1. [A](/news/2014/03/3/a.md)'])}` });
    expect(archive.events).toHaveLength(1);
    expect(archive.events[0]?.relations).toEqual([]);
    expect(archive.problems[0]?.what).toBe('The event is related to itself: «A».');
  });

  test('is the same in whatever order its files come', () => {
    const files = Object.entries({
      ...pages,
      'news/2014/03/3/index.md': '### [A](/news/2014/03/3/a.md)\n_Context: Q_',
      'news/2014/03/3/README.md': '### [A again](/news/2014/03/3/a.md)',
      'index.md': '## [2014-03-3](/news/2014/03/3/index.md)\n### [A front](/news/2014/03/3/a.md)',
      'zh/news/2014/03/3/a.md': '# A another time',
    }).map(([path, text]) => ({ path, text }));
    expect(readFiles(files.toReversed())).toEqual(readFiles(files));
  });

  test('is found under folders and languages alike', () => {
    const inRoot = read(pages);
    const below = Object.fromEntries(Object.entries(pages).map(([path, text]) => [`site/en/${path}`, text]));
    const archive = read(below);
    expect(archive.events.map(({ id }) => id)).toEqual(inRoot.events.map(({ id }) => id));
    expect(archive.manifest.languages).toEqual(['en', 'zh']);
  });

  test('keeps one page of one path', () => {
    const path = 'news/2014/03/3/a.md';
    const same = read({ [path]: '# A', [`zh/${path}`]: '# A' });
    expect(same.tally).toMatchObject({ eventPages: 1, duplicates: 1, unreadable: 0 });
    const other = read({ [path]: '# A', [`zh/${path}`]: '# B' });
    expect(other.tally).toMatchObject({ eventPages: 1, unreadable: 1 });
    expect(other.problems[0]).toMatchObject({ file: `zh/${path}`, done: 'It was left out.' });
    const twice = readFiles([
      { path, text: '# A' },
      { path, text: '# A' },
    ]);
    expect(twice.tally).toMatchObject({ eventPages: 1, duplicates: 1 });
  });

  test('keeps its languages, or has those that its pages give away, most used first', () => {
    const zh = `# 甲\n### 有关:\n1. [乙](/zh/news/2014/03/5/c.md) _消息: 丙_`;
    const mixed = { 'news/2014/03/3/a.md': zh, 'news/2014/03/4/b.md': zh, 'news/2014/03/6/e.md': '# E\n### Source:' };
    expect(read(mixed).manifest.languages).toEqual(['zh', 'en']);
    expect(read({ 'news/2014/03/3/a.md': '# A' }).manifest.languages).toEqual(['en']);
    expect(read(mixed, { ...manifest, languages: ['fr'], title: 'T' }).manifest).toMatchObject({
      languages: ['fr'],
      title: 'T',
    });
  });

  test('counts every file once, pages or not', () => {
    const reader = contextPages.createReader({ manifest, take: () => undefined });
    const add = (path: string, text: string): void => {
      const sink = reader.addFile(path);
      for (const piece of text.split(/(?=[\s])/)) sink.write(piece);
      sink.end();
    };
    add('news/2014/03/3/a.md', '# A');
    add('README.md', 'About this archive');
    add('LICENCE.md', '# Licence');
    reader.addOther('images/a.jpg', { kind: 'media' });
    reader.addOther('archive.json', { kind: 'other' });
    reader.addOther('news/2014/03/3/b.md', { kind: 'unreadable', reason: 'It is no UTF-8.' });
    const archive = reader.finish();
    expect(archive.tally).toEqual({
      eventPages: 1,
      eventLists: 0,
      revisionPages: 0,
      dayIndexes: 0,
      frontPages: 0,
      duplicates: 0,
      media: 1,
      other: 3,
      unreadable: 1,
    });
    expect(archive.problems).toEqual([
      { file: 'news/2014/03/3/b.md', what: 'It is no UTF-8.', done: 'The file was left out.' },
    ]);
  });

  test('may be empty', () => {
    expect(read({})).toMatchObject({ events: [], problems: [] });
  });

  test('lists no more than a hundred problems of one file, and counts the rest', () => {
    const archive = read({
      'news/2014/03/3/a.md': `# A\n${related(Array.from({ length: 250 }, (_, at) => `${at}. x`))}`,
    });
    expect(archive.problems).toHaveLength(101);
    expect(archive.problems.at(-1)?.what).toBe('150 more problems of this file are not listed.');
    expect(filesIn(archive.tally)).toBe(1);
  });
});
