import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ArchiveError } from '../../../../electron/storage/archive-error.ts';
import { openSource } from '../../../../electron/storage/containers/open-source.ts';
import { openEdition } from '../../../../electron/storage/edition/edition-file.ts';
import { forgetCached, readyArchive } from '../../../../electron/storage/importing/cached-edition.ts';
import {
  type ImportProgress,
  type ImportResult,
  importArchive,
} from '../../../../electron/storage/importing/import-archive.ts';
import { inspectSource } from '../../../../electron/storage/importing/inspect-source.ts';
import { ownManifest } from '../../../../electron/storage/importing/own-manifest.ts';
import { recognise } from '../../../../electron/storage/importing/recognise.ts';
import type { FileTally } from '../../../../shared/model/archive.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'daybook-import-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const target = (): string => path.join(folder, 'out', 'made.daybook');

function writeFiles(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = path.join(folder, 'in');
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
  return root;
}

async function importFolder(
  root: string,
  onProgress: (progress: ImportProgress) => void = () => undefined,
  mustBeFree = false,
): Promise<ImportResult> {
  const source = await openSource(root);
  try {
    const { manifest, problem } = ownManifest(source);
    const job = { ...recognise(source), source, manifest, manifestProblem: problem, target: target(), withMedia: true };
    return await importArchive({ ...job, mustBeFree, onProgress });
  } finally {
    source.close();
  }
}

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const pages = {
  'archive.json': JSON.stringify({ format: 'daybook-archive/1', id: 'made', title: 'Made', languages: ['en'] }),
  'LICENCE.md': 'Do as you like.',
  'images/a.png': png,
  'news/2015/09/4/a.md':
    '# A\n\n### Sources:\n\n1. [Cover Image](/images/a.png)\n\n### Related:\n\n1. [B](/news/2015/09/5/b.md)\n',
  'news/2015/09/5/b.md': '# B\n',
  'news/2015/09/5/bad.md': Uint8Array.from([0x23, 0x20, 0xff, 0xfe, 0xff]),
};
const filesIn = (tally: FileTally): number =>
  Object.values<number>({ ...tally }).reduce((sum, count) => sum + count, 0);

