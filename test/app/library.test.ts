import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { smallArchive, writeArchive } from './archives.ts';
import { answerDialogs, chooseFromMenu, type Daybook, expect, test, untilSearchable } from './daybook.ts';

/** The card of an archive. */
const card = (page: Page, title: string) => page.getByRole('row', { name: title, exact: true });

/** Makes the editions of two archives in a folder, with a profile of their own. */
async function makeEditions(launch: (options: { profile: string }) => Promise<Daybook>, folder: string): Promise<void> {
  const daybook = await launch({ profile: path.join(folder, 'maker') });
  const shelf = path.join(folder, 'shelf');
  await mkdir(path.join(shelf, 'below'), { recursive: true });
  for (const [title, target] of [
    ['Bridges', path.join(shelf, 'bridges.daybook')],
    ['河流', path.join(shelf, 'below', 'rivers.daybook')],
  ] as const) {
    const pages = await writeArchive(path.join(folder, title), {
      ...smallArchive,
      'archive.json': JSON.stringify({ format: 'daybook-archive/1', id: title, title, languages: ['en'] }),
    });
    await answerDialogs(daybook, { open: [pages], save: target });
    await chooseFromMenu(daybook, 'open-folder');
    await daybook.page.getByRole('button', { name: 'Change…' }).click();
    await expect(daybook.page.getByText(path.basename(target))).toBeVisible();
    await daybook.page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(daybook.page.getByText('Every file is accounted for')).toBeVisible();
  }
  await daybook.app.close();
}

/** Starts Daybook with its library on screen and a folder of two editions watched. */
async function openShelf(
  launch: (options?: { profile: string }) => Promise<Daybook>,
  folder: string,
): Promise<Daybook> {
  await makeEditions(launch, folder);
  const daybook = await launch();
  await chooseFromMenu(daybook, 'show-library');
  await answerDialogs(daybook, { open: [path.join(folder, 'shelf')] });
  await daybook.page.getByRole('button', { name: 'Add a folder…' }).click();
  await expect(card(daybook.page, 'Bridges')).toContainText('4 events');
  await expect(card(daybook.page, '河流')).toContainText('4 events');
  return daybook;
}

test('a library of nothing but the starter archive says what to do', async ({ launch }) => {
  const daybook = await launch();
  const { page } = daybook;
  await untilSearchable(daybook);
  await chooseFromMenu(daybook, 'show-library');
  await expect(page.getByRole('heading', { name: 'Your archives will stand here' })).toBeVisible();
  await expect(card(page, 'Daybook Starter')).toContainText('Opened today');
  await card(page, 'Daybook Starter').click();
  await expect(page.getByRole('button', { name: 'Daybook Starter' })).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page).toHaveURL(/#\/library$/);
});

