import path from 'node:path';
import { writeArchive } from './archives.ts';
import { chooseFromMenu, expect, test, untilSearchable } from './daybook.ts';

const files = {
  'news/2015/09/4/ferry.md':
    '# A ferry sinks.\n\nThe ferry was old. Another ferry came.\n\n### Sources:\n\n1. [Paper](https://a.example/)\n',
};

test('the places that a search found in an event are walked', async ({ launch, temporaryFolder }) => {
  const daybook = await launch({ archive: await writeArchive(path.join(temporaryFolder, 'ferry'), files) });
  await untilSearchable(daybook);
  const { page } = daybook;
  const event = page.getByRole('region', { name: 'Event', exact: true });
  const places = event.getByRole('status').filter({ hasText: /match/i });
  await page.getByRole('grid').getByText('A ferry sinks.').click();
  await expect(event.getByRole('heading', { name: 'A ferry sinks.' })).toBeVisible();
  await expect(event.getByRole('button', { name: 'Next match' })).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Search the archive' }).fill('ferry');
  await expect(places).toHaveText('3 matches');
  const current = event.locator('mark[data-current]');
  await chooseFromMenu(daybook, 'next-match');
  await expect(places).toHaveText('Match 1 of 3');
  await expect(event.getByRole('heading', { level: 2 }).locator('mark[data-current]')).toHaveText('ferry');
  await event.getByRole('button', { name: 'Previous match' }).click();
  await expect(places).toHaveText('Match 3 of 3');
  await event.getByRole('button', { name: 'Next match' }).click();
  await expect(places).toHaveText('Match 1 of 3');
  await expect(current).toHaveCount(1);
  await page.getByRole('combobox', { name: 'Search the archive' }).fill('ferry sinks');
  await expect(places).toHaveText('4 matches');
  await expect(current).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Search the archive' }).fill('old');
  await expect(places).toHaveText('1 match');
  await expect(current).toHaveCount(0);
  expect(daybook.complaints).toEqual([]);
});
