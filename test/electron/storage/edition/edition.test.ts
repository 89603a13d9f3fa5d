import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createZipWriter } from '../../../../electron/storage/containers/zip-writer.ts';
import { compareEditions } from '../../../../electron/storage/edition/compare-editions.ts';
import { type EditionFile, openEdition } from '../../../../electron/storage/edition/edition-file.ts';
import { createEditionWriter, type WrittenEdition } from '../../../../electron/storage/edition/edition-writer.ts';
import { factsOf } from '../../../../electron/storage/edition/facts-of-edition.ts';
import { isEdition } from '../../../../electron/storage/edition/is-edition.ts';
import { verifyEdition } from '../../../../electron/storage/edition/verify-edition.ts';
import { emptyTally } from '../../../../shared/model/archive.ts';
import { compareDates } from '../../../../shared/model/date.ts';
import type { NewsEvent } from '../../../../shared/model/event.ts';
import { anyEvents, madeEvent } from '../made-events.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'daybook-edition-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const manifest = { id: 'made', title: 'Made', languages: ['en'] };
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

interface Given {
  readonly name?: string;
  readonly media?: Readonly<Record<string, Uint8Array>>;
}

async function write(events: readonly NewsEvent[], { name = 'made', media = {} }: Given = {}): Promise<WrittenEdition> {
  const writer = createEditionWriter(path.join(folder, `${name}.daybook`));
  for (const [file, bytes] of Object.entries(media)) await writer.addMedia(file, bytes);
  for (const [place, event] of events.entries()) writer.addEvent(event, place);
  return writer.finish({ manifest, problems: [{ file: 'a', what: 'b', done: 'c' }], tally: emptyTally });
}

async function using<Value>(use: (edition: EditionFile) => Value, name = 'made'): Promise<Awaited<Value>> {
  const edition = openEdition(path.join(folder, `${name}.daybook`));
  try {
    return await use(edition);
  } finally {
    edition.close();
  }
}

const allEvents = (edition: EditionFile): readonly NewsEvent[] =>
  edition.manifest.years
    .flatMap(({ year }) => edition.eventsOf(year).events)
    .sort((a, b) => compareDates(a.date, b.date));

