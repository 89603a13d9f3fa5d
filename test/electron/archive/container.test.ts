import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listFolder, readFoundFile } from '../../../electron/archive/container.ts';

let root = '';
let outside = '';
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'daybook-archive-'));
  outside = mkdtempSync(path.join(os.tmpdir(), 'daybook-outside-'));
  writeFileSync(path.join(outside, 'secret.md'), 'secret');
  mkdirSync(path.join(root, 'news', '2015'), { recursive: true });
  writeFileSync(path.join(root, 'news', '2015', 'a.md'), 'eins');
  writeFileSync(path.join(root, 'index.md'), 'zwei');
});
afterEach(() => {
  rmSync(root, { recursive: true });
  rmSync(outside, { recursive: true });
});

const limit = 1000;

describe.skipIf(process.platform === 'win32')('listFolder', () => {
  test('lists regular files by their paths from the root', () => {
    expect(listFolder(root)).toEqual({
      files: [
        { path: 'index.md', size: 4 },
        { path: 'news/2015/a.md', size: 4 },
      ],
      skipped: [],
    });
  });

  test('follows no link and opens no pipe, and says so', () => {
    symlinkSync(path.join(outside, 'secret.md'), path.join(root, 'news', 'link.md'));
    symlinkSync(outside, path.join(root, 'elsewhere'));
    symlinkSync(root, path.join(root, 'loop'));
    execFileSync('mkfifo', [path.join(root, 'pipe.md')]);
    const { files, skipped } = listFolder(root);
    expect(files.map((file) => file.path)).toEqual(['index.md', 'news/2015/a.md']);
    expect(skipped.map((entry) => entry.path)).toEqual(['elsewhere', 'loop', 'news/link.md', 'pipe.md']);
  });

  test('tells what is wrong with a root that is none, and what to do', () => {
    expect(() => listFolder(path.join(root, 'gone'))).toThrow(
      expect.objectContaining({ name: 'NotReadable', cure: expect.stringContaining('still there') }),
    );
    expect(() => listFolder(path.join(root, 'index.md'))).toThrow(
      expect.objectContaining({ name: 'NotAFolder', cure: expect.stringContaining('folder') }),
    );
  });
});

describe.skipIf(process.platform === 'win32')('readFoundFile', () => {
  test('reads a file whole', () => {
    expect(new TextDecoder().decode(readFoundFile(root, 'news/2015/a.md', limit))).toBe('eins');
  });

  test('refuses a file that became a link, a pipe, or too large', () => {
    symlinkSync(path.join(outside, 'secret.md'), path.join(root, 'link.md'));
    execFileSync('mkfifo', [path.join(root, 'pipe.md')]);
    expect(() => readFoundFile(root, 'link.md', limit)).toThrow(/ELOOP/);
    expect(() => readFoundFile(root, 'pipe.md', limit)).toThrow(/no regular file/);
    expect(() => readFoundFile(root, 'index.md', 3)).toThrow(/4 bytes/);
  });
});
