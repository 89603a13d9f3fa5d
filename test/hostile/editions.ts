import { createHash } from 'node:crypto';
import { emptyTally } from '../../shared/model/archive.ts';
import { type MadeEntry, makeZip } from './zips.ts';

/** The entries of an edition by name, in the order in which they lie there. */
export type EditionEntries = Readonly<Record<string, string | Uint8Array>>;

/** An event with no more than it must have, and what is given. */
export function madeEvent(id: string, date: string, more: object = {}): object {
  const lists = { headings: [], topics: [], sources: [], images: [], revisions: [], relations: [], files: [] };
  return { id, record: 'page', date, headline: `What happened: ${id}.`, ...lists, ...more };
}

/** Events as the lines of a year. */
export function linesOf(...events: readonly object[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}

/** The manifest of the sound edition, with what is given. */
export function madeManifest(more: object = {}): string {
  const manifest = {
    format: 'daybook/1',
    archive: { id: 'made', title: 'Made', languages: ['en'] },
    events: 3,
    records: { page: 3, listed: 0, mentioned: 0 },
    dates: 3,
    topics: 0,
    media: 1,
    problems: 1,
    years: [
      { year: 2015, events: 2 },
      { year: 2014, events: 1 },
    ],
    tally: { ...emptyTally, eventPages: 3 },
  };
  return `${JSON.stringify({ ...manifest, ...more })}\n`;
}

/** The entries of a small edition that nothing is wrong with: three events of two years, a picture, a problem. */
export const soundEntries: EditionEntries = {
  mimetype: 'application/vnd.daybook+zip',
  'media/images/a.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  'events/2015.ndjson': linesOf(madeEvent('a', '2015-09-04'), madeEvent('b', '2015-09-05')),
  'events/2014.ndjson': linesOf(madeEvent('c', '2014-03-01')),
  'problems.ndjson': linesOf({ file: 'x.md', what: 'It was empty.', done: 'It was left out.' }),
  'days.json': '{"2014-03-01": 1, "2015-09-04": 1, "2015-09-05": 1}\n',
  'manifest.json': madeManifest(),
};

/** The bytes of an edition: its sums are those of its entries unless it brings its own. */
export function packEdition(entries: EditionEntries, more: readonly MadeEntry[] = []): Buffer {
  const sums = { SHA256SUMS: sumsOf(entries) };
  const whole: EditionEntries = { ...entries, ...('SHA256SUMS' in entries ? {} : sums) };
  const made = Object.entries(whole).map(([name, data]) => ({ name, data, isStored: name === 'mimetype' }));
  return makeZip([...made, ...more]);
}

/** The sums of entries in the form of coreutils. */
export function sumsOf(entries: EditionEntries): string {
  const lines = Object.entries(entries).map(([name, data]) => {
    const sum = createHash('sha256').update(data).digest('hex');
    return `${sum}  ${name}\n`;
  });
  return lines.join('');
}

/** The sound entries without some of them. */
export function without(...names: readonly string[]): EditionEntries {
  return Object.fromEntries(Object.entries(soundEntries).filter(([name]) => !names.includes(name)));
}
