import { describe, expect, test } from 'vitest';
import { feed } from '../../../../shared/format/feed/codec.ts';
import { atom, rss } from '../../../../shared/format/feed/encoders.ts';
import type { NewsEvent } from '../../../../shared/model/event.ts';
import { readWith, said, written } from '../codec-runs.ts';

const newspaper = `<?xml version="1.0" encoding="UTF-8"?>
<rss xmlns:m="http://search.yahoo.com/mrss/" xmlns:d="http://purl.org/dc/elements/1.1/" version="2.0">
  <channel>
    <title>World news | The Paper</title>
    <link>https://paper.example/world</link>
    <description>Latest &lt;b&gt;world&lt;/b&gt; news</description>
    <language>en-gb</language>
    <image><title>The Paper's logo</title><url>https://paper.example/logo.png</url></image>
    <item>
      <title>Ship sinks off Malta &amp;ndash; twelve dead</title>
      <link>https://paper.example/world/2015/sep/04/ship</link>
      <description>&lt;p&gt;Twelve people are dead, says the &lt;a href="https://n.example/"&gt;navy&lt;/a&gt;.&lt;/p&gt; &lt;p&gt;More to come&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;</description>
      <category domain="https://paper.example/world/malta">Malta</category>
      <category>Shipping</category>
      <pubDate>Fri, 04 Sep 2015 23:30:00 PDT</pubDate>
      <guid>https://paper.example/world/2015/sep/04/ship</guid>
      <m:content width="140" url="https://i.paper.example/140.jpg"><m:credit>A. Photographer</m:credit></m:content>
      <m:content type="video/mp4" url="https://i.paper.example/film.mp4"/>
      <d:creator>Jane Doe</d:creator>
      <d:date>2015-09-05T06:30:00Z</d:date>
    </item>
    <item>
      <description>Only a text, as short messages have it</description>
      <pubDate>4 Sep 15 08:00 GMT</pubDate>
      <guid isPermaLink="false">tag:77</guid>
      <enclosure url="https://i.paper.example/a.png" length="1" type="image/png"/>
    </item>
    <item><title>Undated</title></item>
    <item><title>Dated oddly</title><pubDate>lately</pubDate></item>
    <item><pubDate>4 Sep 2015</pubDate></item>
  </channel>
</rss>`;

describe('a newspaper’s RSS', () => {
  const reading = readWith(feed, { 'world.rss': newspaper });

  test('gives its items as events', () => {
    expect(reading.events).toEqual([
      {
        id: 'https://paper.example/world/2015/sep/04/ship',
        record: 'page',
        date: '2015-09-04',
        headline: 'Ship sinks off Malta – twelve dead',
        summary: 'Twelve people are dead, says the navy.\nMore to come',
        headings: [],
        topics: ['Malta', 'Shipping'],
        sources: [{ publisher: 'Jane Doe', url: 'https://paper.example/world/2015/sep/04/ship' }],
        images: [{ address: 'https://i.paper.example/140.jpg', label: 'image' }],
        revisions: [],
        relations: [],
        original: {
          headline: 'Ship sinks off Malta &ndash; twelve dead',
          summary: expect.stringContaining('<p>Twelve people'),
        },
        files: ['world.rss'],
      },
      {
        id: 'tag:77',
        record: 'page',
        date: '2015-09-04',
        headline: 'Only a text, as short messages have it',
        headings: [],
        topics: [],
        sources: [{ publisher: 'World news | The Paper' }],
        images: [{ address: 'https://i.paper.example/a.png', label: 'image' }],
        revisions: [],
        relations: [],
        files: ['world.rss'],
      },
      expect.objectContaining({ id: 'undated/undated', date: '', headline: 'Undated' }),
      expect.objectContaining({ id: 'undated/dated-oddly', date: '', headline: 'Dated oddly' }),
    ]);
  });

  test('says which items are none, or without date, and what the feed says of itself', () => {
    expect(said(reading)).toEqual([
      '28: The item has no date.',
      '29: The date «lately» of the item is none that Daybook reads.',
      '30: The item has neither title nor text.',
    ]);
    expect(reading.manifest).toMatchObject({ description: 'Latest world news', languages: ['en-gb'] });
    expect(reading.tally.eventLists).toBe(1);
  });

  test('leaves what the manifest says', () => {
    const manifest = { id: 'a', title: 'A', description: 'Mine', languages: ['de'] };
    expect(readWith(feed, { 'world.rss': newspaper }, [7], manifest).manifest).toEqual(manifest);
  });
});

