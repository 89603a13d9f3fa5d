import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildToolsIfStale } from '../build-tools.mjs';
import { ensureNodeModules } from '../node-modules.mjs';
import { root } from '../setup.mjs';
import { median } from './median.mjs';

// As package.json starts the command: the heap grows in small steps, which costs a tenth more time and saves half the memory.
const asTheCommand = ['--heap-growing-percent=20'];

const runs = 3;
const eventsToOpen = 100_000;
const archives = path.resolve(root, '../shared/archives');
const usual = ['context-zh.tar.xz', 'current-events-en.tar.xz'];

/**
 * Medians of one input's imports.
 *
 * @typedef {object} ImportFigures
 * @property {string} input
 * @property {number} files
 * @property {number} events
 * @property {number} seconds
 * @property {number} filesPerSecond
 * @property {number} eventsPerSecond
 * @property {number} peakMemory bytes resident
 * @property {number} size bytes of the edition
 */

/**
 * Imports real archives and opens a large one, and prints medians of several runs, each in a process of its own.
 *
 * @param {readonly string[]} words `[--json FILE] [PATH…]`; without paths, what lies in ../shared/archives
 */
export async function benchImport(words) {
  const { json, paths } = wordsOf(words);
  ensureNodeModules(root);
  const programs = { import: programOf('bench-import'), opening: programOf('bench-opening') };
  const folder = mkdtempSync(path.join(tmpdir(), 'daybook-bench-'));
  try {
    const inputs = paths.length > 0 ? paths : unpacked(folder);
    const imports = inputs.map((input, index) => measureImport(programs.import, input, editionAt(folder, index)));
    const editions = inputs.map((_, index) => editionAt(folder, index));
    const opening = measureOpening(programs.opening, editions, folder);
    tell(imports, opening);
    if (json !== undefined)
      writeFileSync(json, `${JSON.stringify({ ...machine(), runs, imports, opening }, undefined, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {readonly string[]} words */
function wordsOf(words) {
  const at = words.indexOf('--json');
  if (at === -1) return { json: undefined, paths: words };
  return { json: words[at + 1], paths: words.toSpliced(at, 2) };
}

/** @param {'bench-import' | 'bench-opening'} name */
function programOf(name) {
  return fileURLToPath(buildToolsIfStale(name));
}

/**
 * @param {string} folder
 * @param {number} index
 */
function editionAt(folder, index) {
  return path.join(folder, `${index}.daybook`);
}

/** @param {string} folder */
function unpacked(folder) {
  return usual.flatMap((name) => {
    const packed = path.join(archives, name);
    if (!existsSync(packed)) {
      console.log(`Skipped: there is no ${packed}.`);
      return [];
    }
    const target = path.join(folder, name.replace('.tar.xz', ''));
    mkdirSync(target);
    execFileSync('tar', ['xJf', packed, '-C', target]);
    return [target];
  });
}

/**
 * @param {string} program
 * @param {string} input
 * @param {string} target
 * @returns {ImportFigures}
 */
function measureImport(program, input, target) {
  const all = Array.from({ length: runs }, () => {
    rmSync(target, { force: true });
    return jsonOf(program, [input, target]);
  });
  const { files, events, size } = all[0];
  const seconds = median(all.map((run) => run.seconds));
  const peakMemory = median(all.map((run) => run.peakMemory));
  const rates = { filesPerSecond: Math.round(files / seconds), eventsPerSecond: Math.round(events / seconds) };
  return { input: path.basename(input), files, events, seconds, ...rates, peakMemory, size };
}

/**
 * @param {string} program
 * @param {readonly string[]} editions whose events are repeated until there are enough
 * @param {string} folder
 */
function measureOpening(program, editions, folder) {
  const [edition, list] = [path.join(folder, 'large.daybook'), path.join(folder, 'large.json')];
  execFileSync(process.execPath, [program, 'make', String(eventsToOpen), edition, list, ...editions]);
  // By turns, so that what slows the machine down for a while slows down both.
  const turns = Array.from({ length: runs + 1 }, () => ({
    edition: jsonOf(program, ['edition', edition]),
    json: jsonOf(program, ['json', list]),
  })).slice(1);
  const milliseconds = median(turns.map((turn) => turn.edition.milliseconds));
  return {
    events: eventsToOpen,
    madeOf: editions.length > 0 ? 'real events' : 'made-up events',
    edition: { milliseconds, bytesRead: turns[0]?.edition.bytesRead, size: sizeOf(edition) },
    json: { milliseconds: median(turns.map((turn) => turn.json.milliseconds)), size: sizeOf(list) },
    ratio: median(turns.map((turn) => turn.json.milliseconds / turn.edition.milliseconds)),
  };
}

/**
 * @param {string} program
 * @param {readonly string[]} words
 */
function jsonOf(program, words) {
  return JSON.parse(execFileSync(process.execPath, [...asTheCommand, program, ...words], { encoding: 'utf8' }));
}

/** @param {string} file */
function sizeOf(file) {
  return statSync(file).size;
}

function machine() {
  return { node: process.version, processor: cpus()[0]?.model, processors: cpus().length };
}

/**
 * @param {readonly ImportFigures[]} imports
 * @param {ReturnType<typeof measureOpening>} opening
 */
function tell(imports, opening) {
  console.log(
    `Imports: medians of ${runs} runs, Node ${process.version}. Memory in MiB resident at its peak, size in MiB.`,
  );
  console.table(
    imports.map(({ seconds, peakMemory, size, ...rest }) => ({
      ...rest,
      seconds: Number(seconds.toFixed(2)),
      peakMemory: inMebibytes(peakMemory),
      size: inMebibytes(size),
    })),
  );
  console.log(
    `Opening ${opening.events} events (${opening.madeOf}) to the first screen of the newest year: medians of ${runs} runs.`,
  );
  console.table({
    edition: rowOf(opening.edition.milliseconds, opening.edition.bytesRead, opening.edition.size),
    'JSON.parse of one file': rowOf(opening.json.milliseconds, opening.json.size, opening.json.size),
  });
  console.log(`The edition is there ${opening.ratio.toFixed(1)} times as fast.`);
}

/**
 * @param {number} milliseconds
 * @param {number} bytesRead
 * @param {number} size
 */
function rowOf(milliseconds, bytesRead, size) {
  return {
    milliseconds: Math.round(milliseconds),
    'MiB read': inMebibytes(bytesRead),
    'MiB in all': inMebibytes(size),
  };
}

/** @param {number} bytes */
function inMebibytes(bytes) {
  return Number((bytes / 1024 ** 2).toFixed(1));
}
