import path from 'node:path';
import type { Page } from 'playwright/test';
import { type Daybook, expect, test, untilSearchable } from './daybook.ts';
import { openSmall } from './open-small.ts';
import { violations } from './violations.ts';

/** The screens that there are, each by the way to it. */
const screens: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  list: () => Promise.resolve(),
  search: (page) => page.getByRole('combobox', { name: 'Search the archive' }).fill('ferry'),
  completions: async (page) => {
    await page.getByRole('combobox', { name: 'Search the archive' }).pressSequentially('ferr');
    await page.getByRole('option').first().waitFor();
  },
  'what a search says': async (page) => {
    await page.getByRole('combobox', { name: 'Search the archive' }).fill('ferry zeppelin 2015 "lake');
    await page.getByText('The quotation mark is not closed').waitFor();
  },
  'nothing found': (page) => page.getByRole('combobox', { name: 'Search the archive' }).fill('zebra'),
  event: (page) => page.getByRole('grid').getByText('The long bridge opens').click(),
  'mentioned event': (page) => page.getByRole('grid').getByText('A tunnel is planned.').click(),
  day: (page) => page.getByRole('button', { name: /4 September 2015/ }).click(),
  'about a name': async (page) => {
    await page.getByRole('link', { name: 'About Lake Marn' }).click();
    await page.locator('.story > li').first().waitFor();
  },
  'all names': (page) => page.getByRole('button', { name: 'Find among all topics' }).click(),
  'period as a table': (page) =>
    page.getByRole('region', { name: 'Timeline', exact: true }).getByRole('button', { name: 'Show as table' }).click(),
};

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on any screen, ${colorScheme}`, async ({ launch, temporaryFolder }) => {
    test.setTimeout(90_000);
    const { page } = await openSmall(launch, temporaryFolder);
    await page.emulateMedia({ colorScheme });
    for (const [name, open] of Object.entries(screens)) {
      await page.reload();
      await untilSearchable({ page } as Daybook);
      await page
        .getByRole('button', { name: 'Clear all' })
        .click({ timeout: 500 })
        .catch(() => undefined);
      await open(page);
      expect.soft(await violations(page), name).toEqual([]);
    }
  });

  test(`nor in any dialog, ${colorScheme}`, async ({ launch, temporaryFolder }) => {
    const { app, page } = await openSmall(launch, temporaryFolder);
    await page.emulateMedia({ colorScheme });
    for (const id of ['show-keys', 'show-palette', 'show-problems', 'show-reading-style', 'show-settings']) {
      await app.evaluate(
        ({ BrowserWindow, Menu }, name) =>
          Menu.getApplicationMenu()?.getMenuItemById(name)?.click(undefined, BrowserWindow.getAllWindows()[0]),
        id,
      );
      await expect(page.getByRole('dialog')).toBeVisible();
      expect.soft(await violations(page, '[role=dialog]'), id).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
}

test('nor where an archive cannot be opened', async ({ launch, temporaryFolder }) => {
  const { page } = await launch({ archive: path.join(temporaryFolder, 'nothing') });
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('everything is reached by keyboard, and the focus is seen', async ({ launch, temporaryFolder }) => {
  const { page } = await openSmall(launch, temporaryFolder);
  const reached = new Set<string>();
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) && !(element instanceof SVGElement)) return undefined;
      const style = getComputedStyle(element);
      const isSeen = style.outlineStyle !== 'none' || style.boxShadow !== 'none' || element.matches('body');
      return { name: element.getAttribute('aria-label') ?? element.textContent, isSeen };
    });
    if (focused) {
      expect.soft(focused.isSeen, focused.name).toBe(true);
      reached.add(focused.name.trim());
    }
  }
  for (const name of [
    'Back',
    'Search the archive',
    'Order of events',
    'Events found',
    'Find among all topics',
    'Width of the topics',
    'Height of the timeline',
  ]) {
    expect.soft([...reached], name).toContain(name);
  }
});

test.describe('the timeline', () => {
  test('is moved, zoomed, selected and cleared by keys, and says so in words', async ({ launch, temporaryFolder }) => {
    const { app, page } = await openSmall(launch, temporaryFolder);
    await app.evaluate(({ BrowserWindow, Menu }) =>
      Menu.getApplicationMenu()?.getMenuItemById('focus-timeline')?.click(undefined, BrowserWindow.getAllWindows()[0]),
    );
    const chart = page.locator(':focus');
    await expect(chart).toHaveAttribute('aria-valuetext', /event/);
    await page.keyboard.press('Home');
    await expect(chart).toHaveAttribute('aria-valuetext', /2014/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/from=2014-01-01&to=2014-/);
    await expect(page.getByText('0 of 4 events', { exact: true })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Timeline' })).toContainText(/Selected: .*2014/);
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/from=/);
    await expect(page.getByText('4 events', { exact: true })).toBeVisible();
  });

  test('is dragged over to select, and follows the search', async ({ launch, temporaryFolder }) => {
    const { page } = await openSmall(launch, temporaryFolder);
    const box = await page.getByRole('slider').first().boundingBox();
    if (!box) throw new Error('the timeline has no place on screen');
    const at = (share: number): [number, number] => [box.x + box.width * share, box.y + box.height / 2];
    await page.mouse.move(...at(0.5));
    await page.mouse.down();
    await page.mouse.move(...at(0.7), { steps: 4 });
    await page.mouse.move(...at(0.9), { steps: 4 });
    await page.mouse.up();
    await expect(page).toHaveURL(/from=2015-\d\d-01&to=2016-/);
    await expect(page.getByText('3 of 4 events', { exact: true })).toBeVisible();
    await page.getByRole('combobox', { name: 'Search the archive' }).fill('tunnel');
    await expect(page.getByText(/Selected:.*1 of 3 events/)).toBeVisible();
  });
});

test('where the system forces its colours, what is marked and what bars are divided by is still told', async ({
  launch,
  temporaryFolder,
}) => {
  const { page } = await openSmall(launch, temporaryFolder);
  await page.emulateMedia({ forcedColors: 'active' });
  const box = page.getByRole('combobox', { name: 'Search the archive' });
  await box.pressSequentially('ferr');
  await page.getByRole('option').first().waitFor();
  await box.press('ArrowDown');
  const outlineOf = (name: string) =>
    page
      .locator(name)
      .first()
      .evaluate((part) => getComputedStyle(part).outlineStyle);
  expect(await outlineOf('.completion[aria-selected="true"]')).toBe('solid');
  expect(await outlineOf('.completion[aria-selected="false"]')).toBe('none');
  expect(await violations(page)).toEqual([]);
});