describe('an edition', () => {
  test('gives back every event as it was, by year, in order of time', async () => {
    await fc.assert(
      fc.asyncProperty(anyEvents, async (events) => {
        await write(events);
        const read = await using(allEvents);
        expect(read).toEqual(events.toSorted((a, b) => compareDates(a.date, b.date)));
      }),
      { numRuns: 40 },
    );
  });

  test('counts what it holds, newest year first, with days known to the month only', async () => {
    await write([madeEvent('a', '2015-09-04'), madeEvent('b', '2015-09'), madeEvent('c', '2016', { topics: ['x'] })], {
      media: { 'images/a.png': png },
    });
    const [found, dates, facts] = await using(
      (edition) => [edition.manifest, edition.dates(), factsOf(edition)] as const,
    );
    expect(found).toMatchObject({ events: 3, dates: 3, topics: 1, media: 1, problems: 1 });
    expect(found.years).toEqual([
      { year: 2016, events: 1 },
      { year: 2015, events: 2 },
    ]);
    expect(dates).toEqual({ '2015-09': 1, '2015-09-04': 1, '2016': 1 });
    expect(facts).toMatchObject({ from: '2015-09', to: '2016', events: 3 });
  });

  test('is the same, byte for byte, of the same events in any order', async () => {
    const events = [madeEvent('a', '2015-09-04'), madeEvent('b', '2016-01-01'), madeEvent('c', '2015-09-04')];
    await write(events, { name: 'one' });
    const writer = createEditionWriter(path.join(folder, 'two.daybook'));
    for (const [place, event] of [...events.entries()].reverse()) writer.addEvent(event, place);
    await writer.finish({ manifest, problems: [{ file: 'a', what: 'b', done: 'c' }], tally: emptyTally });
    const bytes = (name: string): Buffer => readFileSync(path.join(folder, name));
    expect(bytes('one.daybook').equals(bytes('two.daybook'))).toBe(true);
  });

  test('can be looked into and checked with any tool', async () => {
    await write([madeEvent('a', '2015-09-04')], { media: { 'images/ü.png': png } });
    execFileSync('python3', [
      '-c',
      'import zipfile,sys; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])',
      path.join(folder, 'made.daybook'),
      path.join(folder, 'out'),
    ]);
    const out = execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], {
      cwd: path.join(folder, 'out'),
      encoding: 'utf8',
    });
    expect(out).toContain('events/2015.ndjson: OK');
    expect(out.trim().split('\n')).toHaveLength(6);
    expect(isEdition(path.join(folder, 'made.daybook'))).toBe(true);
    expect(isEdition(path.join(folder, 'out', 'manifest.json'))).toBe(false);
    expect(isEdition(path.join(folder, 'nothing'))).toBe(false);
  });

  test('merges the same event of two files, and gives another one of its id a free id', async () => {
    const writer = createEditionWriter(path.join(folder, 'made.daybook'));
    const event = madeEvent('a', '2015-09-04');
    expect(writer.addEvent(event, 0)).toEqual({ kind: 'kept' });
    expect(writer.addEvent({ ...event, files: ['elsewhere'] }, 1)).toEqual({ kind: 'merged' });
    expect(writer.addEvent({ ...event, headline: 'Other' }, 2)).toEqual({ kind: 'renamed', id: 'a~2' });
    expect(writer.addEvent({ ...event, id: 'b', headline: '' }, 3)).toMatchObject({ kind: 'refused' });
    expect(writer.addEvent({ ...event, id: 'b', date: '2015-02-30' }, 3)).toMatchObject({ kind: 'refused' });
    const written = await writer.finish({ manifest, problems: [], tally: emptyTally });
    expect(written.manifest.events).toBe(2);
    expect((await using(allEvents)).map(({ id }) => id)).toEqual(['a', 'a~2']);
  });

  test('leaves nothing behind when it is abandoned, and takes away what a killed writer left', async () => {
    const target = path.join(folder, 'made.daybook');
    execFileSync(process.execPath, [
      '-e',
      `require('fs').mkdirSync(process.argv[1] + '.' + process.pid + '-0.partial')`,
      target,
    ]);
    expect(readdirSync(folder)).toHaveLength(1);
    const writer = createEditionWriter(target);
    writer.addEvent(madeEvent('a', '2015-09-04'), 0);
    await writer.addMedia('a.png', png);
    writer.abandon();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('an edition that is damaged', () => {
  const damage = (find: string, replacement: string): void => {
    const file = path.join(folder, 'made.daybook');
    const bytes = readFileSync(file);
    const at = bytes.indexOf(find);
    expect(at).toBeGreaterThan(0);
    bytes.write(replacement, at);
    writeFileSync(file, bytes);
  };

  test('is told apart entry by entry', async () => {
    await write([madeEvent('a', '2015-09-04')], { media: { 'a.png': png, 'b.png': Buffer.from('harmless picture') } });
    expect(await using((edition) => verifyEdition(edition, () => undefined))).toMatchObject({
      verified: 7,
      damaged: [],
      missing: [],
      unlisted: [],
    });
    damage('harmless picture', 'harmful');
    const found = await using((edition) => verifyEdition(edition, () => undefined));
    expect(found).toMatchObject({ verified: 6, damaged: [{ name: 'media/b.png' }] });
    expect(await using(allEvents)).toHaveLength(1);
  });

  test('is read as far as it goes where its list of entries is cut off', async () => {
    await write([madeEvent('a', '2015-09-04')]);
    const file = path.join(folder, 'made.daybook');
    writeFileSync(file, readFileSync(file).subarray(0, -400));
    expect(await using(allEvents)).toHaveLength(1);
    expect(await using((edition) => edition.zip.skipped.map(({ path: name }) => name))).toContain('made.daybook');
  });

  test('is refused with a cure where too little is left, or it is of a later version', async () => {
    await write([madeEvent('a', '2015-09-04')]);
    const file = path.join(folder, 'made.daybook');
    const whole = readFileSync(file);
    for (const part of [whole.subarray(0, 100), Buffer.alloc(0), Buffer.from('x')]) {
      writeFileSync(file, part);
      expect(() => openEdition(file)).toThrow();
    }
    const zip = createZipWriter(path.join(folder, 'later.daybook'));
    await zip.add('manifest.json', [Buffer.from('{"format":"daybook/2"}')]);
    await zip.finish();
    expect(() => openEdition(path.join(folder, 'later.daybook'))).toThrow('made for a later version of Daybook');
  });
});

describe('two editions', () => {
  test('are compared by the ids of their events', async () => {
    const events = ['a', 'b', 'c', 'd', 'e'].map((id, index) => madeEvent(id, `201${index}-09-04`));
    await write(events, { name: 'older' });
    const [a, b, c, d] = events as [NewsEvent, NewsEvent, NewsEvent, NewsEvent];
    const newer = [
      a,
      { ...b, headline: 'Reworded' },
      { ...c, date: '2019-01-01' },
      { ...d, topics: ['x'] },
      madeEvent('f', '2020'),
    ];
    await write(newer, { name: 'newer' });
    const changes = await using((older) => using((later) => compareEditions(older, later, 1), 'newer'), 'older');
    const ids = (list: { readonly first: readonly { readonly id: string }[] }): readonly string[] =>
      list.first.map(({ id }) => id);
    expect(changes.unchanged).toBe(1);
    expect([ids(changes.added), ids(changes.reworded), ids(changes.gone)]).toEqual([['f'], ['b'], ['e']]);
    expect(changes.revised.total).toBe(2);
    expect(ids(changes.revised)).toEqual(['d']);
  });
});
