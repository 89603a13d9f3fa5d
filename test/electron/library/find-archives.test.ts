import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findArchives } from '../../../electron/library/find-archives.ts';

test('finds editions in a folder and one level below, follows no link and leaves hidden files alone', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'daybook-found-'));
  try {
    await mkdir(path.join(folder, 'below', 'deeper'), { recursive: true });
    await mkdir(path.join(folder, 'folder.daybook'));
    for (const name of [
      'b.daybook',
      'A.Daybook',
      '.hidden.daybook',
      'notes.txt',
      'below/c.daybook',
      'below/deeper/d.daybook',
    ])
      await writeFile(path.join(folder, name), '');
    await symlink(path.join(folder, 'below', 'deeper', 'd.daybook'), path.join(folder, 'link.daybook'));
    await symlink(path.join(folder, 'below', 'deeper'), path.join(folder, 'linked'));
    const found = await findArchives(folder);
    expect(found?.map((file) => path.relative(folder, file))).toEqual(['A.Daybook', 'b.daybook', 'below/c.daybook']);
    expect(await findArchives(path.join(folder, 'nothing'))).toBeUndefined();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
