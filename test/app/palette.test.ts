import { chooseFromMenu, type Daybook, expect, test } from './daybook.ts';
import { openSmall } from './open-small.ts';

async function openPalette(daybook: Daybook): Promise<void> {
  await chooseFromMenu(daybook, 'show-palette');
  await expect(daybook.page.getByRole('combobox', { name: 'What to do' })).toBeFocused();
}

test.describe('the palette', () => {
  test('does by its name what a menu does', async ({ launch, temporaryFolder }) => {
    const daybook = await openSmall(launch, temporaryFolder);
    const { page } = daybook;
    await openPalette(daybook);
    await page.keyboard.type('lib');
    await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Library');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page).toHaveURL(/#\/library$/);
    expect(daybook.complaints).toEqual([]);
  });

  test('leads to another control and leaves the focus there', async ({ launch, temporaryFolder }) => {
    const daybook = await openSmall(launch, temporaryFolder);
    const { page } = daybook;
    await openPalette(daybook);
    await page.keyboard.type('search arch');
    await page.getByRole('dialog').getByRole('option', { name: 'Search the Archive', exact: true }).click();
    await expect(page.getByRole('combobox', { name: 'Search the archive' })).toBeFocused();
  });

  test('searches the archive for what is no command', async ({ launch, temporaryFolder }) => {
    const daybook = await openSmall(launch, temporaryFolder);
    const { page } = daybook;
    await openPalette(daybook);
    await page.keyboard.type('ferry');
    await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/q=ferry/);
  });

  test('opens an archive, and has nothing of an archive in the library', async ({ launch, temporaryFolder }) => {
    const daybook = await openSmall(launch, temporaryFolder);
    const { page } = daybook;
    await chooseFromMenu(daybook, 'show-library');
    await expect(page.getByRole('grid', { name: 'Archives' })).toBeVisible();
    await openPalette(daybook);
    await expect(page.getByRole('dialog').getByRole('option', { name: 'Next Event' })).toHaveCount(0);
    await page.keyboard.type('open archive');
    await page.getByRole('dialog').getByRole('option').first().click();
    await expect(page).toHaveURL(/#\/a\//);
  });

  test('goes by Esc, and the focus is where it was', async ({ launch, temporaryFolder }) => {
    const daybook = await openSmall(launch, temporaryFolder);
    const { page } = daybook;
    const box = page.getByRole('combobox', { name: 'Search the archive' });
    await box.focus();
    await openPalette(daybook);
    await page.keyboard.type('li');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(box).toBeFocused();
  });
});

test('the keys are found by what they do', async ({ launch, temporaryFolder }) => {
  const daybook = await openSmall(launch, temporaryFolder);
  const { page } = daybook;
  await chooseFromMenu(daybook, 'show-keys');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(dialog.getByText('Clear All Filters')).toBeVisible();
  await dialog.getByRole('searchbox', { name: 'Find a key' }).fill('next ev');
  await expect(dialog.getByText('Next Event')).toBeVisible();
  await expect(dialog.getByText('Clear All Filters')).toHaveCount(0);
  await dialog.getByRole('searchbox', { name: 'Find a key' }).fill('zzz');
  await expect(dialog.getByRole('status')).toHaveText('No key does «zzz».');
});
