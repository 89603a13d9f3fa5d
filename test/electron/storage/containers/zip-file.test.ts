import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openPromise } from 'yauzl';
import { EntryError } from '../../../../electron/storage/containers/entry-error.ts';
import { openSource } from '../../../../electron/storage/containers/open-source.ts';
import { openZip } from '../../../../electron/storage/containers/zip-file.ts';
import { createZipWriter } from '../../../../electron/storage/containers/zip-writer.ts';
import { makeZip } from '../../../hostile/zips.ts';
import { has } from '../has-program.ts';
import { temporaryFolder, textsOf } from '../temporary-folder.ts';

const inFolder = temporaryFolder();
const pages = fileURLToPath(new URL('../../../../assets/starter', import.meta.url));

describe('openZip', () => {
  test.skipIf(!has('zip'))('reads the starter archive as packed by another program, like yauzl does', async () => {
    execFileSync('zip', ['-qr', inFolder('a.zip'), '.'], { cwd: pages });
    const source = await openSource(inFolder('a.zip'));
    const folder = await openSource(pages);
    expect(source.entries).toEqual(folder.entries);
    expect(source.entries.length).toBeGreaterThan(10);
    expect(await textsOf(source)).toEqual(await textsOf(folder));
    expect((await namesByYauzl(inFolder('a.zip'))).sort()).toEqual(source.entries.map((entry) => entry.path));
    source.close();
  });

  test.skipIf(!has('zip'))('reads a zip that was written to a pipe, with its sizes behind the data', async () => {
    mkdirSync(inFolder('in'));
    writeFileSync(inFolder('in', 'a.md'), 'eins '.repeat(1000));
    writeFileSync(inFolder('a.zip'), execFileSync('zip', ['-qr', '-', '.'], { cwd: inFolder('in') }));
    const source = await openSource(inFolder('a.zip'));
    expect(await textsOf(source)).toEqual({ 'a.md': 'eins '.repeat(1000) });
    expect(source).toMatchObject({ kind: 'zip', name: 'a', skipped: [] });
    source.close();
  });

  test('streams what is larger than 16 MiB, and tells at its end when it is damaged', async () => {
    const text = 'eine lange Zeile\n'.repeat(1_200_000).slice(0, 20_000_000);
    const varied = Buffer.from(text, 'latin1').map((byte, index) =>
      index % 97 === 0 ? 65 + ((index * 7) % 26) : byte,
    );
    writeFileSync(
      inFolder('a.zip'),
      makeZip([
        { name: 'a.md', data: varied },
        { name: 'b.md', data: varied, crc: 7 },
      ]),
    );
    const zip = openZip(inFolder('a.zip'));
    const pieces: Uint8Array[] = [];
    const [a, b] = zip.entries;
    if (!a || !b) throw new Error('Both should be there.');
    for await (const piece of zip.pieces(a)) pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(10);
    expect(Buffer.concat(pieces).equals(varied)).toBe(true);
    await expect(
      (async () => {
        for await (const piece of zip.pieces(b)) expect(piece.length).toBeGreaterThan(0);
      })(),
    ).rejects.toThrow('checksum');
    zip.close();
  });

  test('reads one entry by its path, up to a limit', async () => {
    writeFileSync(
      inFolder('a.zip'),
      makeZip([
        { name: 'b.png', data: 'Bild', isStored: true },
        { name: 'a.md', data: 'x' },
      ]),
    );
    const source = await openSource(inFolder('a.zip'));
    expect(Buffer.from(source.read('b.png', 4)).toString()).toBe('Bild');
    expect(() => source.read('b.png', 3)).toThrow('It has 4 bytes, more than the 3');
    expect(() => source.read('c.png', 3)).toThrow(EntryError);
    source.close();
  });

  test('opens 15,500 entries without reading them', async () => {
    await writeMany(inFolder('many.zip'), 15_500, 'x');
    const times = Array.from({ length: 5 }, () => {
      const started = performance.now();
      const zip = openZip(inFolder('many.zip'));
      const took = performance.now() - started;
      expect(zip.entries).toHaveLength(15_500);
      expect(zip.find('news/15499.md')?.size).toBe(1);
      expect(zip.find('news/15500.md')).toBeUndefined();
      zip.close();
      return took;
    });
    // 50 to 60 ms on a quiet machine, once the code is warm; this one may be busy.
    expect(Math.min(...times)).toBeLessThan(300);
  });

  test('reads what lies before a cut', async () => {
    await writeMany(inFolder('whole.zip'), 300, 'ein Text, der sich nicht sehr wiederholt');
    const whole = readFileSync(inFolder('whole.zip'));
    const directoryStart = whole.indexOf('PK\u0001\u0002');
    for (let cut = 1; cut <= 100; cut += 1) {
      const length = Math.floor((directoryStart * cut) / 100);
      writeFileSync(inFolder('cut.zip'), whole.subarray(0, length));
      const before = Math.floor((length / directoryStart) * 300) - 2;
      if (before < 1) continue;
      const source = await openSource(inFolder('cut.zip'));
      const texts = Object.values(await textsOf(source));
      expect(texts.filter((text) => text.startsWith('ein Text')).length).toBeGreaterThanOrEqual(before * 0.99);
      expect(source.skipped).toContainEqual({ path: 'cut.zip', reason: expect.stringContaining('cut off') });
      source.close();
    }
  });

  test('shows damaged zips without crashing, hanging, or taking damaged text for good', async () => {
    await writeMany(inFolder('whole.zip'), 20, 'Am Morgen begann es zu regnen, und der Fluss stieg weiter an. ');
    const whole = readFileSync(inFolder('whole.zip'));
    const healthy = await openSource(inFolder('whole.zip'));
    const truth = await textsOf(healthy);
    healthy.close();
    let wrong = 0;
    let readable = 0;
    for (const mutate of fc.sample(mutations(whole), { numRuns: 1000, seed: 20261125 })) {
      writeFileSync(inFolder('mutant.zip'), mutate);
      const started = performance.now();
      const texts = await textsOrRefusal(inFolder('mutant.zip'));
      expect(performance.now() - started).toBeLessThan(3000);
      const goodTexts = Object.entries(texts).filter(([, text]) => !text.startsWith('! '));
      readable += goodTexts.length;
      if (goodTexts.some(([name, text]) => name in truth && truth[name] !== text)) wrong += 1;
    }
    expect(wrong).toBeLessThanOrEqual(1);
    expect(readable).toBeGreaterThan(1000 * 20 * 0.6);
  });
});