test('an Atom feed with XHTML in it gives events, whatever prefixes it uses', () => {
  const text = `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="fr">
  <a:title type="text">Le Journal</a:title><a:subtitle>Chaque jour</a:subtitle>
  <a:entry>
    <a:title type="html">Un &lt;em&gt;navire&lt;/em&gt; coule</a:title>
    <a:id>tag:journal.example,2015:1</a:id>
    <a:link rel="self" href="https://journal.example/1.atom"/>
    <a:link href="https://journal.example/1"/>
    <a:link rel="enclosure" type="image/jpeg" href="https://journal.example/1.jpg"/>
    <a:published>2015-09-04T00:30:00+02:00</a:published>
    <a:updated>2015-09-06T00:00:00Z</a:updated>
    <a:author><a:name>Agence</a:name><a:email>a@journal.example</a:email></a:author>
    <a:category term="mer" label="Mer"/><a:category term="Malte"/>
    <a:summary>Court.</a:summary>
    <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Douze <b>morts</b>.</p><p>a &lt; b</p></div></a:content>
  </a:entry>
  <a:entry>
    <a:title>1 &lt; 2</a:title><a:id>2</a:id><a:updated>2015-09-05T00:00:00Z</a:updated>
    <a:source><a:title>Ailleurs</a:title><a:id>x</a:id></a:source>
  </a:entry>
</a:feed>`;
  const reading = readWith(feed, { 'a.atom': text }, [3]);
  expect(said(reading)).toEqual([]);
  expect(reading.manifest).toMatchObject({ description: 'Chaque jour', languages: ['fr'] });
  expect(reading.events).toMatchObject([
    {
      id: 'tag:journal.example,2015:1',
      date: '2015-09-04',
      headline: 'Un navire coule',
      summary: 'Douze morts.\na < b',
      topics: ['Mer', 'Malte'],
      sources: [{ publisher: 'Agence', url: 'https://journal.example/1' }],
      images: [{ address: 'https://journal.example/1.jpg' }],
    },
    { id: '2', date: '2015-09-05', headline: '1 < 2', sources: [{ publisher: 'Ailleurs' }] },
  ]);
});

test('RSS 1.0 is read as well', () => {
  const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel rdf:about="https://a.example/"><title>Old News</title></channel>
  <item rdf:about="https://a.example/1"><title>A</title><link>https://a.example/1</link><dc:date>2003-05</dc:date></item>
</rdf:RDF>`;
  expect(readWith(feed, { 'a.rdf': text }).events).toMatchObject([
    { id: 'https://a.example/1', date: '2003-05', sources: [{ publisher: 'Old News', url: 'https://a.example/1' }] },
  ]);
});

describe('what is written', () => {
  const event: NewsEvent = {
    id: 'news/2015/09/4/ship',
    record: 'page',
    date: '2015-09',
    headline: 'Ship & crew <lost>',
    summary: 'One.\nTwo \u0007',
    headings: ['Malta'],
    category: 'Accidents',
    topics: ['Malta', 'Sea'],
    sources: [{ publisher: 'BBC', url: 'https://b.example/?a=1&b=2' }, { publisher: 'AP' }],
    images: [
      { address: 'https://i.example/1.jpg', label: 'a' },
      { address: 'media/1.jpg', label: 'b' },
    ],
    revisions: [],
    relations: [],
    files: ['a.md'],
  };
  const manifest = { id: 'my archive', title: 'Archive', languages: ['en'], licence: 'CC0-1.0' };
  // Without what only Daybook reads, the feed is what any other reader sees.
  const foreign = (files: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replace(/<daybook:event>.*\n/g, '')]));

  test.each([rss, atom])('is a feed that other readers understand: $id', (encoder) => {
    const reading = readWith(feed, foreign(written(encoder, [event], manifest)));
    expect(said(reading)).toEqual([]);
    expect(reading.manifest.languages).toEqual(['en']);
    expect(reading.events).toMatchObject([
      {
        id: encoder === rss ? 'news/2015/09/4/ship' : 'urn:daybook:1:my%20archive:news%2F2015%2F09%2F4%2Fship',
        date: '2015-09-01',
        headline: 'Ship & crew <lost>',
        summary: 'One.\nTwo \ufffd',
        topics: ['Accidents', 'Malta', 'Sea'],
        sources: [{ publisher: 'BBC', url: 'https://b.example/?a=1&b=2' }],
        images: [{ address: 'https://i.example/1.jpg' }],
      },
    ]);
  });

  test('has what the standards ask for', () => {
    expect(Object.values(written(rss, [event], manifest))[0]).toContain(
      '<pubDate>Tue, 01 Sep 2015 12:00:00 GMT</pubDate>',
    );
    expect(Object.values(written(atom, [event], manifest))[0]).toMatch(
      /<updated>2015-09-01T12:00:00Z<\/updated>\n<\/feed>\n$/,
    );
  });
});

test.each([
  ['a.rss', '', true],
  ['a.atom', '', true],
  ['a.xml', '<?xml version="1.0"?>\n<!-- x -->\n<rss version="2.0">', true],
  ['a.xml', '<a:feed xmlns:a="http://www.w3.org/2005/Atom">', true],
  ['a.xml', '<page><feeds/></page>', false],
  ['a.html', '<rss>', false],
])('%s with %s is a feed: %s', (path, opening, isFeed) => {
  expect(feed.reads(path, () => opening)).toBe(isFeed);
});
