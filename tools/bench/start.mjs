import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildIfStale } from '../build.mjs';
import { root, setUp } from '../setup.mjs';
import { hasDisplay } from '../system-needs.mjs';
import { startVirtualDisplay } from '../virtual-display.mjs';
import { median } from './median.mjs';

const runs = 5;
const limitInMilliseconds = 300_000;

/**
 * One start. Times in milliseconds from the start of the process; memory in MiB, resident, by process.
 *
 * @typedef {object} Start
 * @property {string} archive
 * @property {number} events
 * @property {number} firstScreen
 * @property {number} searchable
 * @property {Readonly<Record<string, number>>} memory
 */

/**
 * Starts Daybook on the starter archive and on each archive named, and prints how long it took and what memory it
 * holds: medians of several starts, each with a fresh profile.
 *
 * @param {readonly string[]} archives
 */
export async function benchStart(archives) {
  const runtime = await setUp();
  buildIfStale();
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = runtime.directory;
  const screen = hasDisplay() ? undefined : await startVirtualDisplay();
  if (screen) process.env['DISPLAY'] = screen.display;
  const table = [];
  for (const archive of [undefined, ...archives]) {
    const starts = [];
    for (let run = 0; run < runs; run += 1) starts.push(await measure(archive));
    table.push(rowOf(starts));
  }
  console.log(`Medians of ${runs} starts, Electron ${runtime.version}. Times in seconds, memory in MiB resident.`);
  console.table(table);
  screen?.stop();
}

/**
 * @param {string | undefined} archive
 * @returns {Promise<Start>}
 */
async function measure(archive) {
  const profile = mkdtempSync(path.join(tmpdir(), 'daybook-bench-'));
  // Imported only now: it needs the packages that the set-up installs.
  const { _electron } = await import('playwright');
  const started = Date.now();
  const app = await _electron.launch({
    args: [`--user-data-dir=${profile}`, root, ...(archive === undefined ? [] : ['--archive', archive])],
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const page = await app.firstWindow();
    await page.waitForFunction(() => performance.getEntriesByName('daybook:searchable').length > 0, undefined, {
      timeout: limitInMilliseconds,
    });
    const marks = await page.evaluate(() =>
      ['first-screen', 'searchable'].map((name) => {
        const entry = performance.getEntriesByName(`daybook:${name}`)[0];
        const { detail } = /** @type {any} */ (entry ?? {});
        return { time: performance.timeOrigin + (entry?.startTime ?? 0), ...detail };
      }),
    );
    const [firstScreen, searchable] = marks;
    return {
      archive: searchable.archive,
      events: searchable.events,
      firstScreen: firstScreen.time - started,
      searchable: searchable.time - started,
      memory: await memoryOf(app),
    };
  } finally {
    await app.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** @param {import('playwright').ElectronApplication} app */
async function memoryOf(app) {
  const metrics = await app.evaluate(({ app: main }) =>
    main.getAppMetrics().map(({ type, name, memory }) => ({ name: name ?? type, size: memory.workingSetSize })),
  );
  return Object.fromEntries(metrics.map(({ name, size }) => [name, Math.round(size / 1024)]));
}

/** @param {readonly Start[]} starts */
function rowOf(starts) {
  const [first] = starts;
  const processes = Object.keys(first?.memory ?? {});
  const seconds = (/** @type {(start: Start) => number} */ read) =>
    Number((median(starts.map(read)) / 1000).toFixed(2));
  return {
    archive: first?.archive,
    events: first?.events,
    'first screen': seconds((start) => start.firstScreen),
    searchable: seconds((start) => start.searchable),
    ...Object.fromEntries(processes.map((name) => [name, median(starts.map(({ memory }) => memory[name] ?? 0))])),
  };
}
