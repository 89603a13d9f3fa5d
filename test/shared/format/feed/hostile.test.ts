import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feed } from '../../../../shared/format/feed/codec.ts';
import { textOfHtml } from '../../../../shared/format/feed/html-text.ts';
import { readWith, said } from '../codec-runs.ts';
import { computing } from '../read.ts';

const item = '<item><title>A</title><pubDate>4 Sep 2015</pubDate></item>';
const rssOf = (inner: string): string => `<rss version="2.0"><channel>\n${inner}</channel></rss>`;

/** What was read, and what was wrong, within what linear work takes. */
function readInTime(text: string) {
  const started = computing();
  const reading = readWith(feed, { 'a.rss': text });
  expect(computing() - started).toBeLessThan(20_000);
  return { headlines: reading.events.map(({ headline }) => headline), said: said(reading), tally: reading.tally };
}

describe('feeds that are broken or hostile', () => {
  test.each([
    ['<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>', 'document type'],
    ['<!DOCTYPE rss SYSTEM "file:///etc/passwd">', 'document type'],
    ['<!DOCTYPE a><!DOCTYPE b>', 'document type'],
    ['<!DOCTYPE rss [<!ENTITY l. "<img onerror=1>">]>', 'document type'],
  ])('are refused with a document type: %s', (doctype, what) => {
    const { headlines, said: problems, tally } = readInTime(doctype + rssOf(item));
    expect(headlines).toEqual([]);
    expect(problems).toEqual([expect.stringContaining(what)]);
    expect(tally.unreadable).toBe(1);
  });

  test.each([
    ['cut off', `<rss version="2.0"><channel>\n${item}<item><title>B`],
    ['ill-formed', rssOf(`${item}<item><title>B</item>`)],
    ['with a reference that nobody defined', rssOf(`${item}<item><title>&nbsp;</title></item>`)],
    ['with 100,000 nested elements', rssOf(item + '<a>'.repeat(100_000))],
    ['with a text of two million references', rssOf(`${item}<item><title>${'&#65;'.repeat(2_000_000)}</title></item>`)],
    ['with a tag that does not end', rssOf(`${item}<item a="${'x'.repeat(6_000_000)}`)],
  ])('keep what came before: %s', (_, text) => {
    const { headlines, said: problems } = readInTime(text);
    expect(headlines).toEqual(['A']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^2: /);
  });

  test.each([
    ['spaces', ' '],
    ['signs of mail', '@'],
    ['line ends', '\r\n '],
    ['brackets', '[[{{'],
    ['ends of tags', '&lt;/p'],
  ])('take a text of 3 MB as any other: %s', (_, part) => {
    const flood = part.repeat(3_000_000 / part.length);
    const { headlines } = readInTime(
      rssOf(`${item}<item><title>B</title><author>${flood}</author><pubDate>2015</pubDate></item>
      <item><title>C${flood}.</title><description>D${flood}.</description><pubDate>2015</pubDate></item>`),
    );
    expect(headlines.map((headline) => headline[0])).toEqual(['A', 'B', 'C']);
  });

  test('say where they are broken', () => {
    expect(said(readWith(feed, { 'a.rss': rssOf(`${item}\n<item><title>B</item>`) }))).toEqual([
      '3: The XML is broken at line 3, column 22: «unexpected close tag».',
    ]);
  });

  test('hold of one item no more than 4 MiB', () => {
    const { headlines, said: problems } = readInTime(
      rssOf(`${item.replace('</item>', '<b/>'.repeat(200_000))}</item>${item}`),
    );
    expect(headlines).toEqual(['A']);
    expect(problems).toEqual(['2: The item holds more than 4 MiB.', '2: The same event stands in line 2 of a.rss.']);
  });

  test.each([
    ['<html xmlns="http://www.w3.org/1999/xhtml"><p>A</p></html>', '1: The file is no feed: its root is <html>.'],
    [rssOf(''), 'The feed holds no items.'],
    ['', '1: The XML is broken at line 1, column 1: «document must contain a root element».'],
  ])('say what they are not: %s', (text, what) => {
    expect(said(readWith(feed, { 'a.rss': text }))).toEqual([what]);
  });

  test('are the same however their text is cut', () => {
    const unit = fc.constantFrom(
      '<item>',
      '</item>',
      '<title>',
      '</title>',
      'x',
      '&lt;',
      '&#65;',
      ']]>',
      '\r\n',
      '🙂',
      item,
      '<b/>',
    );
    const pieces = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), pieces, (parts, lengths) => {
        const text = rssOf(parts.join(''));
        expect(readWith(feed, { 'a.rss': text }, lengths)).toEqual(readWith(feed, { 'a.rss': text }));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the words of HTML', () => {
  test.each([
    ['plain\ntext', 'plain\ntext'],
    ['<p>One\n<b>two</b></p><p>three</p>', '\nOne two\n\nthree\n'],
    ['a < b, c <d and e > f', 'a < b, c <d and e > f'],
    ['a<!-- <b> -->b<script>x</script>c<style>y', 'abc'],
    ['1 <= 2 &amp; 3&nbsp;&lt;b&gt;', '1 <= 2 & 3\u00a0<b>'],
  ])('are taken out: %s', (html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  test.each(['<', '<a', '<!--', '<script>', '</', '&', '<a <b '])('are found in time: %s', (part) => {
    const started = computing();
    textOfHtml(part.repeat(1_000_000));
    expect(computing() - started).toBeLessThan(8_000);
  });
});