describe('an import', () => {
  test('accounts for every file, and carries pictures, licence and problems', async () => {
    const stages: string[] = [];
    const result = await importFolder(writeFiles(pages), ({ stage, filesRead, filesFound }) =>
      stages.push(`${stage} ${filesRead}/${filesFound}`),
    );
    expect(filesIn(result.manifest.tally)).toBe(6);
    expect(result.manifest).toMatchObject({ archive: { id: 'made', title: 'Made' }, events: 2, media: 1, problems: 1 });
    expect(result.manifest.tally).toMatchObject({ eventPages: 2, media: 1, other: 2, unreadable: 1 });
    expect(result.relations).toEqual({ resolved: 2, unresolved: 0 });
    expect(stages.at(0)).toBe('reading 1/6');
    expect(stages.at(-1)).toBe('writing 6/6');
    const edition = openEdition(target());
    expect(edition.licence()).toBe('Do as you like.');
    expect(edition.media).toEqual(['images/a.png']);
    expect(edition.readMedia('images/a.png', 100)).toEqual(Buffer.from(png));
    expect(edition.problems()[0]).toMatchObject({ file: 'news/2015/09/5/bad.md', done: 'The file was left out.' });
    edition.close();
    expect(readdirSync(path.dirname(target()))).toEqual(['made.daybook']);
  });

  test('says why a manifest of its own could not be read, and does without it', async () => {
    const result = await importFolder(writeFiles({ ...pages, 'archive.json': '{"format":1}' }));
    expect(result.manifest).toMatchObject({ archive: { title: 'in' }, problems: 2 });
    expect(result.manifest.tally).toMatchObject({ other: 1, unreadable: 2 });
  });

  test('leaves nothing behind when it is cancelled, and the archive that was there before', async () => {
    const root = writeFiles(pages);
    await importFolder(root);
    const { digest } = await importFolder(root);
    const cancel = (stage: ImportProgress['stage']) => (progress: ImportProgress) => {
      if (progress.stage === stage) throw new Error('cancelled');
    };
    for (const stage of ['reading', 'writing'] as const) {
      await expect(importFolder(root, cancel(stage))).rejects.toThrow('cancelled');
      expect(readdirSync(path.dirname(target()))).toEqual(['made.daybook']);
    }
    const edition = openEdition(target());
    expect(edition.digest()).toBe(digest);
    edition.close();
  });

  test('leaves a file alone that came to be there meanwhile, unless it was agreed to be replaced', async () => {
    const root = writeFiles(pages);
    const comes = ({ stage }: ImportProgress): void => {
      if (stage === 'writing') writeFileSync(target(), 'precious');
    };
    await expect(importFolder(root, comes, true)).rejects.toMatchObject({ name: 'TargetTaken' });
    expect(readFileSync(target(), 'utf8')).toBe('precious');
    expect(readdirSync(path.dirname(target()))).toEqual(['made.daybook']);
    await importFolder(root, comes);
    openEdition(target()).close();
  });

  test.each([
    ['an empty folder', {}, 'is empty'],
    ['a folder of other things', { 'a.txt': 'x', 'b/c.jpg': png }, '2 files looked at'],
    ['pages that tell nothing', { 'news/2015/09/4/a.md': '' }, 'No events were found'],
  ])('of %s ends with a cure', async (_, files, words) => {
    const root = writeFiles({ ...files });
    mkdirSync(root, { recursive: true });
    await expect(importFolder(root)).rejects.toMatchObject({
      message: expect.stringContaining(words),
      cure: expect.any(String),
    });
    expect(existsSync(target())).toBe(false);
  });

  test('to a place that cannot be written to ends with a cure', async () => {
    const root = writeFiles(pages);
    writeFileSync(path.join(folder, 'out'), 'a file lies here');
    const error = await importFolder(root).then(
      () => undefined,
      (failure: unknown) => failure as ArchiveError,
    );
    expect(error).toMatchObject({ name: 'NotWritable', cure: 'Choose another place for the archive.' });
  });

  test.skipIf(process.getuid?.() === 0)(
    'to a folder of others ends with a cure (not as root, who may all)',
    async () => {
      const root = writeFiles(pages);
      mkdirSync(path.join(folder, 'out'));
      chmodSync(path.join(folder, 'out'), 0o500);
      await expect(importFolder(root)).rejects.toMatchObject({ name: 'NotWritable' });
      chmodSync(path.join(folder, 'out'), 0o700);
    },
  );
});

describe('an inspection', () => {
  test('says what a folder is taken for, and shows events that have a page', async () => {
    const source = await openSource(writeFiles(pages));
    const found = inspectSource(source, recognise(source));
    source.close();
    expect(found).toMatchObject({ kind: 'files', container: 'folder', files: 6, manifest: { title: 'Made' } });
    expect(found.sample.map(({ headline }) => headline).sort()).toEqual(['A', 'B']);
  });
});

describe('an archive that is opened as it lies', () => {
  test('is made into an edition once, until its files are others', async () => {
    const cache = path.join(folder, 'cache');
    const root = writeFiles(pages);
    let readings = 0;
    const ready = () => readyArchive(root, cache, ({ stage }) => (readings += stage === 'writing' ? 1 : 0));
    const first = await ready();
    expect(first.outside).toEqual({ folder: root, media: ['images/a.png'] });
    expect(await ready()).toEqual(first);
    expect(readings).toBe(1);
    const edition = openEdition(first.edition);
    expect(edition.manifest).toMatchObject({ events: 2, media: 0 });
    edition.close();
    writeFiles({ 'news/2015/09/6/c.md': '# C\n' });
    const second = await ready();
    expect(second.edition).not.toBe(first.edition);
    expect(readings).toBe(2);
    expect(readdirSync(cache)).toEqual([path.basename(second.edition)]);
    expect(await readyArchive(second.edition, cache, () => undefined)).toEqual({ edition: second.edition });
    forgetCached(root, cache);
    expect(readdirSync(cache)).toEqual([]);
  });
});