async function writeMany(target: string, count: number, text: string): Promise<void> {
  const writer = createZipWriter(target);
  for (let index = 0; index < count; index += 1)
    await writer.add(`news/${index}.md`, [Buffer.from(count > 1000 ? text : `${text} ${index * 7919}`.repeat(5))], {
      isStored: count > 1000 || index % 5 === 0,
    });
  await writer.finish();
}

async function textsOrRefusal(zipPath: string): Promise<Record<string, string>> {
  try {
    const source = await openSource(zipPath);
    const texts = await textsOf(source);
    source.close();
    return texts;
  } catch (error) {
    expect(error).toMatchObject({ name: expect.stringMatching(/^(Not|Too|One|Ambig)/), cure: expect.any(String) });
    return {};
  }
}

/** A zip with flipped bits, with a block of other bytes, or cut off. */
function mutations(whole: Uint8Array): fc.Arbitrary<Uint8Array> {
  const places = fc.integer({ min: 0, max: whole.length - 1 });
  const flips = fc
    .array(fc.tuple(places, fc.integer({ min: 0, max: 7 })), { minLength: 1, maxLength: 3 })
    .map((changes) => {
      const bytes = Uint8Array.from(whole);
      for (const [place, bit] of changes) bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
      return bytes;
    });
  const blocks = fc.tuple(places, fc.uint8Array({ minLength: 64, maxLength: 64 })).map(([place, block]) => {
    const bytes = Uint8Array.from(whole);
    bytes.set(block.subarray(0, whole.length - place), place);
    return bytes;
  });
  return fc.oneof(
    flips,
    blocks,
    places.map((place) => whole.slice(0, place)),
  );
}

async function namesByYauzl(zipPath: string): Promise<string[]> {
  const zip = await openPromise(zipPath);
  const names: string[] = [];
  for await (const entry of zip.eachEntry()) if (!entry.fileName.endsWith('/')) names.push(entry.fileName);
  return names;
}
