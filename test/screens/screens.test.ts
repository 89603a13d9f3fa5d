import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright/test';
import { chooseFromMenu, type Daybook, test, untilSearchable } from '../app/daybook.ts';

const folder = path.resolve(import.meta.dirname, '../../docs/screens');
const quality = 0.3;
const languages = [
  ['en', 'en_GB'],
  ['zh', 'zh_CN'],
] as const;
const sizes = [
  { width: 1600, height: 1000 },
  { width: 900, height: 700 },
] as const;

const address = (page: Page, rest: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = `#/a/starter${to}`;
  }, rest);

const headline = (page: Page): Promise<void> => page.locator('.event-headline').waitFor();
const dialog = async (daybook: Daybook, command: string): Promise<void> => {
  await chooseFromMenu(daybook, command);
  await daybook.page.getByRole('dialog').waitFor();
};

/** Every screen there is, each by the way to it from the list of the starter archive. */
const screens: Readonly<Record<string, (daybook: Daybook) => Promise<unknown>>> = {
  list: ({ page }) => page.locator('.event-line').first().waitFor(),
  search: async ({ page }) => {
    // The hints have been seen on the first picture.
    await page.locator('.hint-bar .icon-button').click();
    await page.mouse.move(0, 0);
    await address(page, '?q=%22Nobel%20Peace%20Prize%22%20-war');
    await page.locator('.event-line mark').first().waitFor();
    await page.locator('.save-search').click();
  },
  nothing: async ({ page }) => {
    await address(page, '?q=zeppelin&from=2015-01-01&to=2015-12-31');
    await page.locator('.nothing-found').waitFor();
  },
  event: async ({ page }) => {
    await address(page, '');
    await page.locator('.event-line').nth(3).click();
    await page.mouse.move(0, 0);
    await headline(page);
  },
  topic: async ({ page }) => {
    await address(page, '/about/topic:NASA');
    await page.locator('.story > li').first().waitFor();
  },
  day: async ({ page }) => {
    await address(page, '/day/2015-07-14');
    await headline(page);
  },
  names: async ({ page }) => {
    await address(page, '?is=topic:NASA&not=topic:Mars');
    await page.locator('.facet-head .icon-button').first().click();
    await page.locator('.name-finder li').first().waitFor();
  },
  saved: (daybook) => dialog(daybook, 'save-search'),
  table: async ({ page }) => {
    await address(page, '');
    await page.locator('.timeline-foot > .timeline-link').last().click();
    await page.getByRole('table').waitFor();
  },
  palette: (daybook) => dialog(daybook, 'show-palette'),
  keys: (daybook) => dialog(daybook, 'show-keys'),
  settings: (daybook) => dialog(daybook, 'show-settings'),
  library: async (daybook) => {
    await chooseFromMenu(daybook, 'show-library');
    await daybook.page.locator('.card').first().waitFor();
  },
};

for (const [language, system] of languages) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${language} ${colorScheme}`, async ({ launch }) => {
      await mkdir(folder, { recursive: true });
      const daybook = await launch({ language: system });
      await untilSearchable(daybook);
      const { page } = daybook;
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const [name, open] of Object.entries(screens)) {
        await open(daybook);
        for (const size of sizes) {
          await page.setViewportSize(size);
          // Two frames: one for the new size to be measured, one for what follows from it to be drawn.
          await page.evaluate(
            () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
          );
          const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
          await writeFile(
            path.join(folder, `${name}-${language}-${colorScheme}-${size.width}.webp`),
            await toWebp(page, picture),
          );
        }
        await page.keyboard.press('Escape');
      }
    });
  }
}

/** The same picture at a tenth of the size; the browser at hand knows how. */
async function toWebp(page: Page, png: Buffer): Promise<Buffer> {
  const text = await page.evaluate(
    async ([source, wanted]) => {
      const bytes = Uint8Array.from(atob(source), (sign) => sign.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
      const made = await canvas.convertToBlob({ type: 'image/webp', quality: wanted });
      const result = new Uint8Array(await made.arrayBuffer());
      let signs = '';
      for (const byte of result) signs += String.fromCharCode(byte);
      return btoa(signs);
    },
    [png.toString('base64'), quality] as const,
  );
  return Buffer.from(text, 'base64');
}
