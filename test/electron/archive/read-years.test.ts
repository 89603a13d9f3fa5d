import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpeningMessage } from '../../../electron/archive/opening.ts';
import { readYears } from '../../../electron/archive/read-years.ts';
import { createZipWriter } from '../../../electron/storage/containers/zip-writer.ts';
import { openEdition } from '../../../electron/storage/edition/edition-file.ts';
import { smallArchive, writeArchive } from '../../app/archives.ts';
import { eventOf } from '../../shared/search/made-events.ts';
import { openHeads, writeEdition } from './made-archives.ts';

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'daybook-years-'));
  await writeArchive(path.join(folder, 'one'), smallArchive);
  await writeArchive(path.join(folder, 'two'), { 'news/2015/09/4/other.md': '# Another event of that day.\n' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function messagesOf(...names: readonly string[]): Promise<OpeningMessage[]> {
  const messages: OpeningMessage[] = [];
  const paths = names.map((name) => path.join(folder, name));
  await readYears({ paths, cacheFolder: path.join(folder, 'cache') }, (message) => messages.push(message));
  return messages.filter(({ kind }) => kind !== 'progress');
}

test('folders become heads, then their years together, newest first', async () => {
  const [head, ...years] = await messagesOf('one', 'two');
  expect(years.map((message) => message.kind === 'year' && [message.year, message.events.length])).toEqual([
    [2016, 1],
    [2015, 3],
    [2014, 1],
  ]);
  if (head?.kind !== 'head') throw new Error('the head comes first');
  const [one, two] = head.editions;
  expect(one).toMatchObject({
    manifest: {
      archive: { title: 'A small archive' },
      events: 4,
      records: { page: 2, listed: 1, mentioned: 1 },
      dates: 3,
      media: 0,
      years: [
        { year: 2016, events: 1 },
        { year: 2015, events: 2 },
        { year: 2014, events: 1 },
      ],
    },
    dates: { '2014-03-02': 1, '2015-09-04': 2, '2016-01-16': 1 },
    media: ['images/bridge.png'],
    source: { folder: path.join(folder, 'one') },
  });
  expect(two?.manifest).toMatchObject({ archive: { title: 'two' }, events: 1 });
});

test('what the heads say is what the years hold', async () => {
  const [head, ...years] = await messagesOf('one');
  if (head?.kind !== 'head') throw new Error('the head comes first');
  const { open } = openHeads([{ events: [] }], head.editions);
  const stated = open.overview();
  for (const year of years) if (year.kind === 'year') open.take(year);
  open.take({ kind: 'end' });
  const { coverage: _before, ...before } = stated;
  const { coverage: _after, ...after } = open.overview();
  expect(after).toEqual(before);
});

test('an edition whose lines are broken or of another year tells so, and gives the rest', async () => {
  const file = path.join(folder, 'broken.daybook');
  const made = await writeEdition(path.join(folder, 'whole.daybook'), { events: [eventOf('x', '2015-01-01')] });
  const whole = openEdition(made.edition ?? '');
  const zip = createZipWriter(file);
  for (const { path: name, size } of whole.zip.entries) {
    const entry = whole.zip.find(name);
    const bytes = entry ? whole.zip.read(entry, size) : new Uint8Array();
    const astray = JSON.stringify(eventOf('y', '2014-12-31'));
    const more = name.startsWith('events/') ? `{"id":1}\nnot JSON\n${astray}\n` : '';
    await zip.add(name, [bytes, Buffer.from(more)], { isStored: name === 'mimetype' });
  }
  await zip.finish();
  whole.close();
  const [, year] = await messagesOf('broken.daybook');
  expect(year?.kind === 'year' && year.events.map(({ event }) => event.id)).toEqual(['x']);
  expect(year?.kind === 'year' && year.problems.map(({ problem }) => problem)).toMatchObject([
    { line: 2 },
    { line: 3 },
    { line: 4, what: 'The event «y» is of 2014-12-31, not of 2015.' },
  ]);
});
