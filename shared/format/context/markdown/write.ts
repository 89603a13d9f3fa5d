import { type EventDate, unknownDate } from '../../../model/date.ts';
import { folderOfDate } from '../page-address.ts';
import { undatedFolder } from '../paths.ts';
import type { EventContent } from '../writing/content.ts';
import { isSame, ownTopics } from '../writing/content.ts';
import type { IndexContent, PageWriter, Site } from '../writing/page-writer.ts';
import { writeComment } from './exact.ts';
import { isIndexReadBack, isPageReadBack } from './read-back.ts';
import { escaped, type Texts, unescaped } from './texts.ts';
import { type PageWords, wordsOf } from './words.ts';
import { entryFacts, pageFacts } from './written-facts.ts';
import { changeLine, relatedLine, sourceLines } from './written-lists.ts';

/**
 * Writes pages in Markdown, in the shape that the Context gives them. A page that would be read otherwise than it was
 * meant is written with a comment and escapes instead.
 */
export const markdownWriter: PageWriter = {
  extension: 'md',
  event: (content, site) => {
    const text = eventPage(content, site, unescaped);
    if (isPageReadBack(text, content, site)) return text;
    return `${writeComment('page', pageFacts(content))}\n${eventPage(content, site, escaped)}`;
  },
  index: (index, site) => {
    const text = indexPage(index, site, unescaped);
    if (isIndexReadBack(text, index, site)) return text;
    return `${writeComment('page', {})}\n${indexPage(index, site, escaped)}`;
  },
  front: ({ plan }) => {
    const days = plan.dates.toReversed().map(({ date }) => `## ${dateLink(date)}`);
    return `\n${days.join('\n\n')}\n`;
  },
  others: [],
};

function eventPage(content: EventContent, { manifest }: Site, texts: Texts): string {
  const { address, date, headings, headline, summary, wordings, related } = content;
  const words = wordsOf(manifest.languages[0]);
  const { original } = content;
  const shown = texts.isExact ? { headline, summary, headings } : { headline, summary, headings, ...original };
  const paragraphs = (shown.summary ?? '').split('\n').map(texts.line);
  const body = [
    '',
    formatsLine(address),
    '',
    `### ${dateLink(date)}`,
    '',
    ...shown.headings.map((heading) => `##### ${texts.line(heading)}`),
    `# ${texts.line(shown.headline)}`,
    '',
    paragraphs.join('\n\n'),
    '',
    '',
    ...section(words.sources, sourceLines(content, texts)),
    ...section(
      'Changes:',
      wordings.map((wording) => changeLine(wording, texts)),
    ),
    ...section(
      words.related,
      related.map((one, at) => relatedLine(one, at + 1, words, texts)),
    ),
  ];
  return body.join('\n');
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`### ${heading}`, '', ...lines, ''];
}

function formatsLine(address: string): string {
  const forms = ['HTML', 'JSON', 'XML'].map((form) => `[${form}](/${address}.${form.toLowerCase()})`);
  return `Formats: ${forms.join('  ')}  `;
}

function dateLink(date: EventDate): string {
  return `[${labelOf(date)}](/${folderOfDate(date)}/index.md)`;
}

// The Context writes days without a leading zero, months with one.
function labelOf(date: EventDate): string {
  if (date === unknownDate) return undatedFolder;
  const [year, month, day] = date.split('-');
  return [year, month, day === undefined ? undefined : Number(day)].filter((part) => part !== undefined).join('-');
}

function indexPage({ date, events, previous }: IndexContent, { manifest }: Site, texts: Texts): string {
  const words = wordsOf(manifest.languages[0]);
  const lines = ['', formatsLine(`${folderOfDate(date)}/index`), '', `## ${dateLink(date)}`, ''];
  let above: readonly string[] = [];
  for (const event of events) {
    lines.push(...headingLines(event, above, texts), ...entryLines(event, words, texts), '');
    above = shownHeadings(event, texts);
  }
  if (previous !== undefined) lines.push(`## [${words.previousDay}](/${folderOfDate(previous)}/index.md)`, '');
  return lines.join('\n');
}

function shownHeadings({ headings, original }: EventContent, { isExact }: Texts): readonly string[] {
  return isExact ? headings : (original?.headings ?? headings);
}

// Events go on under the headings above them; an empty heading ends those.
function headingLines(event: EventContent, above: readonly string[], texts: Texts): readonly string[] {
  const headings = shownHeadings(event, texts);
  if (isSame(headings, above)) return [];
  return headings.length === 0 ? ['#####'] : headings.map((heading) => `##### ${texts.line(heading)}`);
}

function entryLines(event: EventContent, words: PageWords, texts: Texts): readonly string[] {
  const { headline, summary } = texts.isExact ? event : { ...event, ...event.original };
  const facts = texts.isExact ? entryFacts(event) : undefined;
  const topics = facts?.topics ? undefined : ownTopics(event);
  return [
    `### [${texts.line(headline)}](/${texts.target(event.address)}.md)`,
    ...(summary === undefined ? [] : [summary.split('\n').map(texts.line).join('\n\n')]),
    ...(topics && topics.length > 0 ? [`_${words.context}: ${topics.map(texts.topic).join(', ')}_`] : []),
    ...(facts === undefined || Object.keys(facts).length === 0 ? [] : [writeComment('event', facts)]),
  ];
}
