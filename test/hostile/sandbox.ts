import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';

/** How a call of the command line ended; `took` is missing when it was killed or crashed. */
export interface Call {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly took?: {
    /** Milliseconds of the processor. */
    readonly computing: number;
    /** The most memory that was resident, in bytes. */
    readonly peak: number;
    /** Whether the prototypes of built-in objects have the keys that they had. */
    readonly isUnchanged: boolean;
  };
}

/** A place of its own for one hostile input: all folders that a program writes to of its own accord lie in it. */
export interface Sandbox {
  /** Where the input is made. */
  readonly input: string;
  /** Where an edition is made; one that was made before lies there, and another beside it. */
  readonly target: string;
  /** Every file, folder and link in it by path, with its size and the digest of what it says. */
  snapshot(): ReadonlyMap<string, string>;
  call(...words: readonly string[]): Promise<Call>;
  remove(): void;
}

// Longer than the limit of computing, because others work on the same processor.
const millisecondsUntilKilled = 30_000;
const largestHashed = 4 * 1024 * 1024;
const root = path.resolve(import.meta.dirname, '../..');
const program = path.join(root, 'out/tools/archive.js');
const probe = pathToFileURL(path.join(import.meta.dirname, 'probe.mjs')).href;

/** Makes a sandbox in which `other` is an archive that nothing may happen to. */
export function createSandbox(other: Uint8Array): Sandbox {
  // Deep inside of it, so that what leads out of a few folders still shows.
  const place = mkdtempSync(path.join(os.tmpdir(), 'daybook-hostile-'));
  const inner = (name: string): string => path.join(place, 'a/b/c', name);
  const folders = {
    home: inner('home'),
    work: inner('work'),
    temporary: inner('tmp'),
    in: inner('in'),
    out: inner('out'),
  };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  for (const name of ['made.daybook', 'other.daybook']) writeFileSync(path.join(folders.out, name), other);
  const environment = {
    PATH: process.env['PATH'],
    HOME: folders.home,
    TMPDIR: folders.temporary,
    TEMP: folders.temporary,
    XDG_CACHE_HOME: path.join(folders.home, '.cache'),
    XDG_CONFIG_HOME: path.join(folders.home, '.config'),
  };
  return {
    input: folders.in,
    target: path.join(folders.out, 'made.daybook'),
    snapshot: () => new Map(stateOf(Buffer.from(place))),
    call: (...words) =>
      ended(
        spawn(process.execPath, ['--import', probe, program, ...words], {
          cwd: folders.work,
          env: environment,
          stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
          timeout: millisecondsUntilKilled,
          killSignal: 'SIGKILL',
        }),
      ),
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}

// Names are bytes here: some of the inputs are no text.
function* stateOf(place: Buffer): Generator<readonly [path: string, state: string]> {
  for (const name of readdirSync(place, { encoding: 'buffer' })) {
    const found = Buffer.concat([place, Buffer.from(path.sep), name]);
    const stats = lstatSync(found);
    yield [found.toString('latin1'), stats.isFile() ? stateOfFile(found, stats) : 'no file'];
    if (stats.isDirectory()) yield* stateOf(found);
  }
}

function stateOfFile(file: Buffer, { size, mtimeMs }: Stats): string {
  if (size > largestHashed) return `${size} bytes of ${mtimeMs}`;
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

async function ended(child: ChildProcess): Promise<Call> {
  const channels = [child.stdout, child.stderr, child.stdio[3] as Readable];
  const texts = Promise.all(channels.map((channel) => textOf(channel)));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const [out = '', err = '', said = ''] = await texts;
  return { code, out, err, ...(said !== '' && { took: JSON.parse(said) }) };
}

async function textOf(channel: Readable | null): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of channel ?? []) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}
