import path from 'node:path';
import type { Locator } from 'playwright/test';
import { rightToLeftArchive, writeArchive } from './archives.ts';
import { expect, test, untilSearchable } from './daybook.ts';
import { violations } from './violations.ts';

test('Arabic and Hebrew are set from the right, each text for itself, and are found', async ({
  launch,
  temporaryFolder,
}) => {
  const daybook = await launch({ archive: await writeArchive(path.join(temporaryFolder, 'ar'), rightToLeftArchive) });
  await untilSearchable(daybook);
  const { page, complaints } = daybook;
  const directionOf = (text: Locator) => text.evaluate((element) => getComputedStyle(element).direction);
  const list = page.getByRole('grid');
  expect(await directionOf(list.getByText('الجسر الطويل'))).toBe('rtl');
  expect(await directionOf(list.getByText('The tunnel is planned.'))).toBe('ltr');
  const box = page.getByRole('combobox', { name: 'Search the archive' });
  await box.fill('السيارات');
  expect(await directionOf(box)).toBe('rtl');
  await expect(list.locator('mark').first()).toHaveText('السيارات');
  await list.getByText('الجسر الطويل').click();
  const article = page.getByRole('article');
  for (const text of [
    article.locator('.event-headline'),
    article.locator('.event-summary'),
    article.getByRole('link', { name: 'המעבורת הישנה' }).locator('span'),
  ]) {
    await expect(text).toBeVisible();
    expect(await directionOf(text)).toBe('rtl');
  }
  expect(await directionOf(article.getByRole('link', { name: 'The tunnel is planned.' }).locator('span'))).toBe('ltr');
  // The interface stays as it is.
  expect(await directionOf(page.locator('body'))).toBe('ltr');
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
});
