import { chooseFromMenu, type Daybook, expect, test } from './daybook.ts';
import { openSmall } from './open-small.ts';
import { violations } from './violations.ts';

/** What is marked on the page, and what of it is the current place. */
const marked = ({ page }: Daybook) =>
  page.evaluate(() => {
    const texts = (name: string): readonly string[] =>
      [...(CSS.highlights.get(name) ?? [])].map((range) => (range instanceof Range ? range.toString() : ''));
    return { all: texts('found-on-page'), current: texts('found-on-page-current') };
  });

test('a text is found on the page that is open, and gone through by keys', async ({ launch, temporaryFolder }) => {
  const daybook = await openSmall(launch, temporaryFolder);
  const { page } = daybook;
  await page.getByRole('grid').getByText('The long bridge opens').click();
  await expect(page.getByRole('article')).toBeFocused();
  await chooseFromMenu(daybook, 'find-in-page');
  const box = page.getByRole('searchbox', { name: 'Find on this page' });
  await expect(box).toBeFocused();
  await box.fill('BRIDGE');
  const status = page.getByRole('search', { name: 'Find on this page' }).getByRole('status');
  await expect(status).toHaveText(/^1 of \d+$/);
  const { all, current } = await marked(daybook);
  expect(new Set(all.map((text) => text.toLowerCase()))).toEqual(new Set(['bridge']));
  expect(current).toHaveLength(1);
  await box.press('Enter');
  await expect(status).toHaveText(/^2 of/);
  await box.press('Shift+Enter');
  await box.press('Shift+Enter');
  await expect(status).toHaveText(`${all.length} of ${all.length}`);
  await chooseFromMenu(daybook, 'next-match');
  await expect(status).toHaveText(/^1 of/);
  expect(await violations(page)).toEqual([]);
  await box.fill('zeppelin');
  await expect(status).toHaveText('not on this page');
  await box.press('Escape');
  await expect(box).toHaveCount(0);
  await expect(page.getByRole('article')).toBeFocused();
  expect(await marked(daybook)).toEqual({ all: [], current: [] });
  expect(daybook.complaints).toEqual([]);
});

test('it follows to the next page, and leads to the search box where none is open', async ({
  launch,
  temporaryFolder,
}) => {
  const daybook = await openSmall(launch, temporaryFolder);
  const { page } = daybook;
  await chooseFromMenu(daybook, 'find-in-page');
  await expect(page.getByRole('combobox', { name: 'Search the archive' })).toBeFocused();
  await page.getByRole('grid').getByText('The long bridge opens').click();
  await chooseFromMenu(daybook, 'find-in-page');
  await page.getByRole('searchbox', { name: 'Find on this page' }).fill('ferry');
  const status = page.getByRole('search', { name: 'Find on this page' }).getByRole('status');
  await expect(status).toHaveText('1 of 1');
  await page.getByRole('button', { name: 'Next event' }).click();
  await expect(status).not.toHaveText('1 of 1');
  await page.getByRole('button', { name: 'Close the event' }).click();
  await expect(status).toHaveCount(0);
});
