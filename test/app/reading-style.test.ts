import path from 'node:path';
import { smallArchive, writeArchive } from './archives.ts';
import { chooseFromMenu, type Daybook, expect, test, untilSearchable } from './daybook.ts';

const fontSize = ({ page }: Daybook): Promise<number> =>
  page.locator('.event-headline').evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));

test('size, width and face of the text are chosen while it is seen, and kept', async ({ launch, temporaryFolder }) => {
  const archive = await writeArchive(path.join(temporaryFolder, 'small'), smallArchive);
  const first = await launch({ archive });
  await untilSearchable(first);
  const { page } = first;
  await page.getByRole('grid').getByText('The long bridge opens').click();
  const usual = await fontSize(first);
  await chooseFromMenu(first, 'show-reading-style');
  const menu = page.getByRole('dialog', { name: 'Size, width and face of the text' });
  await menu.getByRole('button', { name: 'Larger text' }).click();
  await menu.getByRole('button', { name: 'Larger text' }).press('Enter');
  await expect(menu.getByRole('status')).toHaveText('130 %');
  expect(await fontSize(first)).toBeCloseTo(usual * 1.3, 1);
  await menu.getByRole('radio', { name: 'Plain' }).check();
  await menu.getByRole('radio', { name: 'Wide' }).check();
  const face = (): Promise<string> =>
    page.locator('.event-headline').evaluate((element) => getComputedStyle(element).fontFamily);
  expect(await face()).toContain('system-ui');
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await page.reload();
  await untilSearchable(first);
  await page.locator('.event-headline').waitFor();
  expect(await fontSize(first)).toBeCloseTo(usual * 1.3, 1);
  await page.getByRole('button', { name: 'Size, width and face of the text' }).click();
  await menu.getByRole('button', { name: 'As usual' }).click();
  expect(await fontSize(first)).toBe(usual);
  expect(await face()).not.toContain('system-ui');
  expect(first.complaints).toEqual([]);
});
