import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { partialFolder, removeOrphans, removePartial } from '../../../../electron/storage/edition/partial-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();

test('what a killed writer left goes; what is being written, and all else, stays', () => {
  const target = path.join(folder(), 'made.daybook');
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  const own = partialFolder(target, 3);
  const others = ['made.daybook', 'other.daybook', `other.daybook.${pid}-1.partial`, 'made.daybook.mine.partial'];
  for (const name of [...others, `made.daybook.${pid}-1.partial`, path.basename(own)])
    mkdirSync(path.join(folder(), name));
  removeOrphans(target);
  expect(readdirSync(folder()).sort()).toEqual([...others, path.basename(own)].sort());
  removePartial(folder(), 3);
  expect(readdirSync(folder()).sort()).toEqual([...others].sort());
});

test('a folder that is not there has nothing to be removed', () => {
  const target = path.join(folder(), 'gone', 'made.daybook');
  expect(() => removeOrphans(target)).not.toThrow();
  expect(() => removePartial(path.dirname(target), 1)).not.toThrow();
});
