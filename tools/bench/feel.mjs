import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildIfStale } from '../build.mjs';
import { root, setUp } from '../setup.mjs';
import { hasDisplay } from '../system-needs.mjs';
import { startVirtualDisplay } from '../virtual-display.mjs';
import { median } from './median.mjs';

const runs = 3;
const starts = 5;
const smallArchive = 1_000;
const limitInMilliseconds = 300_000;
const words = ['earthquake', 'election', 'president', 'court', 'protest', 'storm', 'treaty', 'airport', 'virus', 'war'];

/**
 * How Daybook feels with an archive: what a frame takes while the list is scrolled, the timeline is dragged and
 * turned and its window moved, how soon after a key the answer is on the screen, and the first screen beside that of a small archive.
 *
 * @param {readonly string[]} archives
 */
export async function benchFeel([archive]) {
  if (archive === undefined) throw new Error('Name an archive: npm run bench -- feel ARCHIVE');
  const runtime = await setUp();
  buildIfStale();
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = runtime.directory;
  const screen = hasDisplay() ? undefined : await startVirtualDisplay();
  if (screen) process.env['DISPLAY'] = screen.display;
  const folder = mkdtempSync(path.join(tmpdir(), 'daybook-feel-'));
  try {
    /** @type {Record<string, number[]>[]} */
    const measured = [];
    for (let run = 0; run < runs; run += 1) measured.push(await feel(path.resolve(archive)));
    console.log(
      `Electron ${runtime.version}, medians of ${runs} runs; milliseconds. Drawn by software where there is no graphics card.`,
    );
    console.table(
      ['scroll', 'drag', 'wheel', 'strip', 'typing'].map((what) => {
        const of = measured.map((run) => run[what] ?? []);
        return {
          what: what === 'typing' ? 'last key to painted answer' : `frame while: ${what}`,
          median: Math.round(median(of.map((times) => quantile(times, 0.5)))),
          '95th': Math.round(median(of.map((times) => quantile(times, 0.95)))),
          most: Math.round(median(of.map((times) => Math.max(...times)))),
          measured: of[0]?.length ?? 0,
        };
      }),
    );
    const small = path.join(folder, 'small.ndjson');
    writeFileSync(small, madeUp(smallArchive));
    const [large, little] = [await firstScreens(path.resolve(archive)), await firstScreens(small)];
    console.log(`First screen, medians of ${starts} starts after one that made what is kept; milliseconds:`);
    console.table([{ archive: large, [`${smallArchive} events`]: little, ratio: Number((large / little).toFixed(2)) }]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    screen?.stop();
  }
}

/**
 * @param {string} archive
 * @returns {Promise<Record<string, number[]>>}
 */
async function feel(archive) {
  return withDaybook(archive, mkdtempSync(path.join(tmpdir(), 'daybook-feel-')), async (page) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.waitForFunction(() => performance.getEntriesByName('daybook:searchable').length > 0, undefined, {
      timeout: limitInMilliseconds,
    });
    const list = page.locator('#result-list');
    const plot = await page.getByRole('slider', { name: 'Timeline' }).boundingBox();
    if (!plot) throw new Error('The timeline has no place on the screen.');
    const at = (/** @type {number} */ part) => plot.x + plot.width * part;
    const middle = plot.y + plot.height / 2;
    await list.hover();
    const scroll = await frames(page, async () => {
      for (let step = 0; step < 60; step += 1) await page.mouse.wheel(0, 600);
    });
    await page.mouse.move(at(0.2), middle);
    const drag = await frames(page, async () => {
      await page.mouse.down();
      for (let step = 0; step < 60; step += 1) await page.mouse.move(at(0.2 + step / 100), middle);
    });
    await page.mouse.up();
    await page.keyboard.press('Escape');
    const wheel = await frames(page, async () => {
      for (let step = 0; step < 20; step += 1) await page.mouse.wheel(0, step < 10 ? -120 : 120);
    });
    // A window that lies in the middle of the strip, to be dragged over it.
    for (let step = 0; step < 10; step += 1) await page.mouse.wheel(0, -120);
    const frame = await page.locator('.timeline-strip-frame').first().boundingBox();
    if (!frame) throw new Error('The strip has no window to drag.');
    const across = frame.y + frame.height / 2;
    await page.mouse.move(frame.x + frame.width / 2, across);
    const strip = await frames(page, async () => {
      await page.mouse.down();
      for (let step = 0; step < 60; step += 1)
        await page.mouse.move(frame.x + frame.width / 2 + Math.sin(step / 8) * 200, across);
    });
    await page.mouse.up();
    const typing = [];
    const box = page.getByRole('combobox', { name: 'Search the archive' });
    for (const word of words) {
      await box.fill(word.slice(0, -1));
      // As somebody who thinks before the last letter: what was typed before is answered, and one key is measured.
      await page.waitForTimeout(600);
      typing.push(await keyToPaint(page, word.at(-1) ?? ''));
    }
    return { scroll, drag, wheel, strip, typing };
  });
}

