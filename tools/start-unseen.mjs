import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { _electron } from 'playwright';
import { root } from './setup.mjs';
import { startVirtualDisplay } from './virtual-display.mjs';

const screenshot = path.join(root, 'out/screenshot.png');
const limitInSeconds = 300;

/**
 * What the page says of its start by performance marks: `daybook:first-screen` when the first events are drawn,
 * `daybook:searchable` when the index covers all, `daybook:failed` when the archive cannot be opened.
 *
 * @typedef {object} Progress
 * @property {number | undefined} firstScreen time in milliseconds since 1970
 * @property {{ time: number, archive: string, events: number, days: number, topics: number } | undefined} searchable
 * @property {string | undefined} failure
 */

/**
 * Starts the app on a virtual display, waits until everything is searchable, and takes a picture of the window.
 *
 * @param {string} runtime the folder of the Electron distribution
 * @param {readonly string[]} words the app's own arguments
 * @returns {Promise<string>} one line that says what was opened, and how quickly
 */
export async function startUnseen(runtime, words) {
  // Playwright asks the `electron` package where Electron is, which asks this variable.
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = runtime;
  const { display, stop } = await startVirtualDisplay();
  try {
    const started = Date.now();
    const app = await _electron.launch({
      args: [root, ...words],
      chromiumSandbox: process.getuid?.() !== 0,
      env: { ...environment(), DISPLAY: display },
    });
    return await watch(app, started).finally(() => end(app));
  } finally {
    stop();
  }
}

/**
 * @param {import('playwright').ElectronApplication} app
 * @param {number} started when, in milliseconds since 1970
 */
async function watch(app, started) {
  const page = await app.firstWindow();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900));
  const { firstScreen, searchable } = await untilSearchable(page);
  await page.screenshot({ path: screenshot });
  const { archive, events, days, topics } = searchable;
  return (
    `${archive}: ${events} events, ${days} days, ${topics} topics; ` +
    `first screen after ${seconds(firstScreen - started)} s, searchable after ${seconds(searchable.time - started)} s.`
  );
}

/** @param {import('playwright').ElectronApplication} app which is given five seconds to leave of itself */
async function end(app) {
  const program = app.process();
  await Promise.race([app.close(), pause(5000)]);
  if (program.exitCode === null) program.kill('SIGKILL');
}

/** @param {import('playwright').Page} page */
async function untilSearchable(page) {
  const end = Date.now() + limitInSeconds * 1000;
  while (Date.now() < end) {
    const { firstScreen, searchable, failure } = await page.evaluate(readMarks);
    if (failure !== undefined) throw new Error(`Daybook could not open the archive: ${failure}`);
    if (searchable) return { firstScreen: firstScreen ?? searchable.time, searchable };
    await pause(50);
  }
  await page.screenshot({ path: screenshot });
  throw new Error(`Daybook was not ready after ${limitInSeconds} seconds; see the picture ${screenshot}.`);
}

/**
 * Runs in the page.
 *
 * @returns {Progress}
 */
function readMarks() {
  const mark = (/** @type {string} */ name) => {
    const [entry] = performance.getEntriesByName(`daybook:${name}`);
    return entry && { time: performance.timeOrigin + entry.startTime, .../** @type {any} */ (entry).detail };
  };
  return { firstScreen: mark('first-screen')?.time, searchable: mark('searchable'), failure: mark('failed')?.message };
}

/** The environment without what would make Electron a plain Node. */
function environment() {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  return /** @type {Record<string, string>} */ (env);
}

/** @param {number} milliseconds */
function seconds(milliseconds) {
  return (milliseconds / 1000).toFixed(1);
}
