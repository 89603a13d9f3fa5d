import { chooseFromMenu, type Daybook, expect, test } from './daybook.ts';
import { openSmall } from './open-small.ts';

async function typeDate(daybook: Daybook, text: string): Promise<void> {
  await chooseFromMenu(daybook, 'go-to-date');
  const box = daybook.page.getByRole('dialog', { name: 'Go to a date' }).getByRole('combobox', { name: 'Date' });
  await expect(box).toBeFocused();
  await box.fill(text);
}

test.describe('a date that is typed', () => {
  test('leads to its day', async ({ launch, temporaryFolder }) => {
    const daybook = await openSmall(launch, temporaryFolder);
    const { page } = daybook;
    await typeDate(daybook, '4 sep 2015');
    await expect(page.getByRole('dialog').getByRole('option')).toHaveText(/Go to.*Friday,? 4 September 2015/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/day\/2015-09-04/);
    await expect(page.getByRole('region', { name: 'Day' })).toContainText('The long bridge opens');
    expect(daybook.complaints).toEqual([]);
  });

  test('of a month shows that month, and one without a year all years', async ({ launch, temporaryFolder }) => {
    const daybook = await openSmall(launch, temporaryFolder);
    const { page } = daybook;
    await typeDate(daybook, 'september 2015');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/from=2015-09-01&to=2015-09-30/);
    await typeDate(daybook, '2 march');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: 'Search the archive' })).toHaveValue('day:2 month:3');
    await expect(page.getByRole('grid').getByText('The old ferry')).toBeVisible();
  });

  test('in figures may be two days, and every key of it is taken', async ({ launch, temporaryFolder }) => {
    const daybook = await openSmall(launch, temporaryFolder);
    const { page } = daybook;
    await typeDate(daybook, '');
    await page.keyboard.type('4/9/2015');
    await expect(page.getByRole('dialog').getByRole('option')).toHaveText([/4 September 2015/, /9 April 2015/]);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/day\/2015-09-04/);
  });

  test('that is none is told with forms that are', async ({ launch, temporaryFolder }) => {
    const daybook = await openSmall(launch, temporaryFolder);
    await typeDate(daybook, '31 february 2015');
    await expect(daybook.page.getByRole('dialog')).toContainText('«31 february 2015» is no date.');
  });

  test('is understood among all that can be done, too', async ({ launch, temporaryFolder }) => {
    const daybook = await openSmall(launch, temporaryFolder);
    await chooseFromMenu(daybook, 'show-palette');
    await daybook.page.getByRole('combobox', { name: 'What to do' }).fill('2015-09-04');
    await expect(daybook.page.getByRole('dialog').getByRole('option').first()).toContainText('Go to');
  });
});

test.describe('a day', () => {
  test('leads to any other of its month by the calendar', async ({ launch, temporaryFolder }) => {
    const daybook = await openSmall(launch, temporaryFolder);
    const { page } = daybook;
    await typeDate(daybook, '2015-09-04');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Calendar' }).click();
    const calendar = page.getByRole('dialog', { name: 'Calendar' });
    await expect(calendar.getByRole('button', { name: /4 September 2015.*, 2 events/ })).toBeFocused();
    await page.keyboard.press('Shift+PageUp');
    await expect(calendar.getByText('September 2014', { exact: true })).toBeVisible();
    for (let month = 9; month > 3; month -= 1) await page.keyboard.press('PageUp');
    const ferry = calendar.getByRole('button', { name: /2 March 2014.*, 1 event/ });
    await ferry.click();
    await expect(page).toHaveURL(/\/day\/2014-03-02/);
    await expect(calendar).toHaveCount(0);
    expect(daybook.complaints).toEqual([]);
  });

  test('leads to the same day of all years', async ({ launch, temporaryFolder }) => {
    const daybook = await openSmall(launch, temporaryFolder);
    const { page } = daybook;
    await typeDate(daybook, '2015-09-04');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: '4 September in all years' }).click();
    await expect(page.getByText('2 of 4 events', { exact: true })).toBeVisible();
    await page.goBack();
    await chooseFromMenu(daybook, 'on-this-day');
    await expect(page.getByRole('combobox', { name: 'Search the archive' })).toHaveValue('day:4 month:9');
  });
});