/**
 * The times between the frames that are drawn while something is done.
 *
 * @param {import('playwright').Page} page
 * @param {() => Promise<void>} act
 */
async function frames(page, act) {
  await page.evaluate(() => {
    // The page's own global, of which the compiler knows nothing here.
    const window = /** @type {any} */ (globalThis);
    const times = /** @type {number[]} */ ([]);
    const state = { times, isOn: true };
    window.feel = state;
    let before = performance.now();
    const tick = (/** @type {number} */ now) => {
      times.push(now - before);
      before = now;
      if (state.isOn) window.requestAnimationFrame(tick);
    };
    window.requestAnimationFrame(tick);
  });
  await act();
  return page.evaluate(() => {
    const { feel } = /** @type {any} */ (globalThis);
    feel.isOn = false;
    return /** @type {number[]} */ (feel.times.slice(1));
  });
}

/**
 * From a key until another list is on the screen: the answer changes what is said of how much was found, or the list.
 *
 * @param {import('playwright').Page} page
 * @param {string} key
 */
async function keyToPaint(page, key) {
  await page.evaluate(() => {
    const window = /** @type {any} */ (globalThis);
    const pane = window.document.querySelector('.result-pane');
    window.painted = new Promise((resolve) => {
      let start = 0;
      const begin = () => {
        start = performance.now();
      };
      window.addEventListener('keydown', begin, { capture: true, once: true });
      const look = (/** @type {unknown} */ _, /** @type {{ disconnect(): void }} */ observer) => {
        if (start === 0 || pane.getAttribute('aria-busy') === 'true') return;
        observer.disconnect();
        // After the frame in which it is drawn.
        window.requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
      };
      new window.MutationObserver(look).observe(pane, { attributes: true, attributeFilter: ['aria-busy'] });
    });
  });
  await page.keyboard.press(key);
  return page.evaluate(() => /** @type {Promise<number>} */ (/** @type {any} */ (globalThis).painted));
}

/** @param {string} archive */
async function firstScreens(archive) {
  const profile = mkdtempSync(path.join(tmpdir(), 'daybook-feel-'));
  const times = [];
  try {
    for (let start = 0; start <= starts; start += 1) {
      const began = Date.now();
      const time = await withDaybook(
        archive,
        profile,
        async (page) => {
          const isThere = (/** @type {string} */ name) => performance.getEntriesByName(name).length > 0;
          await page.waitForFunction(isThere, 'daybook:first-screen', { timeout: limitInMilliseconds });
          // What is kept for the next start is kept when all is searchable.
          if (start === 0) await page.waitForFunction(isThere, 'daybook:searchable', { timeout: limitInMilliseconds });
          return page.evaluate(
            () => performance.timeOrigin + (performance.getEntriesByName('daybook:first-screen')[0]?.startTime ?? 0),
          );
        },
        true,
      );
      if (start > 0) times.push(time - began);
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return Math.round(median(times));
}

/**
 * @template Result
 * @param {string} archive
 * @param {string} profile
 * @param {(page: import('playwright').Page) => Promise<Result>} act
 * @param {boolean} [isKept] whether the profile is used again
 */
async function withDaybook(archive, profile, act, isKept = false) {
  const { _electron } = await import('playwright');
  const app = await _electron.launch({
    args: [`--user-data-dir=${profile}`, root, '--archive', archive],
    env: { .../** @type {Record<string, string>} */ (process.env), LANGUAGE: 'en_GB' },
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    return await act(await app.firstWindow());
  } finally {
    await app.close();
    if (!isKept) rmSync(profile, { recursive: true, force: true });
  }
}

/** @param {number} events */
function madeUp(events) {
  return Array.from({ length: events }, (_, index) => {
    const day = new Date(Date.UTC(2015, 0, 1 + (index % 365))).toISOString().slice(0, 10);
    return JSON.stringify({ date: day, headline: `Event ${index} of this year`, summary: 'Nothing more is known.' });
  }).join('\n');
}

/**
 * @param {readonly number[]} numbers
 * @param {number} part
 */
function quantile(numbers, part) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
