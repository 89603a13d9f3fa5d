import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { FileJob } from '../../../../electron/archive/files/file-job.ts';
import { doFileJob } from '../../../../electron/archive/files/file-jobs.ts';
import { createEditionWriter } from '../../../../electron/storage/edition/edition-writer.ts';
import { emptyTally } from '../../../../shared/model/archive.ts';
import { temporaryFolder } from '../../storage/temporary-folder.ts';

const place = temporaryFolder();
const nobody = { report: () => undefined, beforePlacing: () => undefined };
const run = (job: FileJob) => doFileJob(job, nobody);

/** Writes an edition of nothing but a problem. */
async function writeEdition(): Promise<string> {
  const target = place('made.daybook');
  await createEditionWriter(target).finish({
    manifest: { id: 'made', title: 'Made', languages: ['en'] },
    problems: [{ file: 'a.md', what: 'It is odd.', done: 'It was left out.' }],
    tally: { ...emptyTally, unreadable: 1 },
  });
  return target;
}

test('a copy and a list of problems replace a file only when they are whole', async () => {
  const archive = await writeEdition();
  for (const target of [place('copy.daybook'), place('list.csv')]) writeFileSync(target, 'older');
  await run({ kind: 'copy', archive, cacheFolder: place('cache'), target: place('copy.daybook') });
  const list = { kind: 'saveProblems', archive, cacheFolder: place('cache'), target: place('list.csv') } as const;
  await run({ ...list, contains: 'odd', language: 'en' });
  expect(readFileSync(place('copy.daybook'))).toEqual(readFileSync(archive));
  expect(readFileSync(place('list.csv'), 'utf8')).toContain('"It is odd."');
  await run({ ...list, contains: '略去', language: 'zh-Hans' });
  expect(readFileSync(place('list.csv'), 'utf8')).toBe(
    '"文件","行","问题","处理"\r\n"a.md","","It is odd.","已略去。"\r\n',
  );
  expect(readdirSync(place()).sort()).toEqual(['copy.daybook', 'list.csv', 'made.daybook']);
});

test('where they cannot be written, a sentence says so with a cure', async () => {
  const archive = await writeEdition();
  mkdirSync(place('folder.csv'));
  const job = { archive, cacheFolder: place('cache') };
  const fault = { name: 'NotWritable', cure: expect.any(String) };
  await expect(run({ kind: 'copy', ...job, target: place('gone/a.daybook') })).rejects.toMatchObject(fault);
  await expect(
    run({ kind: 'saveProblems', ...job, target: place('folder.csv'), contains: '', language: 'en' }),
  ).rejects.toMatchObject(fault);
  expect(readdirSync(place()).sort()).toEqual(['folder.csv', 'made.daybook']);
});

test('cancelled at the last moment, they leave what was there', async () => {
  const archive = await writeEdition();
  mkdirSync(place('news'));
  writeFileSync(place('news/a.csv'), 'date,headline\n2015-09-04,Rain\n');
  const manifest = { id: 'news', title: 'News', languages: ['en'] };
  const job = { archive, cacheFolder: place('cache') };
  const jobs: readonly (FileJob & { readonly target: string })[] = [
    { kind: 'copy', ...job, target: place('a.daybook') },
    { kind: 'saveProblems', ...job, target: place('b.csv'), contains: '', language: 'en' },
    { kind: 'import', paths: [place('news')], target: place('c.daybook'), mustBeFree: false, manifest },
  ];
  for (const { target, ...each } of jobs) {
    writeFileSync(target, 'older');
    const beforePlacing = () => {
      throw new Error('Cancelled');
    };
    await expect(doFileJob({ target, ...each } as FileJob, { ...nobody, beforePlacing })).rejects.toThrow();
    expect(readFileSync(target, 'utf8')).toBe('older');
  }
  expect(readdirSync(place()).sort()).toEqual(['a.daybook', 'b.csv', 'c.daybook', 'made.daybook', 'news']);
});

test('facts of many come in order, and nothing of what is missing or is no edition', async () => {
  const archive = await writeEdition();
  writeFileSync(place('odd.daybook'), 'no zip');
  const facts = await run({
    kind: 'facts',
    paths: [place('gone.daybook'), archive, null, place('odd.daybook'), archive],
  });
  const found = expect.objectContaining({ problems: 1, archive: expect.objectContaining({ title: 'Made' }) });
  expect(facts).toEqual([null, found, null, null, found]);
  expect(await run({ kind: 'facts', paths: [archive], ofArchive: 'made' })).toEqual([found]);
  expect(await run({ kind: 'facts', paths: [archive], ofArchive: 'other' })).toEqual([null]);
});
