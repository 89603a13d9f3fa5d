import { linesOf, madeEvent, madeManifest, packEdition, soundEntries, without } from '../editions.ts';
import { asFile, type HostileCase } from '../hostile-case.ts';
import { makeZip } from '../zips.ts';
import { changed } from './edition-cases.ts';

const flood = (text: string, size: number): Uint8Array => {
  const bytes = Buffer.alloc(size, text);
  // Too uneven to be packed as steeply as only hostile zips are.
  for (let at = 0; at < size; at += 400) bytes[at] = 97 + ((at * 7919) % 26);
  return bytes;
};
const mebibyte = 1024 * 1024;

/** Editions that are made to fill the memory. */
export const largeEditionCases: readonly HostileCase[] = [
  {
    id: 'D21',
    name: 'a manifest of 40 MB in 400 KB',
    make: changed({ 'manifest.json': flood(' ', 40 * mebibyte) }),
    expected: { kind: 'edition', refused: 'manifest.json: It has' },
  },
  {
    id: 'D22',
    name: 'a year of 100 MB of line feeds, and another of 300 MB',
    make: asFile('hostile.daybook', () => {
      const manifest = madeManifest({ years: [2015, 2014, 2013, 2012].map((year) => ({ year, events: 1 })) });
      const entries = { ...soundEntries, 'manifest.json': manifest };
      return packEdition(entries, [
        { name: 'events/2013.ndjson', isStored: true, data: Buffer.alloc(100 * mebibyte, '\n') },
        { name: 'events/2012.ndjson', packed: Buffer.alloc(2 * mebibyte), size: 300 * mebibyte },
      ]);
    }),
    expected: {
      kind: 'edition',
      events: 3,
      remarks: ['events/2012.ndjson: It has 314572800 bytes'],
      damaged: ['manifest.json', 'days.json'],
      unlisted: ['events/2012.ndjson', 'events/2013.ndjson'],
    },
  },
  {
    id: 'D23',
    name: 'lists of days and of sums that say they have 100 MB, and are noise',
    make: asFile('hostile.daybook', () => {
      const huge = { packed: Buffer.alloc(mebibyte, 0x55), size: 100 * mebibyte };
      const entries = Object.entries(without('days.json')).map(([name, data]) => ({ name, data, isStored: true }));
      return makeZip([...entries, { ...huge, name: 'days.json' }, { ...huge, name: 'SHA256SUMS' }]);
    }),
    expected: {
      kind: 'edition',
      events: 3,
      facts: 'days.json',
      damaged: ['SHA256SUMS', 'days.json'],
      unlisted: Object.keys(soundEntries),
    },
  },
  {
    id: 'D24',
    name: 'a year of twenty thousand lines that are no events',
    make: changed({ 'events/2014.ndjson': '{}\n'.repeat(20_000) }),
    expected: {
      kind: 'edition',
      events: 2,
      remarks: ['19900 more lines of it are wrong'],
      damaged: ['manifest.json'],
    },
  },
  {
    id: 'D25',
    name: 'an event with texts of 5 MB, twenty thousand topics and control characters',
    make: changed({
      'events/2014.ndjson': linesOf(
        madeEvent('c', '2014-03-01', {
          headline: '\u001b[31m\u202e\0',
          summary: 'x'.repeat(5 * mebibyte),
          topics: Array.from({ length: 20_000 }, (_, at) => `Topic ${at}`),
        }),
      ),
    }),
    expected: { kind: 'edition', events: 3 },
  },
];
