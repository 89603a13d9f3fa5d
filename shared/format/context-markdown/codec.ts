import type { Archive, ArchiveManifest, FileTally } from '../../model/archive.ts';
import type { Day } from '../../model/day.ts';
import type { EventId } from '../../model/event.ts';
import type { Problem } from '../../model/problem.ts';
import type { ArchiveReader, Codec, OtherFile, TextFile } from '../codec.ts';
import { assemble } from './assembly.ts';
import { type IndexText, readIndex } from './day-index.ts';
import { type EventPageText, readEventPage } from './event-page.ts';
import { isFrontPage, readPath } from './paths.ts';

/** The Markdown pages of the Context's site, as they lie in a folder: `news/YYYY/MM/D/…`. */
export const contextMarkdown: Codec = {
  id: 'context-markdown',
  title: 'Pages of the Context (Markdown)',
  reads: (path) => path.endsWith('.md') && (readPath(path) !== undefined || isFrontPage(path)),
  createReader,
};

function createReader(manifest: ArchiveManifest): ArchiveReader {
  const pages = new Map<EventId, EventPageText>();
  const indexes = new Map<string, IndexText & { readonly day: Day | undefined }>();
  const texts = new Map<string, { readonly file: string; readonly text: string }>();
  const problems: Problem[] = [];
  const tally = { eventPages: 0, dayIndexes: 0, frontPages: 0, duplicates: 0, media: 0, other: 0, unreadable: 0 };

  /** Whether a page that would be a second one of its name is to be read all the same. */
  const isNew = (key: string, { path, text }: TextFile): boolean => {
    const first = texts.get(key);
    if (!first) {
      texts.set(key, { file: path, text });
      return true;
    }
    tally.duplicates += 1;
    if (first.text === text) return false;
    problems.push({
      file: path,
      what: `It differs from «${first.file}», which is the same page.`,
      done: `«${first.file}» was read.`,
    });
    return false;
  };

  return {
    add(file) {
      const name = readPath(file.path);
      if (name?.kind === 'event') {
        if (!isNew(name.id, file)) return;
        const page = readEventPage(file.text, file.path, name.id, name.day);
        pages.set(name.id, page);
        problems.push(...page.problems);
      } else if (name?.kind === 'day' || (!name && isFrontPage(file.path))) {
        const day = name?.day;
        if (!isNew(day ?? 'front', file)) return;
        const index = readIndex(file.text, file.path, day);
        indexes.set(file.path, { ...index, day });
        problems.push(...index.problems);
        tally[day === undefined ? 'frontPages' : 'dayIndexes'] += 1;
      } else {
        tally.unreadable += 1;
        const what = name ? `No calendar has the day ${name.label} of its path.` : 'It is no page of this form.';
        problems.push({ file: file.path, what, done: 'It was left aside.' });
      }
    },
    addOther(path: string, other: OtherFile) {
      tally[other.kind] += 1;
      if (other.kind === 'unreadable') problems.push({ file: path, what: other.reason, done: 'It was left aside.' });
    },
    finish(): Archive {
      const ordered = [...indexes.values()].toSorted(
        (a, b) => Number(a.day === undefined) - Number(b.day === undefined),
      );
      const { events, days, problems: found, revisionPages } = assemble({ pages, indexes: ordered });
      const complete: FileTally = { ...tally, eventPages: pages.size - revisionPages, revisionPages };
      const languages = manifest.languages.length > 0 ? manifest.languages : languagesOf(pages.values());
      return { manifest: { ...manifest, languages }, events, days, problems: [...problems, ...found], tally: complete };
    },
  };
}

function languagesOf(pages: Iterable<EventPageText>): string[] {
  const counts = new Map<string, number>();
  for (const { language } of pages) if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([language]) => language);
}
