import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Daybook, expect, type LaunchOptions, test, untilSearchable } from './daybook.ts';

const table = `date,headline,tags
2015-09-04,The long bridge opens,River
2015-09-05,The ferry rests,River
2015-09,A month of rain,Weather
,A letter without a day,River
some day,A bottle is found,Sea
`;

async function openLetters(launch: (options: LaunchOptions) => Promise<Daybook>, folder: string): Promise<Daybook> {
  const file = path.join(folder, 'letters.csv');
  writeFileSync(file, table);
  const daybook = await launch({ archive: file });
  await untilSearchable(daybook);
  return daybook;
}

test.describe('events without date', () => {
  test('are counted under the timeline, and shown from there', async ({ launch, temporaryFolder }) => {
    const daybook = await openLetters(launch, temporaryFolder);
    const { page } = daybook;
    const timeline = page.getByRole('region', { name: 'Timeline' });
    const list = page.getByRole('grid');
    await expect(list.getByRole('row')).toHaveText([
      /5 September 2015/,
      /The ferry rests/,
      /4 September 2015/,
      /The long bridge opens/,
      /September 2015, day unknown/,
      /A month of rain/,
      /Date unknown/,
      /A letter without a day/,
      /A bottle is found/,
    ]);

    await timeline.getByRole('button', { name: '2 events without date' }).press('Enter');
    await expect(list.getByRole('row')).toHaveText([/Date unknown/, /A letter without a day/, /A bottle is found/]);
    await expect(page).toHaveURL(/is=precision%3Anone/);
    const known = page.getByRole('region', { name: 'How the date is known' });
    await expect(known.getByRole('button', { name: /^Without date/ }).first()).toHaveAttribute('aria-pressed', 'true');

    await list.getByText('A bottle is found').click();
    const event = page.getByRole('region', { name: 'Event', exact: true });
    await expect(event).toContainText('Date unknown');
    await page.keyboard.press('Escape');
    await known
      .getByRole('button', { name: /^Without date/ })
      .first()
      .press('Enter');
    await expect(list.getByText('The ferry rests')).toBeVisible();
    expect(daybook.complaints).toEqual([]);
  });

  test('end a story, and do not begin it', async ({ launch, temporaryFolder }) => {
    const daybook = await openLetters(launch, temporaryFolder);
    const { page } = daybook;
    await page.evaluate(() => {
      location.hash = location.hash.replace(/^(#\/a\/[^/?]+).*/, '$1/about/topic:River');
    });
    const ends = page.locator('.about-ends');
    await expect(ends).toContainText('The long bridge opens');
    await expect(ends).toContainText('The ferry rests');
    await expect(page.locator('.story-date')).toHaveText([/4 September 2015/, /5 September 2015/, /Date unknown/]);
    await expect(page.locator('.about-timeline').getByRole('button', { name: '1 event without date' })).toBeVisible();
    expect(daybook.complaints).toEqual([]);
  });

  test('follow the search, and leave with a period', async ({ launch, temporaryFolder }) => {
    const daybook = await openLetters(launch, temporaryFolder);
    const { page } = daybook;
    await page.getByRole('combobox', { name: 'Search the archive' }).fill('bottle before:2016');
    await expect(page.getByText(/No events|Nothing/).first()).toBeVisible();
    await page.getByRole('combobox', { name: 'Search the archive' }).fill('letter');
    await expect(page.getByRole('button', { name: '1 event without date' })).toBeVisible();
    await expect(page.getByRole('grid').getByText('A letter without a day')).toBeVisible();
  });
});
