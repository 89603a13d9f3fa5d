import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chooseFromMenu, expect, test, untilSearchable } from './daybook.ts';
import { openSmall } from './open-small.ts';
import { violations } from './violations.ts';

test('a search is saved, called otherwise, found again at the next start, and forgotten', async ({
  launch,
  temporaryFolder,
}) => {
  const daybook = await openSmall(launch, temporaryFolder);
  const { page, profile } = daybook;
  await page.evaluate(() => {
    location.hash = `${location.hash.split('?')[0]}?q=bridge&is=topic:Lake%20Marn&not=topic:Ferries&from=2015-01-01&to=2015-12-31`;
  });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Saved', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await chooseFromMenu(daybook, 'show-searches');
  const dialog = page.getByRole('dialog', { name: 'Saved Searches' });
  const own = 'bridge · 2015 · Lake Marn · not Ferries';
  await expect(dialog.getByRole('button', { name: own, exact: true })).toBeVisible();
  expect(await violations(page, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('button', { name: `Rename ${own}` }).click();
  await expect(dialog.getByRole('textbox', { name: 'Name of the search' })).toBeFocused();
  await page.keyboard.type('Bridges of 2015');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Bridges of 2015', exact: true })).toBeVisible();
  // Escape leaves the box and not the dialog, and the name stays.
  await dialog.getByRole('button', { name: 'Rename Bridges of 2015' }).click();
  await page.keyboard.type('Nothing');
  await page.keyboard.press('Escape');
  await expect(dialog.getByRole('button', { name: 'Bridges of 2015', exact: true })).toBeVisible();
  await dialog.getByRole('button', { name: 'Remove Bridges of 2015' }).click();
  await expect(dialog.getByText('“Bridges of 2015” is no longer saved.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Bridges of 2015', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await daybook.app.close();

  const again = await launch({ profile, archive: path.join(temporaryFolder, 'small') });
  await untilSearchable(again);
  const text = again.page.getByRole('combobox', { name: 'Search the archive' });
  await text.fill('');
  await text.click();
  const option = again.page.getByRole('option', { name: 'Bridges of 2015' });
  await expect(option).toContainText('saved');
  await text.press('ArrowDown');
  await text.press('Enter');
  await expect(text).toHaveValue('bridge');
  await expect(again.page).toHaveURL(/is=topic%3ALake\+Marn&not=topic%3AFerries/);
  await expect(again.page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  // All that it asks is shown at once, from the palette, too.
  await again.page.getByRole('button', { name: 'Clear all' }).click();
  await chooseFromMenu(again, 'show-palette');
  await expect(again.page.getByRole('combobox', { name: 'What to do' })).toBeFocused();
  await again.page.keyboard.type('bridges of');
  await again.page.getByRole('option', { name: 'Bridges of 2015' }).click();
  await expect(again.page).toHaveURL(/q=bridge/);
  await again.page.getByRole('button', { name: 'Saved', exact: true }).click();
  await expect(again.page.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
  await chooseFromMenu(again, 'show-searches');
  await expect(again.page.getByRole('dialog')).toContainText('No search is saved yet.');
  expect(again.complaints).toEqual([]);
});

test('one key saves a search and shows where it is; one of a newer Daybook stays and says why it cannot be shown', async ({
  launch,
  temporaryFolder,
}) => {
  const profile = path.join(temporaryFolder, 'profile');
  const first = await openSmall(launch, temporaryFolder, { profile });
  await first.page.getByRole('combobox', { name: 'Search the archive' }).fill('ferry');
  await chooseFromMenu(first, 'save-search');
  await expect(first.page.getByRole('dialog').getByRole('button', { name: 'ferry', exact: true })).toBeVisible();
  await first.app.close();

  const file = path.join(profile, 'saved-searches.json');
  const kept = JSON.parse(await readFile(file, 'utf8')) as { searches: { query: unknown }[] };
  const newer = { id: 'newer', name: 'Tides', address: '#/a/starter', query: { version: 9, words: ['tide'] } };
  await writeFile(file, JSON.stringify({ ...kept, searches: [newer, ...kept.searches] }));
  const second = await launch({ profile, archive: path.join(temporaryFolder, 'small') });
  await untilSearchable(second);
  await chooseFromMenu(second, 'show-searches');
  const dialog = second.page.getByRole('dialog');
  await expect(dialog).toContainText('saved by a newer Daybook (version 9');
  await dialog.getByRole('button', { name: 'Remove ferry' }).click();
  await second.app.close();
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ version: 1, searches: [newer] });
});

test('the palette leads to the names of the archive', async ({ launch, temporaryFolder }) => {
  const daybook = await openSmall(launch, temporaryFolder);
  const { page } = daybook;
  await chooseFromMenu(daybook, 'show-palette');
  await expect(page.getByRole('combobox', { name: 'What to do' })).toBeFocused();
  await page.keyboard.type('marn');
  await page.getByRole('option', { name: 'Lake Marn' }).click();
  await expect(page).toHaveURL(/\/about\/topic:Lake%20Marn/);
});
