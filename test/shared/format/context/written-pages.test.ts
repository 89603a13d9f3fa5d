import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { htmlPages, jsonPages, markdownPages, xmlPages } from '../../../../shared/format/context/encoders.ts';
import { addressOf } from '../../../../shared/format/context/page-address.ts';
import { parsePath } from '../../../../shared/format/context/paths.ts';
import type { NewsEvent } from '../../../../shared/model/event.ts';
import { manifest, readFiles } from '../read.ts';
import { contentsOf, rewritten, written } from './rewritten.ts';

const fire: NewsEvent = {
  id: 'news/2015/09/4/fire',
  record: 'page',
  date: '2015-09-04',
  headline: 'A fire',
  summary: 'Nobody was hurt.\nThe tower stands.',
  headings: ['Fires', 'Fires of 2015'],
  topics: ['Fires', 'Fires of 2015', 'Old Town'],
  sources: [{ publisher: 'BBC', url: 'http://a.example/1' }],
  images: [{ address: 'http://a.example/cover.jpg', label: 'Cover Image' }],
  revisions: [
    {
      id: 'news/2015/09/4/big-fire',
      headline: 'A big fire',
      summary: 'It burns.',
      time: '2015-09-04 10:00:00',
      isFirst: true,
      isCurrent: false,
      hasPage: true,
    },
    {
      id: 'news/2015/09/4/fire',
      headline: 'A fire',
      summary: 'Nobody was hurt.\nThe tower stands.',
      isFirst: false,
      isCurrent: true,
      hasPage: true,
    },
  ],
  relations: [{ id: 'news/2013/01/2/flood', topics: ['Old Town'] }],
  files: [],
};
const flood: NewsEvent = {
  ...fire,
  id: 'news/2013/01/2/flood',
  record: 'mentioned',
  date: '2013-01-02',
  headline: 'A flood',
  headings: [],
  topics: ['Old Town'],
  sources: [],
  images: [],
  revisions: [],
  relations: [{ id: fire.id, topics: ['Old Town'] }],
};
delete (flood as { summary?: string }).summary;

const page = `
Formats: [HTML](/news/2015/09/4/fire.html)  [JSON](/news/2015/09/4/fire.json)  [XML](/news/2015/09/4/fire.xml)  

### [2015-09-4](/news/2015/09/4/index.md)

##### Fires
##### Fires of 2015
# A fire

Nobody was hurt.

The tower stands.


### Sources:

1. [BBC](http://a.example/1)
1. [Cover Image](http://a.example/cover.jpg)

### Changes:

1. [A big fire](/news/2015/09/4/big-fire.md) _2015-09-04 10:00:00 (First version)_
1. [A fire](/news/2015/09/4/fire.md) _(Current version)_

### Related:

1. [A flood](/news/2013/01/2/flood.md) _Context: Old Town_
`;

describe('pages in Markdown', () => {
  const files = written(markdownPages, contentsOf([flood, fire]));

  test('have the shape of the Context', () => {
    expect(files.get('news/2015/09/4/fire.md')).toBe(page);
    expect([...files.keys()]).toEqual([
      'news/2015/09/4/fire.md',
      'news/2015/09/4/big-fire.md',
      'news/2015/09/4/index.md',
      'index.md',
      'archive.json',
    ]);
    expect(files.get('index.md')).toBe('\n## [2015-09-4](/news/2015/09/4/index.md)\n');
    expect(files.get('news/2015/09/4/index.md')).toContain(
      '##### Fires\n##### Fires of 2015\n### [A fire](/news/2015/09/4/fire.md)\nNobody was hurt.\n\nThe tower stands.\n',
    );
  });

  test('escape what would be read otherwise, behind a comment', () => {
    const text = written(
      markdownPages,
      contentsOf([{ ...fire, headline: '[A] &amp; _b_', category: 'Fires --> all', relations: [] }]),
    );
    const lines = text.get('news/2015/09/4/fire.md')?.split('\n') ?? [];
    expect(lines[0]).toBe(
      String.raw`<!-- daybook-page/1 {"category":"Fires --\u003e all","topics":["Fires","Fires of 2015","Old Town"]} -->`,
    );
    expect(lines).toContain(String.raw`# \[A\] \&amp; \_b\_`);
  });

  test('end the headings above an event that has none', () => {
    const other = { ...fire, id: 'news/2015/09/4/other', headings: [], topics: [], relations: [], revisions: [] };
    const archive = rewritten(markdownPages, [{ ...fire, relations: [] }, other]);
    expect(archive.events.map(({ headings }) => headings.length)).toEqual([2, 0]);
  });

  test('of a Chinese archive have the words of the Context in Chinese', () => {
    const text = written(markdownPages, contentsOf([fire, flood], { ...manifest, languages: ['zh'] }));
    expect(text.get('news/2015/09/4/fire.md')).toContain(
      '### 有关:\n\n1. [A flood](/news/2013/01/2/flood.md) _消息: Old Town_',
    );
  });
});

