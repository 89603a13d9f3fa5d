import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call, ended, started, writeFiles } from './call.ts';

let folder = '';
const place = (name: string): string => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'daybook-interruption-'));
  const names = Array.from(
    { length: 6000 },
    (_, index) => `news/2015/${String((index % 12) + 1).padStart(2, '0')}/4/e${index}.md`,
  );
  writeFiles(
    place('pages'),
    Object.fromEntries(names.map((name) => [name, `# What happened in ${name}\n\n${'Words. '.repeat(50)}\n`])),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Waits until something with such a name lies in a folder. */
async function seen(where: string, part: string): Promise<void> {
  while (!readdirSync(where).some((name) => name.includes(part)))
    await new Promise((resolve) => setTimeout(resolve, 5));
}

describe.skipIf(process.platform === 'win32')('an interruption', () => {
  test('of a build leaves nothing behind', async () => {
    const child = started('build', place('pages'), '--out', place('made.daybook'));
    const end = ended(child);
    await seen(folder, '.partial');
    child.kill('SIGINT');
    expect(await end).toEqual({
      code: 130,
      out: '',
      err: 'archive: Interrupted. Nothing half-written was left behind.\n',
    });
    expect(readdirSync(folder)).toEqual(['pages']);
  });

  test('of a look into files removes the edition that was made for it', async () => {
    const temporary = place('temporary');
    writeFiles(temporary, { 'kept.txt': '' });
    const before = process.env['TMPDIR'];
    process.env['TMPDIR'] = temporary;
    const child = started('info', place('pages'));
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    const end = ended(child);
    await seen(temporary, 'daybook-archive-');
    child.kill('SIGTERM');
    expect((await end).code).toBe(130);
    expect(readdirSync(temporary)).toEqual(['kept.txt']);
  });
});

test('a reader that goes away ends a list quietly', async () => {
  expect((await call('build', place('pages'), '--out', place('long.daybook'))).code).toBe(0);
  const child = started('list', place('long.daybook'), '--json');
  const end = once(child, 'close');
  let err = '';
  child.stderr?.on('data', (text: Buffer) => (err += text.toString()));
  child.stdout?.once('data', () => child.stdout?.destroy());
  expect(await end).toEqual([0, null]);
  expect(err).toBe('');
});
