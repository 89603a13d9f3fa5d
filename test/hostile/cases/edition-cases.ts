import {
  type EditionEntries,
  linesOf,
  madeEvent,
  madeManifest,
  packEdition,
  soundEntries,
  sumsOf,
  without,
} from '../editions.ts';
import { asFile, type HostileCase } from '../hostile-case.ts';
import type { MadeEntry } from '../zips.ts';

/** The sound edition with other entries, whose sums are right unless they are given. */
export function changed(entries: EditionEntries, more: readonly MadeEntry[] = []): HostileCase['make'] {
  return asFile('hostile.daybook', () => packEdition({ ...soundEntries, ...entries }, more));
}

function only(entries: EditionEntries): HostileCase['make'] {
  return asFile('hostile.daybook', () => packEdition(entries));
}

const rightSums = { SHA256SUMS: sumsOf(soundEntries) };
const otherArchive = (more: object): string =>
  madeManifest({ archive: { id: 'made', title: 'Made', languages: [], ...more } });
const year2015 = 'events/2015.ndjson';
const good = [madeEvent('a', '2015-09-04'), madeEvent('b', '2015-09-05')];

/** Editions, `.daybook` files, that lie or are damaged. */
export const editionCases: readonly HostileCase[] = [
  {
    id: 'D01',
    name: 'an edition that nothing is wrong with, for comparison',
    make: changed({}),
    expected: { kind: 'edition', events: 3 },
  },
  {
    id: 'D02',
    name: 'a manifest that counts more events than there are',
    make: changed({
      'manifest.json': madeManifest({
        events: 9999,
        years: [
          { year: 2015, events: 9998 },
          { year: 2014, events: 1 },
        ],
      }),
    }),
    expected: { kind: 'edition', events: 3, damaged: ['manifest.json', 'days.json'] },
  },
  {
    id: 'D03',
    name: 'a manifest with a year that the edition lacks',
    make: only({ ...without('events/2014.ndjson') }),
    expected: { kind: 'edition', events: 2, remarks: ['events/2014.ndjson'], damaged: ['manifest.json'] },
  },
  {
    id: 'D04',
    name: 'events of a year that the manifest does not name',
    make: changed({ 'events/2013.ndjson': linesOf(madeEvent('d', '2013-01-01')) }),
    expected: { kind: 'edition', events: 3, damaged: ['manifest.json'] },
  },
  {
    id: 'D05',
    name: 'sums of other bytes: an event was reworded',
    make: changed({
      ...rightSums,
      [year2015]: linesOf(madeEvent('a', '2015-09-04', { headline: 'Reworded' }), good[1] ?? {}),
    }),
    expected: { kind: 'edition', events: 3, damaged: [year2015] },
  },
  {
    id: 'D06',
    name: 'an entry without a sum, and a sum without an entry',
    make: only({ ...without('media/images/a.png'), 'media/images/b.png': 'x', ...rightSums }),
    expected: { kind: 'edition', events: 3, missing: ['media/images/a.png'], unlisted: ['media/images/b.png'] },
  },
  {
    id: 'D07',
    name: 'no sums at all',
    make: changed({ SHA256SUMS: '' }),
    expected: { kind: 'edition', events: 3, unlisted: Object.keys(soundEntries) },
  },
  {
    id: 'D08',
    name: 'lines of events that are no JSON, no events, of no date, without an id',
    make: changed({
      [year2015]: `${linesOf(...good)}{"id": "x", \n${linesOf({ id: 'y' }, madeEvent('z', '2015-02-30'), madeEvent('', '2015-09-05'))}`,
      'manifest.json': madeManifest({
        events: 7,
        years: [
          { year: 2015, events: 6 },
          { year: 2014, events: 1 },
        ],
      }),
    }),
    expected: {
      kind: 'edition',
      events: 3,
      remarks: [`${year2015}:3`, `${year2015}:5`, `${year2015}:6`],
      damaged: ['days.json'],
    },
  },
  {
    id: 'D09',
    name: 'events that stand in another year than their own, and not in order of time',
    make: changed({
      [year2015]: linesOf(...good.toReversed()),
      'events/2014.ndjson': linesOf(madeEvent('c', '1999-03-01')),
    }),
    expected: { kind: 'edition', events: 2, remarks: ['events/2014.ndjson:1'] },
  },
  {
    id: 'D10',
    name: 'ids twice, __proto__ among them, and relations in a circle',
    make: changed({
      [year2015]: linesOf(
        madeEvent('__proto__', '2015-09-04', { relations: [{ id: 'constructor', topics: ['__proto__'] }] }),
        madeEvent('__proto__', '2015-09-05', { relations: [{ id: '__proto__', topics: [] }] }),
      ),
    }),
    expected: { kind: 'edition', events: 3 },
  },
  {
    id: 'D11',
    name: 'a title of 600 KB',
    make: changed({ 'manifest.json': otherArchive({ title: 'x'.repeat(600_000) }) }),
    expected: { kind: 'edition', refused: 'archive.title' },
  },
  {
    id: 'D12',
    name: 'a title of HTML and turned writing',
    make: changed({ 'manifest.json': otherArchive({ title: '<img src=x onerror=alert(1)>\u202egnp' }) }),
    expected: { kind: 'edition', events: 3 },
  },
  {
    id: 'D13',
    name: 'a format of a later Daybook',
    make: changed({ 'manifest.json': madeManifest({ format: 'daybook/2', shape: 'unknown' }) }),
    expected: { kind: 'edition', refused: 'later version' },
  },
  {
    id: 'D14',
    name: 'a manifest that is no JSON',
    make: changed({ 'manifest.json': '{"format": "daybook/1", ' }),
    expected: { kind: 'edition', refused: 'not JSON' },
  },
  {
    id: 'D15',
    name: 'a manifest with counts below zero and years that are no numbers',
    make: changed({ 'manifest.json': madeManifest({ events: -1, years: [{ year: '2015', events: 2 }] }) }),
    expected: { kind: 'edition', refused: 'manifest.json: events' },
  },
  {
    id: 'D16',
    name: 'nothing but the first entry',
    make: only({ mimetype: 'application/vnd.daybook+zip' }),
    expected: { kind: 'edition', refused: 'manifest.json: It is not there' },
  },
  {
    id: 'D17',
    name: 'only the bytes by which an edition is known',
    make: asFile('hostile.daybook', () => packEdition(soundEntries).subarray(0, 70)),
    expected: { kind: 'edition', refused: 'cut off or damaged' },
  },
  {
    id: 'D18',
    name: 'dates of no calendar in the list of days',
    make: changed({ 'days.json': '{"2015-02-30": 1, "__proto__": 5}' }),
    expected: { kind: 'edition', events: 3, facts: 'days.json', damaged: ['days.json'] },
  },
  {
    id: 'D19',
    name: 'pictures whose names lead out of the archive',
    make: (folder) =>
      asFile('hostile.daybook', () => packEdition(soundEntries, [{ name: 'media/../../../evil.png', data: 'x' }]))(
        folder,
      ),
    expected: { kind: 'edition', events: 3, damaged: ['media/../../../evil.png'] },
  },
  {
    id: 'D20',
    name: 'a year whose bytes are damaged',
    make: asFile('hostile.daybook', () => {
      const bytes = packEdition(soundEntries);
      const at = bytes.indexOf('events/2014.ndjson') + 'events/2014.ndjson'.length;
      bytes.fill(0x55, at + 4, at + 40);
      return bytes;
    }),
    expected: { kind: 'edition', events: 2, remarks: ['events/2014.ndjson'], damaged: ['events/2014.ndjson'] },
  },
];