test.describe('the library', () => {
  test('finds archives in a watched folder, also those that come later', async ({ launch, temporaryFolder }) => {
    const daybook = await openShelf(launch, temporaryFolder);
    const { page } = daybook;
    await expect(card(page, 'Bridges')).toContainText(/Never opened, found in .*shelf/);
    const shelf = path.join(temporaryFolder, 'shelf');
    await cp(path.join(shelf, 'bridges.daybook'), path.join(shelf, 'again.daybook'));
    await expect(page.getByText('again.daybook')).toBeVisible();
    await rm(path.join(shelf, 'again.daybook'));
    await expect(page.getByText('again.daybook')).toHaveCount(0);
    await page.getByRole('button', { name: /^Remove .*shelf/ }).click();
    await expect(card(page, 'Bridges')).toHaveCount(0);
    expect(daybook.complaints).toEqual([]);
  });

  test('is used by keys alone, and can be read aloud', async ({ launch, temporaryFolder }) => {
    const { page } = await openShelf(launch, temporaryFolder);
    await card(page, 'Bridges').focus();
    await page.keyboard.press('Space');
    await expect(page.getByText('1 selected')).toBeVisible();
    await page.keyboard.press('Control+a');
    await expect(page.getByRole('button', { name: 'Open 3 together' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: /together/ })).toHaveCount(0);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await card(page, '河流').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/a\/[\da-f]{12}$/);
  });

  test('verifies, names what is damaged, and copies', async ({ launch, temporaryFolder }) => {
    const daybook = await openShelf(launch, temporaryFolder);
    const { page } = daybook;
    const verify = async (): Promise<void> => {
      await page.getByRole('button', { name: 'More for Bridges' }).click();
      await page.getByRole('menuitem', { name: 'Verify' }).click();
    };
    await verify();
    await expect(card(page, 'Bridges')).toContainText(/\d entries verified, all as they were published/);
    const copy = path.join(temporaryFolder, 'copy.daybook');
    await answerDialogs(daybook, { save: copy });
    await page.getByRole('button', { name: 'More for Bridges' }).click();
    await page.getByRole('menuitem', { name: 'Make a copy' }).click();
    await expect(card(page, 'Bridges')).toContainText('Copied to');
    const file = path.join(temporaryFolder, 'shelf', 'bridges.daybook');
    const bytes = await readFile(file);
    expect(await readFile(copy)).toEqual(bytes);
    // The picture is stored as it is: one of its bytes is turned over.
    const place = bytes.indexOf('IDAT') + 6;
    await writeFile(file, bytes.fill((bytes[place] ?? 0) ^ 0xff, place, place + 1));
    await verify();
    await expect(card(page, 'Bridges')).toContainText('1 damaged');
    await expect(card(page, 'Bridges')).toContainText('bridge.png');
    // What was found stays while the reader looks elsewhere.
    await card(page, 'Daybook Starter').click();
    await expect(page.getByRole('button', { name: 'Daybook Starter' })).toBeVisible();
    await page.getByRole('button', { name: 'Back' }).click();
    await expect(card(page, 'Bridges')).toContainText('1 damaged');
  });

  test('forgets without deleting, and can be told otherwise', async ({ launch, temporaryFolder }) => {
    const { page } = await openShelf(launch, temporaryFolder);
    await page.getByRole('button', { name: 'More for Bridges' }).click();
    await page.getByRole('menuitem', { name: /^Forget/ }).click();
    await expect(card(page, 'Bridges')).toHaveCount(0);
    await expect(page.getByText('Nothing was deleted')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(card(page, 'Bridges')).toBeVisible();
    await expect(page.getByText('Nothing was deleted')).toHaveCount(0);
  });

  test('opens several together, and a file that was written anew as it is now', async ({ launch, temporaryFolder }) => {
    const daybook = await openShelf(launch, temporaryFolder);
    const { page } = daybook;
    for (const title of ['Bridges', '河流']) {
      await card(page, title).focus();
      await page.keyboard.press('Space');
    }
    await page.getByRole('button', { name: 'Open 2 together' }).click();
    await expect(page).toHaveURL(/#\/a\/[\da-f]{12},[\da-f]{12}$/);
    // One list, one timeline and one search over both; each event says where it is from.
    const events = page.getByRole('grid', { name: 'Events found' });
    await expect(page.getByText('8 events', { exact: true })).toBeVisible();
    await page.getByRole('combobox', { name: 'Search the archive' }).fill('bridge traffic ');
    await expect(page.getByText('2 of 8 events', { exact: true })).toBeVisible();
    for (const title of ['Bridges', '河流'])
      await expect(events.getByRole('row').filter({ hasText: title })).toContainText('The long bridge opens');
    await page.getByRole('region', { name: 'Archives' }).getByRole('button', { name: '河流, 1' }).click();
    await expect(page.getByText('1 of 8 events', { exact: true })).toBeVisible();
    await expect(events.getByRole('row').filter({ hasText: 'The long bridge opens' })).toContainText('河流');
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect(page.getByText('8 events', { exact: true })).toBeVisible();
    await chooseFromMenu(daybook, 'show-library');
    const shelf = path.join(temporaryFolder, 'shelf');
    await card(page, 'Bridges').click();
    await expect(page.getByRole('button', { name: 'Bridges' })).toBeVisible();
    await page.getByRole('button', { name: 'Back' }).click();
    await cp(path.join(shelf, 'below', 'rivers.daybook'), path.join(shelf, 'bridges.daybook'));
    await card(page, 'Bridges').click();
    await expect(page.getByRole('button', { name: '河流' })).toBeVisible();
  });
});

test('recent archives are in the menu', async ({ launch, temporaryFolder }) => {
  const folder = await writeArchive(path.join(temporaryFolder, 'small'), smallArchive);
  const daybook = await launch({ archive: folder });
  await expect(daybook.page.getByRole('button', { name: 'A small archive' })).toBeVisible();
  const recent = (): Promise<string[]> =>
    daybook.app.evaluate(
      ({ Menu }) =>
        Menu.getApplicationMenu()
          ?.getMenuItemById('open-recent')
          ?.submenu?.items.map(({ label }) => label) ?? [],
    );
  await expect.poll(recent).toEqual(['A small archive']);
});
