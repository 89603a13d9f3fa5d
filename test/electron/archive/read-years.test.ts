import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpeningMessage } from '../../../electron/archive/opening.ts';
import { readYears } from '../../../electron/archive/read-years.ts';
import { smallArchive, writeArchive } from '../../app/archives.ts';
import { openHeads } from './made-archives.ts';

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'daybook-years-'));
  await writeArchive(path.join(folder, 'one'), smallArchive);
  await writeArchive(path.join(folder, 'two'), { 'news/2015/09/4/other.md': '# Another event of that day.\n' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function messagesOf(...folders: readonly string[]): OpeningMessage[] {
  const messages: OpeningMessage[] = [];
  readYears(
    folders.map((name) => path.join(folder, name)),
    (message) => messages.push(message),
  );
  return messages.filter(({ kind }) => kind !== 'progress');
}

test('folders become heads, then their years together, newest first', () => {
  const [head, ...years] = messagesOf('one', 'two');
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
      media: 1,
      years: [
        { year: 2016, events: 1 },
        { year: 2015, events: 2 },
        { year: 2014, events: 1 },
      ],
    },
    dates: { '2014-03-02': 1, '2015-09-04': 2, '2016-01-16': 1 },
    media: ['images/bridge.png'],
    source: { path: path.join(folder, 'one') },
  });
  expect(two?.manifest).toMatchObject({ archive: { title: 'two' }, events: 1 });
});

test('what the heads say is what the years hold', () => {
  const [head, ...years] = messagesOf('one');
  if (head?.kind !== 'head') throw new Error('the head comes first');
  const { open } = openHeads([{ events: [] }], head.editions);
  const stated = open.overview();
  for (const year of years) if (year.kind === 'year') open.take(year);
  open.take({ kind: 'end' });
  const { coverage: _before, ...before } = stated;
  const { coverage: _after, ...after } = open.overview();
  expect(after).toEqual(before);
});
