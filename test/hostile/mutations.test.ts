import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ArchiveError } from '../../electron/storage/archive-error.ts';
import { openSource } from '../../electron/storage/containers/open-source.ts';
import { openZip } from '../../electron/storage/containers/zip-file.ts';
import { openEdition } from '../../electron/storage/edition/edition-file.ts';
import { verifyEdition } from '../../electron/storage/edition/verify-edition.ts';
import { importArchive } from '../../electron/storage/importing/import-archive.ts';
import { ownManifest } from '../../electron/storage/importing/own-manifest.ts';
import { recognise } from '../../electron/storage/importing/recognise.ts';
import { temporaryFolder } from '../electron/storage/temporary-folder.ts';
import { computing } from '../shared/format/read.ts';
import { packEdition, soundEntries } from './editions.ts';
import { createChance, mutated } from './mutate.ts';
import { makeZip } from './zips.ts';

const inFolder = temporaryFolder();
const mutations = 200;
const mostMilliseconds = 20_000;

const item = (at: number): string => `<item><title>Rain ${at}</title><pubDate>${at + 1} Sep 2015</pubDate></item>\n`;
const inputs: Readonly<Record<string, () => Buffer>> = {
  'pages.zip': () =>
    makeZip([1, 2, 3].map((at) => ({ name: `news/2015/09/${at}/a.md`, data: `# Rain ${at}\n\nIt falls.\n` }))),
  '2015-09-04.yaml': () =>
    Buffer.from(
      "Date: '2015-09-04'\nIntelligence_Payload:\n  Sport:\n    - Rain falls. (BBC)\n    - Snow falls. (AP)\n",
    ),
  'feed.rss': () => Buffer.from(`<rss version="2.0"><channel>\n${[0, 1, 2].map(item).join('')}</channel></rss>`),
  'table.csv': () => Buffer.from(`date,headline\n${'2015-09-04,"Rain, and more"\n2015-09-05,Snow\n'.repeat(4)}`),
};

/** Imports a file as the app does: gives how many events came. */
async function imported(file: string): Promise<number> {
  const source = await openSource(file);
  try {
    const { manifest, problem } = ownManifest(source);
    const given = { ...recognise(source), source, manifest, manifestProblem: problem };
    const made = await importArchive({
      ...given,
      target: inFolder('made.daybook'),
      withMedia: true,
      onProgress: () => undefined,
    });
    const { tally, events } = made.manifest;
    const files = Object.values<number>({ ...tally }).reduce((sum, count) => sum + count, 0);
    expect(files).toBe(source.entries.length + source.skipped.length);
    return events;
  } finally {
    source.close();
  }
}

/** What work came to, or undefined when it was refused with a cure; any other error is a crash. */
async function unlessRefused<Value>(work: Promise<Value>): Promise<Value | undefined> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    expect(error.cure).not.toBe('');
    return undefined;
  }
}

describe('a file to which an accident has happened', () => {
  test.each(Object.entries(inputs))('is imported or refused: %s', async (name, bytes) => {
    const chance = createChance(2015);
    const whole = bytes();
    for (let run = 0; run < mutations; run += 1) {
      writeFileSync(inFolder(name), mutated(whole, chance));
      const start = computing();
      const events = await unlessRefused(imported(inFolder(name)));
      expect(computing() - start).toBeLessThan(mostMilliseconds);
      expect(readdirSync(inFolder()).sort()).toEqual(events === undefined ? [name] : ['made.daybook', name].sort());
      rmSync(inFolder('made.daybook'), { force: true });
    }
  });
});

describe('an edition to which an accident has happened', () => {
  const file = (): string => inFolder('a.daybook');

  /** The bytes of every entry that can be read, by name. */
  function contents(): Readonly<Record<string, string>> {
    const zip = openZip(file());
    try {
      return Object.fromEntries(
        zip.entries.map((entry) => [entry.path, Buffer.from(zip.read(entry, 1e6)).toString('latin1')]),
      );
    } finally {
      zip.close();
    }
  }

  /** Reads all of it; whether it was found sound. */
  async function isFoundSound(): Promise<boolean> {
    const edition = openEdition(file());
    try {
      for (const { year } of edition.manifest.years) edition.eventsOf(year);
      const { damaged, missing, unlisted } = await verifyEdition(edition, () => undefined);
      return damaged.length + missing.length + unlisted.length === 0;
    } finally {
      edition.close();
    }
  }

  test('is never found sound when any of its entries has other bytes', async () => {
    const chance = createChance(2016);
    const whole = packEdition(soundEntries);
    writeFileSync(file(), whole);
    const right = contents();
    expect(await isFoundSound()).toBe(true);
    let sound = 0;
    for (let run = 0; run < mutations; run += 1) {
      const bytes = mutated(whole, chance);
      writeFileSync(file(), bytes);
      const start = computing();
      const isSound = await unlessRefused(isFoundSound());
      expect(computing() - start).toBeLessThan(mostMilliseconds);
      if (isSound !== true) continue;
      sound += 1;
      expect(contents()).toEqual(right);
    }
    // Times, and what programs say of themselves, may change without harm; most else may not.
    expect(sound).toBeLessThan(mutations / 5);
  });
});
