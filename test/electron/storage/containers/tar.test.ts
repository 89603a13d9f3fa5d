import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openSource } from '../../../../electron/storage/containers/open-source.ts';
import { has } from '../has-program.ts';
import { temporaryFolder, textsOf } from '../temporary-folder.ts';

const inFolder = temporaryFolder();
const longName = `${'ein-sehr-langer-name/'.repeat(14)}${'漢'.repeat(70)}.md`;

beforeEach(() => {
  // Unpacked to where nobody else does it, to see what is left there.
  mkdirSync(inFolder('unpacked'));
  vi.stubEnv('TMPDIR', inFolder('unpacked'));
  mkdirSync(inFolder('in', ...longName.split('/').slice(0, -1)), { recursive: true });
  writeFileSync(inFolder('in', 'a.md'), 'eins');
  writeFileSync(inFolder('in', longName), 'zwei'.repeat(1000));
  writeFileSync(inFolder('in', 'empty.md'), '');
});

afterEach(() => {
  vi.unstubAllEnvs();
});

const files = { 'a.md': 'eins', [longName]: 'zwei'.repeat(1000), 'empty.md': '' };

function tar(...args: readonly string[]): void {
  execFileSync('tar', ['-C', inFolder('in'), ...args]);
}

describe.skipIf(!has('tar'))('openSource, given a tar', () => {
  test.each([
    ['tar', 'gnu', '-cf'],
    ['tar', 'pax', '-cf'],
    ['tar.gz', 'gnu', '-czf'],
    ['tar.gz', 'pax', '-czf'],
    ['tar.xz', 'pax', '-cJf'],
  ])('%s as tar writes it in the form %s', async (kind, form, flags) => {
    tar('--format', form, flags, inFolder('whatever.bin'), '.');
    const source = await openSource(inFolder('whatever.bin'));
    expect(await textsOf(source)).toEqual(files);
    expect(source).toMatchObject({ kind, name: 'whatever', skipped: [] });
    expect(source.entries.map((entry) => entry.path)).toEqual(Object.keys(files).sort());
    expect(Buffer.from(source.read('a.md', 4)).toString()).toBe('eins');
    expect(() => source.read('a.md', 3)).toThrow('4 bytes');
    source.close();
    expect(readdirSync(inFolder('unpacked'))).toEqual([]);
  });

  test.each(['ustar', 'v7'])('in the form %s, whose names are short', async (form) => {
    tar('--format', form, '-cf', inFolder('a.tar'), 'a.md', 'empty.md');
    const source = await openSource(inFolder('a.tar'));
    expect(await textsOf(source)).toEqual({ 'a.md': 'eins', 'empty.md': '' });
    source.close();
  });

  test('with links, a pipe and a sparse file, which are skipped', async () => {
    symlinkSync('/etc/passwd', inFolder('in', 'link.md'));
    execFileSync('ln', [inFolder('in', 'a.md'), inFolder('in', 'twin.md')]);
    execFileSync('mkfifo', [inFolder('in', 'pipe.md')]);
    writeFileSync(inFolder('in', 'sparse.md'), 'x');
    truncateSync(inFolder('in', 'sparse.md'), 10_000_000);
    for (const form of ['gnu', 'pax']) {
      tar(
        '--format',
        form,
        '--sparse',
        '-cf',
        inFolder('a.tar'),
        'a.md',
        'twin.md',
        'link.md',
        'pipe.md',
        'sparse.md',
        'empty.md',
      );
      const source = await openSource(inFolder('a.tar'));
      expect(await textsOf(source)).toEqual({ 'a.md': 'eins', 'empty.md': '' });
      expect(source.skipped.map(({ reason }) => reason).sort()).toEqual([
        'is a link',
        'is a link',
        'is no regular file',
        'is stored with holes, which is not read',
      ]);
      source.close();
    }
  });

  test('with names that lead elsewhere, which are skipped', async () => {
    writeFileSync(inFolder('evil.md'), 'evil');
    tar('-P', '-cf', inFolder('a.tar'), '../evil.md', 'a.md', inFolder('evil.md'));
    const source = await openSource(inFolder('a.tar'));
    expect(await textsOf(source)).toEqual({ 'a.md': 'eins' });
    expect(source.skipped).toHaveLength(2);
    source.close();
  });

  test('that was added to: the newer file is read', async () => {
    tar('-cf', inFolder('a.tar'), 'a.md', 'empty.md');
    writeFileSync(inFolder('in', 'a.md'), 'neuer');
    tar('-rf', inFolder('a.tar'), 'a.md');
    const source = await openSource(inFolder('a.tar'));
    expect(await textsOf(source)).toEqual({ 'empty.md': '', 'a.md': 'neuer' });
    expect(source.skipped).toEqual([{ path: 'a.md', reason: 'is in it more than once: the last one is read' }]);
    source.close();
  });

  test('packed in several pieces of gzip', async () => {
    tar('-cf', inFolder('a.tar'), '.');
    const bytes = readFileSync(inFolder('a.tar'));
    writeFileSync(inFolder('a.tgz'), gzipSync(bytes.subarray(0, 3000)));
    appendFileSync(inFolder('a.tgz'), gzipSync(bytes.subarray(3000)));
    const source = await openSource(inFolder('a.tgz'));
    expect(await textsOf(source)).toEqual(files);
    expect(source.skipped).toEqual([]);
    source.close();
  });

  test('that is cut off: says where, and reads what lies before', async () => {
    tar('-cf', inFolder('a.tar'), 'a.md', longName);
    truncateSync(inFolder('a.tar'), 1024 + 700);
    const inName = await openSource(inFolder('a.tar'));
    expect(await textsOf(inName)).toEqual({ 'a.md': 'eins' });
    expect(inName.skipped).toEqual([{ path: 'a.tar', reason: expect.stringContaining('is cut off at byte 1724') }]);
    inName.close();

    tar('-cf', inFolder('b.tar'), 'a.md', longName);
    truncateSync(inFolder('b.tar'), 1024 + 1024 + 512 + 100);
    const inData = await openSource(inFolder('b.tar'));
    expect(inData.skipped).toContainEqual({ path: longName, reason: 'is cut off after 100 of its 4000 bytes' });
    inData.close();
  });

  test.each([
    ['gz', '-czf'],
    ['xz', '-cJf'],
  ])('packed as %s and damaged: says so, and reads what lies before', async (_, flags) => {
    const noise = Buffer.from(Array.from({ length: 400_000 }, (__, index) => (index * index * 31) % 253));
    writeFileSync(inFolder('in', 'z.md'), noise);
    tar(flags, inFolder('a.bin'), 'a.md', 'z.md');
    truncateSync(inFolder('a.bin'), readFileSync(inFolder('a.bin')).length - 200);
    const source = await openSource(inFolder('a.bin'));
    expect((await textsOf(source))['a.md']).toBe('eins');
    expect(source.skipped).toContainEqual({ path: 'a.bin', reason: expect.stringContaining('is cut off or damaged') });
    source.close();
  });

  test('with a damaged header in it: says where it ends', async () => {
    tar('-cf', inFolder('a.tar'), 'a.md', 'empty.md');
    const bytes = readFileSync(inFolder('a.tar'));
    bytes[1024 + 3] = 7;
    writeFileSync(inFolder('a.tar'), bytes);
    const source = await openSource(inFolder('a.tar'));
    expect(await textsOf(source)).toEqual({ 'a.md': 'eins' });
    expect(source.skipped).toEqual([{ path: 'a.tar', reason: expect.stringContaining('is damaged at byte 1024') }]);
    source.close();
  });

  test('damaged anywhere: does not crash or hang, and says what is wrong', async () => {
    tar('-cf', inFolder('a.tar'), '.');
    const whole = readFileSync(inFolder('a.tar'));
    const places = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    for (const changes of fc.sample(places, { numRuns: 300, seed: 20261125 })) {
      const bytes = Uint8Array.from(whole);
      for (const [place, byte] of changes) bytes[place] = byte;
      writeFileSync(inFolder('mutant.tar'), bytes);
      const started = performance.now();
      const source = await openSource(inFolder('mutant.tar'));
      const found = Object.keys(await textsOf(source));
      source.close();
      const isChanged = source.kind === 'tar' && found.some((name) => !(name in files));
      const isWhole = Object.keys(files).every((name) => found.includes(name));
      if (source.kind === 'tar' && !isWhole && !isChanged) expect(source.skipped).not.toEqual([]);
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });

  test('that would fill the disk is refused', async () => {
    writeFileSync(inFolder('in', 'zeros.md'), '');
    truncateSync(inFolder('in', 'zeros.md'), 80 * 1024 * 1024);
    tar('-czf', inFolder('a.tgz'), 'zeros.md');
    await expect(openSource(inFolder('a.tgz'))).rejects.toMatchObject({ name: 'TooLarge' });
  });
});
