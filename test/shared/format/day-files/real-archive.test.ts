import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Archive, computing, filesIn } from '../read.ts';
import { readDays } from './read-days.ts';

// The real archive is not part of the project: it lies beside it where somebody put it.
const packed = path.resolve(import.meta.dirname, '../../../../../shared/archives/current-events-en.tar.xz');

function filesBelow(root: string): Record<string, string> {
  const found = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = found.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(files.map((file) => [path.relative(root, file), readFileSync(file, 'utf8')]));
}

describe.skipIf(!existsSync(packed))(`the English day files (skipped where ${packed} is missing)`, () => {
  let folder = '';
  let archive: Archive;
  let count = 0;
  let milliseconds = 0;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'current-events-en-'));
    execFileSync('tar', ['xJf', packed, '-C', folder]);
    const files = filesBelow(folder);
    count = Object.keys(files).length;
    const start = computing();
    archive = readDays(files);
    milliseconds = computing() - start;
  }, 300_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('are all read, the one that is no YAML too', () => {
    expect(archive.tally).toMatchObject({ eventLists: 7142, unreadable: 0 });
    expect(filesIn(archive.tally)).toBe(count);
    expect(archive.problems.filter(({ what }) => what.includes('alias'))).toHaveLength(1);
  });

  test('have the events, headings and sections that were counted', () => {
    const { events } = archive;
    expect(events.length).toBeGreaterThan(95_900);
    expect(events.length).toBeLessThan(96_200);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    expect(events.filter(({ headings }) => headings.length > 0).length).toBeGreaterThan(46_000);
    expect(events.filter(({ sources }) => sources.length > 0).length).toBeGreaterThan(92_000);
    expect(new Set(events.map(({ category }) => category)).size).toBeLessThan(60);
  });

  test('are read fast enough', () => {
    expect(milliseconds).toBeLessThan(30_000);
  });
});