describe('pages in JSON and XML', () => {
  test('say the same in JSON', () => {
    const text = written(jsonPages, contentsOf([flood, fire])).get('news/2015/09/4/fire.json') ?? '';
    expect(JSON.parse(text)).toEqual({
      format: 'daybook-page/1',
      path: '/news/2015/09/4/fire.json',
      date: '2015-09-04',
      record: 'page',
      headings: ['Fires', 'Fires of 2015'],
      headline: 'A fire',
      summary: 'Nobody was hurt.\nThe tower stands.',
      topics: ['Fires', 'Fires of 2015', 'Old Town'],
      sources: [{ publisher: 'BBC', url: 'http://a.example/1' }],
      images: [{ address: 'http://a.example/cover.jpg', label: 'Cover Image' }],
      changes: [
        { path: '/news/2015/09/4/big-fire.json', headline: 'A big fire', time: '2015-09-04 10:00:00', first: true },
        { path: '/news/2015/09/4/fire.json', headline: 'A fire', current: true },
      ],
      related: [{ path: '/news/2013/01/2/flood.json', headline: 'A flood', topics: ['Old Town'] }],
    });
  });

  test('say the same in XML', () => {
    const text = written(xmlPages, contentsOf([flood, { ...fire, revisions: [], images: [] }])).get(
      'news/2015/09/4/fire.xml',
    );
    expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<event format="daybook-page/1" path="/news/2015/09/4/fire.xml" date="2015-09-04" record="page">
  <heading>Fires</heading>
  <heading>Fires of 2015</heading>
  <headline>A fire</headline>
  <summary>
    <p>Nobody was hurt.</p>
    <p>The tower stands.</p>
  </summary>
  <topic>Fires</topic>
  <topic>Fires of 2015</topic>
  <topic>Old Town</topic>
  <source url="http://a.example/1">BBC</source>
  <related path="/news/2013/01/2/flood.xml">
    <headline>A flood</headline>
    <topic>Old Town</topic>
  </related>
</event>
`);
  });
});

describe('the site', () => {
  const hostile = '<script>alert(1)</script>" onload="x';
  const sources = [
    { publisher: hostile, url: 'javascript:alert(1)' },
    { publisher: 'A', url: 'https://a.example/"><script>' },
  ];
  const images = [
    { address: 'http://a.example/x.jpg', label: 'far' },
    { address: 'media/a b.jpg', label: 'near' },
  ];
  const event = {
    ...fire,
    headline: hostile,
    summary: hostile,
    headings: [hostile],
    topics: [hostile],
    sources,
    images,
  };
  const files = written(
    htmlPages,
    contentsOf([flood, event], { ...manifest, title: hostile, description: hostile, licence: hostile }),
  );
  const html = [...files].filter(([name]) => name.endsWith('.html'));

  test('makes no text an element or an attribute', () => {
    for (const [, text] of html) {
      expect(text).not.toMatch(/<script|onload="|javascript:/);
      expect(text.match(/<(?!!doctype|\/?[a-z0-9]+[ >])/g)).toBeNull();
    }
  });

  test('fetches nothing from elsewhere, and links to files that are there', () => {
    for (const [name, text] of html) {
      const fetched = [...text.matchAll(/(?:src|<link[^>]*href)="([^"]*)"/g)].map(([, address]) => address ?? '');
      for (const address of fetched) expect(address).toMatch(/^(?:\.\.\/)*(?:style\.css|media\/a%20b\.jpg)$/);
      for (const [, href = ''] of text.matchAll(/<a [^>]*href="([^"]*)"/g)) {
        if (/^https?:/.test(href) || href.startsWith('#')) continue;
        const target = path.posix.join(path.posix.dirname(name), decodeURIComponent(href.replace(/#.*$/, '')));
        expect(files.has(target), `${name} links to ${href}`).toBe(true);
      }
    }
  });

  test('has for every page a language, a title, a description and one first heading', () => {
    for (const [, text] of html) {
      expect(text).toMatch(/^<!doctype html>\n<html lang="en">/);
      expect(text).toMatch(/<title>[^<]+<\/title>/);
      expect(text).toMatch(/<meta name="description" content="[^"]+">/);
      expect(text.match(/<h1[ >]/g)).toHaveLength(1);
      expect(text).not.toMatch(/<\/?script/);
    }
  });

  test('leads from one date to the next', () => {
    const days = written(
      htmlPages,
      contentsOf([
        fire,
        { ...fire, id: 'x', date: '2015-09', revisions: [] },
        { ...fire, id: 'y', date: '2015-09-06', revisions: [] },
      ]),
    );
    expect([...days.keys()].filter((name) => name.endsWith('index.html'))).toEqual([
      'news/2015/09/index.html',
      'news/2015/09/4/index.html',
      'news/2015/09/6/index.html',
      'index.html',
    ]);
    expect(days.get('news/2015/09/4/index.html')).toMatch(/rel="prev" href="[./]*news\/2015\/09\/index\.html"/);
    expect(days.get('news/2015/09/4/index.html')).toMatch(/rel="next" href="[./]*news\/2015\/09\/6\/index\.html"/);
  });
});

describe('the address of a page', () => {
  test.each([
    ['news/2015/09/4/slug', '2015-09-04', 'news/2015/09/4/slug'],
    ['news/2015/09/slug', '2015-09', 'news/2015/09/slug'],
    ['news/2015/slug', '2015', 'news/2015/slug'],
    ['news/2015/09/4/slug', '2015-09-05', 'news/2015/09/5/id=news=2F2015=2F09=2F4=2Fslug'],
    ['news/2015/09/4/index', '2015-09-04', 'news/2015/09/4/id=news=2F2015=2F09=2F4=2Findex'],
    ['news/2015/09/4/a:b', '2015-09-04', 'news/2015/09/4/id=news=2F2015=2F09=2F4=2Fa=3Ab'],
    ['Feed 1', '2015', 'news/2015/id==46eed=201'],
    ['../../x', '2015-09', 'news/2015/09/id==2E=2E=2F=2E=2E=2Fx'],
    ['北', '2015-09-04', 'news/2015/09/4/id==E5=8C=97'],
  ])('of %s at %s is %s, and says the id', (id, date, address) => {
    expect(addressOf(id, date)).toBe(address);
    expect(parsePath(`${address}.html`)).toMatchObject({ id, date, isIndex: false });
  });

  test('of a long id goes on in folders', () => {
    const address = addressOf('x'.repeat(1000), '2015-09-04');
    expect(Math.max(...address.split('/').map((name) => name.length))).toBeLessThanOrEqual(120);
    expect(parsePath(`${address}.md`)?.id).toBe('x'.repeat(1000));
  });
});

// Real archives are not part of the project: they lie beside it where somebody put them.
const english = path.resolve(import.meta.dirname, '../../../../../shared/archives/context-en');

describe.skipIf(!existsSync(english))(`the English pages (skipped where ${english} is missing)`, () => {
  test.each([markdownPages, jsonPages, xmlPages, htmlPages])('are the same after being written by $id', (encoder) => {
    const files = readdirSync(english, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const texts = files
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => ({
        path: path.relative(english, file).replaceAll(path.sep, '/'),
        text: readFileSync(file, 'utf8'),
      }));
    const { events } = readFiles(texts);
    const without = (all: readonly NewsEvent[]) => new Map(all.map(({ files: _, ...event }) => [event.id, event]));
    const again = rewritten(encoder, events);
    expect(again.problems).toEqual([]);
    expect(without(again.events)).toEqual(without(events));
  });
});
