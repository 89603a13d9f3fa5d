import type { Source } from '../../model/event.ts';
import { quoted } from '../problems.ts';
import type { Line } from './lines.ts';
import { type Link, linksInRow, linkWithNote } from './links.ts';
import { notUnderstood, type PageDraft } from './page-draft.ts';
import { referenceOf } from './references.ts';
import { topicsOfNote } from './words.ts';

/** Reads a line among the sources of a page: reporters, and pictures beside them. */
export function readSources(line: Line, page: PageDraft): void {
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

function readReference(link: Link, before: Source | undefined, line: Line, page: PageDraft): Source | undefined {
  const reference = referenceOf(link, before);
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
  if (source.url === undefined) {
    const done = source.publisher === '' ? 'The source was left out.' : 'The source is shown without an address.';
    page.problems.add(page.file, line.number, address, done);
  }
  if (source.publisher !== '') page.sources.push(source);
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

/** Reads a line among the changes of a page: `1. [headline](path) _2017-08-27 03:42:58 (First version)_`. */
export function readChange(line: Line, page: PageDraft): void {
  const read = linkWithNote(line.text, (opening) => /^\(|^\d{4}-/.test(opening));
  const path = read && page.readTarget(read.link.target);
  if (!read || !path || path.isIndex || path.day === undefined) {
    notUnderstood(page, line);
    return;
  }
  const note = timeNote.exec(read.note ?? '');
  if (!note) {
    const what = `The words ${quoted(read.note ?? '')} are no time of a version.`;
    page.problems.add(page.file, line.number, what, 'The version is shown without a time.');
  }
  const [, time, role = ''] = note ?? [];
  page.changes.push({
    path,
    headline: read.link.text,
    ...(time === undefined ? {} : { time }),
    isFirst: /\bfirst\b/i.test(role),
    isCurrent: /\bcurrent\b/i.test(role),
    line: line.number,
  });
}

/** Reads a line among the related events of a page: `1. [headline](path) _Context: Russia, Syria_`. */
export function readRelated(line: Line, page: PageDraft): void {
  const read = linkWithNote(line.text, (opening) => topicsOfNote(opening) !== undefined);
  const path = read && page.readTarget(read.link.target);
  if (!read || !path || path.isIndex || path.day === undefined) {
    notUnderstood(page, line);
    return;
  }
  const topics = read.note === undefined ? undefined : topicsOfNote(read.note);
  if (read.note !== undefined && !topics) {
    const what = `The words ${quoted(read.note)} behind a related event were not understood.`;
    page.problems.add(page.file, line.number, what, 'The event is related without a topic.');
  }
  for (const language of [path.language, topics?.language]) if (language !== undefined) page.languages.add(language);
  page.related.push({ path, headline: read.link.text, topics: topics?.topics ?? '', line: line.number });
}
