import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, ftruncateSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openZip } from '../../../../electron/storage/containers/zip-file.ts';
import { createZipWriter } from '../../../../electron/storage/containers/zip-writer.ts';
import { directoryBytes, endBytes, localBytes } from '../../../../electron/storage/containers/zip-writing-records.ts';
import { has } from '../has-program.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const inFolder = temporaryFolder();

const contents = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ maxLength: 300 }).map((text) => Uint8Array.from(Buffer.from(text.repeat(997)))),
);
const files = fc.uniqueArray(
  fc.record({
    name: fc.stringMatching(/^[a-zéß漢-]{1,9}(\/[a-z]{1,5}\.md)?$/),
    bytes: contents,
    isStored: fc.boolean(),
  }),
  { selector: ({ name }) => name, maxLength: 6 },
);
const deviceNames = /^(con|prn|aux|nul)(\/|$)/;

async function write(
  target: string,
  entries: readonly { name: string; bytes: Uint8Array; isStored?: boolean }[],
  step = 1e9,
) {
  const writer = createZipWriter(target);
  for (const { name, bytes, isStored = false } of entries) await writer.add(name, cut(bytes, step), { isStored });
  await writer.finish();
}

function* cut(bytes: Uint8Array, step: number): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += step) yield bytes.subarray(start, start + step);
}

describe('createZipWriter', () => {
  test('writes what openZip reads, the same bytes however the contents come', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(files, fc.integer({ min: 1, max: 70_000 }), async (entries, step) => {
        fc.pre(entries.every(({ name }) => !deviceNames.test(name)));
        run += 1;
        await write(inFolder(`${run}.zip`), entries);
        await write(inFolder(`${run}-again.zip`), entries, step);
        expect(readFileSync(inFolder(`${run}.zip`)).equals(readFileSync(inFolder(`${run}-again.zip`)))).toBe(true);
        const zip = openZip(inFolder(`${run}.zip`));
        const read = new Map(zip.entries.map((entry) => [entry.path, Buffer.from(zip.read(entry, 1e7))]));
        zip.close();
        expect(read).toEqual(new Map(entries.map(({ name, bytes }) => [name, Buffer.from(bytes)])));
        expect(zip).toMatchObject({ skipped: [], isComplete: true });
      }),
      { numRuns: 60 },
    );
  });

  test('writes what other programs read', async () => {
    const large = Buffer.alloc(3_000_000, 'eine lange Zeile, die sich oft wiederholt, ');
    await write(inFolder('a.zip'), [
      { name: 'mimetype', bytes: Buffer.from('application/vnd.daybook+zip'), isStored: true },
      { name: 'events/2015.ndjson', bytes: large },
      { name: 'media/großes Bild 漢.png', bytes: Buffer.from([1, 2, 3]), isStored: true },
      { name: 'empty', bytes: Buffer.alloc(0) },
    ]);
    // So that the form is told without unpacking anything, as in an EPUB.
    expect(readFileSync(inFolder('a.zip')).toString('latin1', 30, 65)).toBe('mimetypeapplication/vnd.daybook+zip');
    if (has('unzip')) expect(execFileSync('unzip', ['-t', inFolder('a.zip')]).toString()).toContain('No errors');
    if (has('python3'))
      expect(pythonSees('a.zip')).toEqual([
        'mimetype 27',
        'events/2015.ndjson 3000000',
        'media/großes Bild 漢.png 3',
        'empty 0',
      ]);
  });

  test('refuses what no reader would take, and leaves nothing when discarded', async () => {
    const writer = createZipWriter(inFolder('a.zip'));
    await writer.add('a.md', [Buffer.from('x')]);
    await expect(writer.add('a.md', [])).rejects.toThrow('in the zip already');
    await expect(writer.add('../a.md', [])).rejects.toThrow('leads out');
    const slow = writer.add('b.md', [Buffer.from('x')]);
    await expect(writer.add('c.md', [])).rejects.toThrow('while another entry');
    await slow;
    expect(() => createZipWriter(inFolder('a.zip'))).toThrow('EEXIST');
    writer.discard();
    expect(existsSync(inFolder('a.zip'))).toBe(false);
  });

  test('lists more entries than 16 bits can count', async () => {
    const entries = Array.from({ length: 66_000 }, (_, index) => ({
      name: `n/${index}`,
      bytes: Buffer.alloc(0),
      isStored: true,
    }));
    await write(inFolder('many.zip'), entries);
    const zip = openZip(inFolder('many.zip'));
    expect(zip).toMatchObject({ isComplete: true, skipped: [], entries: { length: 66_000 } });
    zip.close();
    if (has('python3')) expect(pythonSees('many.zip')).toHaveLength(66_000);
  });

  test('lists entries beyond 4 GiB', () => {
    const far = 5 * 1024 ** 3;
    const data = Buffer.from('weit hinten');
    const entry = {
      name: 'far.md',
      isStored: true,
      offset: far,
      crc: crc32(data),
      size: data.length,
      packedSize: data.length,
    };
    const [local, record] = [localBytes(entry), directoryBytes(entry)];
    const start = far + local.length + data.length;
    const descriptor = openSync(inFolder('far.zip'), 'w');
    ftruncateSync(descriptor, far);
    for (const [bytes, position] of [
      [local, far],
      [data, far + local.length],
      [record, start],
      [endBytes(1, start, start + record.length), start + record.length],
    ] as const)
      writeSync(descriptor, bytes, 0, bytes.length, position);
    closeSync(descriptor);
    const zip = openZip(inFolder('far.zip'));
    expect(zip.entries.map((found) => Buffer.from(zip.read(found, 100)).toString())).toEqual(['weit hinten']);
    zip.close();
    if (has('python3')) expect(pythonSees('far.zip')).toEqual(['far.md 11']);
  });
});

/** Name and size of each entry, as Python reads them after comparing all checksums. */
function pythonSees(name: string): string[] {
  writeFileSync(
    inFolder('list.py'),
    'import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\nfor i in z.infolist(): sys.stdout.buffer.write(f"{i.filename} {i.file_size}\\n".encode())\n',
  );
  return execFileSync('python3', [inFolder('list.py'), inFolder(name)], { maxBuffer: 1e8 })
    .toString()
    .trimEnd()
    .split('\n');
}
