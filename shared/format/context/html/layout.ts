import { type EventDate, unknownDate } from '../../../model/date.ts';
import { folderOfDate } from '../page-address.ts';
import { exactFormat } from '../syntax.ts';
import { escapeText } from '../writing/escape.ts';
import type { Site } from '../writing/page-writer.ts';
import { type SiteWords, siteWordsOf } from './words.ts';

/** Where a page lies, and what stands around its text. */
export interface Frame {
  /** From the archive's root, without extension. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** The dates before and after that of the page. */
  readonly previous?: EventDate | undefined;
  readonly next?: EventDate | undefined;
}

const longestDescription = 200;

/** The words of a site. */
export function wordsFor({ manifest }: Site): SiteWords {
  return siteWordsOf(manifest.languages[0]);
}

/** A whole page. Everything that it links to lies beside it: it can be read from a folder, with no network. */
export function layout(frame: Frame, site: Site, main: string): string {
  const { manifest } = site;
  const words = wordsFor(site);
  const isFront = frame.address === 'index';
  const title = isFront ? manifest.title : `${frame.title} · ${manifest.title}`;
  const home = hrefOf(frame.address, 'index');
  return `<!doctype html>
<html lang="${escapeText(manifest.languages[0] ?? 'en')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${exactFormat}">
<meta name="color-scheme" content="light dark">
<title>${escapeText(title)}</title>
<meta name="description" content="${escapeText(cut(frame.description))}">
<link rel="stylesheet" href="${rootOf(frame.address)}style.css">
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
${isFront ? '' : `<header class="site"><a href="${home}" dir="auto">${escapeText(manifest.title)}</a></header>\n`}<main id="main">
${main}
</main>
${neighbours(frame, words)}${footer(site, words)}</body>
</html>
`;
}

/** The address of a page, relative to another. */
export function hrefOf(from: string, to: string): string {
  return `${rootOf(from)}${pathOf(to)}.html`;
}

/** The relative address of a file of the archive, such as a picture. */
export function fileHrefOf(from: string, path: string): string {
  return rootOf(from) + pathOf(path);
}

/** A date in words, with the machine's form beside it. */
export function timeOf(date: EventDate, words: SiteWords): string {
  if (date === unknownDate) return `<span class="time">${words.undated}</span>`;
  return `<time datetime="${date}">${dateInWords(date, words)}</time>`;
}

/** A date in words. */
export function dateInWords(date: EventDate, words: SiteWords): string {
  if (date === unknownDate) return words.undated;
  const [year = 0, month, day] = date.split('-').map(Number);
  return words.date(year, month, day);
}

function rootOf(address: string): string {
  return '../'.repeat(address.split('/').length - 1);
}

function pathOf(address: string): string {
  return address.split('/').map(encodeURIComponent).join('/');
}

function neighbours({ address, previous, next }: Frame, words: SiteWords): string {
  const link = (date: EventDate | undefined, rel: 'prev' | 'next', label: string): string =>
    date === undefined
      ? ''
      : `<a rel="${rel}" href="${hrefOf(address, `${folderOfDate(date)}/index`)}"><span>${label}</span> ${timeOf(date, words)}</a>`;
  const links = [link(previous, 'prev', words.previous), link(next, 'next', words.next)].filter((one) => one !== '');
  return links.length === 0 ? '' : `<nav class="neighbours" aria-label="${words.allDates}">${links.join('\n')}</nav>\n`;
}

function footer({ manifest }: Site, words: SiteWords): string {
  const { attribution, licence, publisher, edition } = manifest;
  const said = [attribution ?? publisher, licence && `${words.licence}: ${licence}`, edition];
  const parts = said.filter((part) => part !== undefined && part !== '').map((part) => escapeText(part ?? ''));
  return parts.length === 0 ? '' : `<footer class="site" dir="auto">${parts.join(' · ')}</footer>\n`;
}

function cut(text: string): string {
  const characters = Array.from(text.slice(0, 2 * longestDescription).replaceAll('\n', ' '));
  return characters.length > longestDescription ? `${characters.slice(0, longestDescription - 1).join('')}…` : text;
}
