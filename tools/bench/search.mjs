import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildToolsIfStale } from '../build-tools.mjs';
import { ensureNodeModules } from '../node-modules.mjs';
import { root } from '../setup.mjs';
import { tablesOf } from './search-tables.mjs';
import { writeSection } from './section.mjs';

// Lunr's objects need gigabytes.
const asMeasured = ['--expose-gc', '--max-old-space-size=6000'];
const million = 1_000_000;
const document = path.join(root, 'docs/benchmarks.md');
const whats = [
  'lunr',
  'minisearch',
  'flexsearch',
  'fts5',
  'daybook',
  'daybook-best',
  'daybook-news',
  'starts',
  'answers',
];

/**
 * What one edition gave: for each measurement, the figures of its runs, as tools/bench/search-run.ts prints them.
 *
 * @typedef {object} EditionFigures
 * @property {string} edition
 * @property {number} runs
 * @property {Readonly<Record<string, readonly any[]>>} measured
 */

/**
 * Measures the search engine beside others on editions, each run in a process of its own, and prints medians beside the
 * ratios that are to be reached.
 *
 * @param {readonly string[]} words `[--json FILE] [--markdown] [--runs N] [--events N] [--million] EDITION…`
 */
export async function benchSearch(words) {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: {
      json: { type: 'string' },
      markdown: { type: 'boolean', default: false },
      runs: { type: 'string', default: '5' },
      events: { type: 'string', default: 'Infinity' },
      million: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new Error('Name an edition to search: npm run bench -- search EDITION…');
  ensureNodeModules(root);
  const program = fileURLToPath(buildToolsIfStale('bench-search'));
  const folder = mkdtempSync(path.join(tmpdir(), 'daybook-bench-'));
  try {
    const load = loadavg()[0] ?? Number.NaN;
    const editions = positionals.map((edition) => {
      const run = (/** @type {readonly string[]} */ [what = '', ...more]) =>
        jsonOf(program, [what, edition, values.events, folder, ...more]);
      const measured = values.million ? threadRuns(run) : usualRuns(run, Number(values.runs));
      return { edition: path.basename(edition), runs: Number(values.runs), measured };
    });
    const machine = { ...machineNow(), loadBefore: load, loadAfter: loadavg()[0] ?? Number.NaN };
    const tables = editions.flatMap(tablesOf);
    for (const { title, rows } of tables) {
      console.log(title);
      console.table(rows);
    }
    console.log(inWords(machine));
    if (values.json !== undefined)
      writeFileSync(values.json, `${JSON.stringify({ ...machine, editions }, undefined, 2)}\n`);
    if (values.markdown) writeSection(document, values.million ? 'search-million' : 'search', inWords(machine), tables);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * By turns, so that what slows the machine down for a while slows down all.
 *
 * @param {(words: readonly string[]) => any} run
 * @param {number} runs
 */
function usualRuns(run, runs) {
  const turns = Array.from({ length: runs }, (_, turn) =>
    whats.map((what) => {
      console.error(`Run ${turn + 1} of ${runs}: ${what} …`);
      return run([what]);
    }),
  );
  return Object.fromEntries(whats.map((what, place) => [what, turns.map((turn) => turn[place])]));
}

/** @param {(words: readonly string[]) => any} run */
function threadRuns(run) {
  const analyzers = ['lunr', 'news'];
  const sizes = [million / 10, million];
  return Object.fromEntries(
    analyzers.flatMap((analyzer) =>
      sizes.flatMap((size) =>
        [0, 2].map((workers) => {
          console.error(`${size} events, ${workers} workers, ${analyzer} …`);
          const name = `${analyzer} ${size} ${workers}`;
          return [name, [run(['threads', String(size), String(workers), analyzer])]];
        }),
      ),
    ),
  );
}

/**
 * @param {string} program
 * @param {readonly string[]} words
 */
function jsonOf(program, words) {
  const output = execFileSync(process.execPath, [...asMeasured, program, ...words], { encoding: 'utf8' });
  return JSON.parse(output);
}

function machineNow() {
  return { node: process.version, processor: cpus()[0]?.model.trim() ?? 'unknown', processors: cpus().length };
}

/** @param {ReturnType<typeof machineNow> & { loadBefore: number, loadAfter: number }} machine */
function inWords({ node, processor, processors, loadBefore, loadAfter }) {
  const load = `${loadBefore.toFixed(1)} before and ${loadAfter.toFixed(1)} after`;
  return `Node ${node}, ${processors} processors (${processor}), load ${load} (what is above ${processors} waits).`;
}
