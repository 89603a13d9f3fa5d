import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright/test';
import { smallArchive, writeArchive } from './archives.ts';
import { chooseFromMenu, type Daybook, expect, test, untilSearchable } from './daybook.ts';
import { openSmall } from './open-small.ts';
import { violations } from './violations.ts';

const tabs = (page: Page) => page.getByRole('tablist', { name: 'Tabs' }).getByRole('tab');
const headline = (page: Page) => page.locator('.event-headline');

test.describe('tabs', () => {
  test('are opened from the list, each with its own way back, closed and opened again', async ({
    launch,
    temporaryFolder,
  }) => {
    const daybook = await openSmall(launch, temporaryFolder);
    const { page } = daybook;
    await expect(page.getByRole('tablist')).toHaveCount(0);
    await page
      .getByRole('grid')
      .getByText('The long bridge opens')
      .click({ modifiers: ['ControlOrMeta'] });
    // What is read stays; the other tab waits.
    await expect(tabs(page)).toHaveText(['A small archive', /^The long bridge opens/]);
    await expect(headline(page)).toHaveCount(0);
    await page.getByRole('grid').getByText('The old ferry').click();
    await expect(headline(page)).toContainText('The old ferry');
    await tabs(page).nth(1).click();
    await expect(headline(page)).toContainText('The long bridge');
    // Back in this tab leads nowhere; back in the other to its list.
    await chooseFromMenu(daybook, 'back');
    await expect(headline(page)).toContainText('The long bridge');
    await chooseFromMenu(daybook, 'previous-tab');
    await expect(headline(page)).toContainText('The old ferry');
    await chooseFromMenu(daybook, 'back');
    await expect(headline(page)).toHaveCount(0);
    await page.goForward();
    await expect(headline(page)).toContainText('The old ferry');
    expect(await violations(page)).toEqual([]);

    await tabs(page).first().press('ArrowRight');
    await expect(tabs(page).nth(1)).toBeFocused();
    await chooseFromMenu(daybook, 'close-tab');
    await expect(page.getByRole('tablist')).toHaveCount(0);
    await expect(headline(page)).toContainText('The old ferry');
    await chooseFromMenu(daybook, 'reopen-tab');
    await expect(headline(page)).toContainText('The long bridge');
    await chooseFromMenu(daybook, 'new-tab');
    await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible();
    await expect(tabs(page)).toHaveCount(3);
    await page.keyboard.press('ControlOrMeta+1');
    await expect(headline(page)).toContainText('The old ferry');
    await page.keyboard.press('ControlOrMeta+9');
    await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible();
    expect(daybook.complaints).toEqual([]);
  });

  test('are opened with the middle button and with Enter, and closed by both, too', async ({
    launch,
    temporaryFolder,
  }) => {
    const { page } = await openSmall(launch, temporaryFolder);
    await page.getByRole('grid').getByText('The long bridge opens').click({ button: 'middle' });
    await expect(tabs(page)).toHaveCount(2);
    await page.getByRole('grid').focus();
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(tabs(page)).toHaveCount(3);
    await tabs(page).nth(1).click({ button: 'middle' });
    await expect(tabs(page)).toHaveCount(2);
    await tabs(page).first().press('Delete');
    await expect(page.getByRole('tablist')).toHaveCount(0);
  });

  test('show an event of the list, chosen in the menu under the right mouse button', async ({
    launch,
    temporaryFolder,
  }) => {
    const daybook = await openSmall(launch, temporaryFolder);
    const { page, app } = daybook;
    // What the system would pop up cannot be pressed from here: the menu is kept, and its item pressed.
    await app.evaluate(({ Menu }) => {
      const build = Menu.buildFromTemplate.bind(Menu);
      Menu.buildFromTemplate = (template) => {
        const menu = build(template);
        menu.popup = () => Object.assign(globalThis, { poppedUp: menu });
        return menu;
      };
    });
    await page.getByRole('grid').getByText('The old ferry').click({ button: 'right' });
    const press = (label: string): Promise<void> =>
      app.evaluate((_, wanted) => {
        const { poppedUp } = globalThis as unknown as { readonly poppedUp: Electron.Menu };
        const item = poppedUp.items.find((one) => one.label === wanted);
        if (!item) throw new Error(`The menu has no «${wanted}».`);
        item.click();
      }, label);
    const opened = app.waitForEvent('window');
    await press('Open in New Window');
    await expect(headline(await opened)).toContainText('The old ferry');
    await expect(headline(page)).toHaveCount(0);
    await press('Open in New Tab');
    await expect(tabs(page)).toHaveText(['A small archive', /^The old ferry/]);
  });

  test('come back at the next start, and after a reload with their way back', async ({ launch, temporaryFolder }) => {
    const first = await openSmall(launch, temporaryFolder);
    await first.page
      .getByRole('grid')
      .getByText('The long bridge opens')
      .click({ modifiers: ['ControlOrMeta'] });
    await tabs(first.page).nth(1).click();
    await expect(headline(first.page)).toContainText('The long bridge');
    await first.page.getByRole('link', { name: 'Lake Marn' }).first().click();
    await expect(headline(first.page)).toHaveText('Lake Marn');
    await first.page.reload();
    await expect(headline(first.page)).toHaveText('Lake Marn');
    await chooseFromMenu(first, 'back');
    await expect(headline(first.page)).toContainText('The long bridge');
    await expect
      .poll(() => readFile(path.join(first.profile, 'settings.json'), 'utf8'))
      .toMatch(/"title": "The long bridge/);
    await first.app.close();
    const second = await launch({ profile: first.profile });
    await expect(tabs(second.page)).toHaveText(['A small archive', /^The long bridge opens/]);
    await expect(headline(second.page)).toContainText('The long bridge');
  });
});

test.describe('windows', () => {
  async function openAnother(daybook: Daybook): Promise<Page> {
    const opened = daybook.app.waitForEvent('window');
    await chooseFromMenu(daybook, 'new-window');
    const page = await opened;
    await page.locator('main').waitFor();
    return page;
  }

  test('show different archives at once, and each its own', async ({ launch, temporaryFolder }) => {
    const daybook = await openSmall(launch, temporaryFolder);
    const { page } = daybook;
    const other = await openAnother(daybook);
    await expect(other.getByRole('grid').getByText('The long bridge opens')).toBeVisible();
    await other.evaluate(() => {
      location.hash = '#/a/starter';
    });
    await expect(other.getByText('663 events').first()).toBeVisible();
    await page.getByRole('combobox', { name: 'Search the archive' }).fill('ferry');
    await expect(page.getByRole('grid').getByText('The old ferry')).toBeVisible();
    await other.getByRole('combobox', { name: 'Search the archive' }).fill('moon');
    await expect(other.getByRole('grid').getByText(/moon/i).first()).toBeVisible();
    await page.getByRole('grid').getByText('The old ferry').click();
    await expect(headline(page)).toContainText('The old ferry');
  });

  test('are sandboxed and without a network like the first', async ({ launch, temporaryFolder }) => {
    const daybook = await openSmall(launch, temporaryFolder);
    const other = await openAnother(daybook);
    const found = await other.evaluate(async () => {
      const requested = await fetch('https://example.com/').then(
        () => 'reached',
        () => 'refused',
      );
      return { requested, hasNode: 'process' in window || 'require' in window };
    });
    expect(found).toEqual({ requested: 'refused', hasNode: false });
    const preferences = await daybook.app.evaluate(({ webContents }) =>
      webContents
        .getAllWebContents()
        .map((contents) => (contents as unknown as { getLastWebPreferences(): object }).getLastWebPreferences()),
    );
    expect(preferences).toHaveLength(2);
    for (const of of preferences) {
      expect(of).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false });
    }
  });

  test('come back at the next start, and one that was closed when it is asked for', async ({
    launch,
    temporaryFolder,
  }) => {
    const first = await openSmall(launch, temporaryFolder);
    const other = await openAnother(first);
    await other.getByRole('grid').getByText('The old ferry').click();
    await expect(headline(other)).toContainText('The old ferry');
    await expect.poll(() => readFile(path.join(first.profile, 'settings.json'), 'utf8')).toMatch(/the-old-ferry/);
    await other.close();
    const reopened = first.app.waitForEvent('window');
    await chooseFromMenu(first, 'reopen-tab');
    await expect(headline(await reopened)).toContainText('The old ferry');
    await first.app.evaluate(({ app }) => app.quit());
    await first.app.waitForEvent('close');
    const second = await launch({ profile: first.profile });
    await expect.poll(() => second.app.windows().length).toBe(2);
  });

  test('of an earlier Daybook, which had one with one place, is found again', async ({ launch, temporaryFolder }) => {
    const archive = await writeArchive(path.join(temporaryFolder, 'small'), smallArchive);
    const first = await launch({ archive });
    await untilSearchable(first);
    await first.app.close();
    const file = path.join(first.profile, 'settings.json');
    const kept = JSON.parse(await readFile(file, 'utf8'));
    const [{ address }] = kept.windows[0].session.tabs;
    const place = `${address}?q=ferry`;
    await writeFile(file, JSON.stringify({ version: 1, zoomLevel: 1, place }));
    const second = await launch({ profile: first.profile });
    await expect(second.page.getByRole('combobox', { name: 'Search the archive' })).toHaveValue('ferry');
  });
});
