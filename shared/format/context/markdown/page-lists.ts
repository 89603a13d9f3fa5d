import type { Source } from '../../../model/event.ts';
import { quoted } from '../../problems.ts';
import type { Exact } from '../pages.ts';
import type { PagePath } from '../paths.ts';
import { exactReferenceOf, type Reference, referenceOf } from '../references.ts';
import { showEscapes } from './exact.ts';
import type { Line } from './lines.ts';
import { type Link, linksInRow, linkWithNote, wholeLink } from './links.ts';
import { notUnderstood, type PageDraft, plain } from './page-draft.ts';
import { topicsOfNote } from './words.ts';

/** Reads a line among the sources of a page: reporters, and pictures beside them. */
export function readSources(line: Line, page: PageDraft): void {
  if (page.isExact) {
    readExactSource(line, page);
    return;
  }
  const { links, rest } = linksInRow(line.text);
  if (links.length === 0) {
    readBareSource(line, page);
    return;
  }
  let before: Source | undefined;
  for (const link of links) before = readReference(link, before, line, page);
  if (rest !== '') {
    page.problems.add(
      page.file,
      line.number,
      `Beside its links the line says ${quoted(rest)}.`,
      'The words were left out.',
    );
  }
}

// Pages with a comment have one source or picture a line, `[BBC](address)` or `![label](address)`.
function readExactSource(line: Line, page: PageDraft): void {
  const isImage = line.text.startsWith('![');
  const link = wholeLink(isImage ? line.text.slice(1) : line.text) ?? { text: line.text, target: '' };
  const shown = { text: plain(link.text, page), target: plain(link.target, page) };
  take(exactReferenceOf(shown, isImage), shown, undefined, line, page);
}

function readReference(link: Link, before: Source | undefined, line: Line, page: PageDraft): Source | undefined {
  return take(referenceOf(link, before), link, before, line, page);
}

function take(
  reference: Reference,
  link: Link,
  before: Source | undefined,
  line: Line,
  page: PageDraft,
): Source | undefined {
  const address = `The address ${quoted(link.target)} is not one of the web.`;
  if (reference.kind === 'lost') {
    page.problems.add(page.file, line.number, address, 'The picture was left out.');
    return before;
  }
  if (reference.kind === 'image') {
    page.images.push(reference.image);
    return before;
  }
  const { source } = reference;
  if (source.url === undefined && !(page.isExact && link.target === '')) {
    const done = source.publisher === '' ? 'The source was left out.' : 'The source is shown without an address.';
    page.problems.add(page.file, line.number, address, done);
  }
  if (source.publisher !== '' || source.url !== undefined) page.sources.push(source);
  return source;
}

function readBareSource(line: Line, page: PageDraft): void {
  const reference = referenceOf({ text: line.text, target: line.text }, undefined);
  if (reference.kind !== 'source' || reference.source.publisher === '') {
    notUnderstood(page, line);
    return;
  }
  page.sources.push(reference.source);
  if (reference.source.url !== undefined) return;
  page.problems.add(
    page.file,
    line.number,
    `The source ${quoted(line.text)} has no link.`,
    'It is shown without an address.',
  );
}

const timeNote = /^(\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}(?::\d{2})?)?)?\s*(?:\(([^()]{0,40})\))?$/;
const exactNote = /^([^()]*)(?:\(([^()]{0,40})\))?$/;

/** Reads a line among the changes of a page: `1. [headline](path) _2017-08-27 03:42:58 (First version)_`. */
export function readChange(line: Line, page: PageDraft): void {
  const read = linkWithNote(line.text, (opening) => page.isExact || /^\(|^\d{4}-/.test(opening));
  const path = read && page.readTarget(plain(read.link.target, page));
  if (!read || !path || path.isIndex || path.date === undefined) {
    notUnderstood(page, line);
    return;
  }
  const note = (page.isExact ? exactNote : timeNote).exec(read.note ?? '');
  if (!note) {
    const what = `The words ${quoted(read.note ?? '')} are no time of a version.`;
    page.problems.add(page.file, line.number, what, 'The version is shown without a time.');
  }
  const [, said, role = ''] = note ?? [];
  const time = said?.trimEnd();
  page.changes.push({
    path,
    headline: plain(read.link.text, page),
    ...(time === undefined || time === '' ? {} : { time: plain(time, page) }),
    isFirst: /\bfirst\b/i.test(role),
    isCurrent: /\bcurrent\b/i.test(role),
    line: line.number,
    ...(page.isExact && { exact: {} }),
  });
}

/** Reads a line among the related events of a page: `1. [headline](path) _Context: Russia, Syria_`. */
export function readRelated(line: Line, page: PageDraft): void {
  const read = linkWithNote(line.text, (opening) => topicsOfNote(opening) !== undefined);
  const path = read && page.readTarget(plain(read.link.target, page));
  if (!read || !path || path.isIndex || path.date === undefined) {
    notUnderstood(page, line);
    return;
  }
  const topics = read.note === undefined ? undefined : topicsOfNote(read.note);
  if (read.note !== undefined && !topics) {
    const what = `The words ${quoted(read.note)} behind a related event were not understood.`;
    page.problems.add(page.file, line.number, what, 'The event is related without a topic.');
  }
  for (const language of [path.language, topics?.language]) if (language !== undefined) page.languages.add(language);
  const names = topics?.topics ?? '';
  const { text: headline } = read.link;
  if (!page.isExact) page.related.push({ path, headline, topics: names, line: line.number });
  else
    page.related.push({
      path,
      headline: plain(headline, page),
      topics: exactTopics(names),
      exact: exactOf(path, page),
    });
}

/** The topics of a note in which the commas of names are escaped. */
export function exactTopics(note: string): readonly string[] {
  return note === '' ? [] : note.split(', ').map(showEscapes);
}

function exactOf({ id }: PagePath, { originals }: PageDraft): Exact {
  const headline = originals.get(id);
  return headline === undefined ? {} : { original: { headline } };
}
