import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, untilSearchable } from './daybook.ts';

test('a name that is spelled in several ways is one, says so, and is chosen as one', async ({
  launch,
  temporaryFolder,
}) => {
  const archive = path.join(temporaryFolder, 'events.ndjson');
  const event = (day: number, topic: string): string =>
    JSON.stringify({ date: `2015-03-0${day}`, headline: `Event ${day}`, topics: [topic] });
  await writeFile(
    archive,
    [event(1, 'Gaza War'), event(2, 'Gaza war'), event(3, 'Gaza war'), event(4, 'Oil')].join('\n'),
  );
  const daybook = await launch({ archive });
  await untilSearchable(daybook);
  const { page } = daybook;
  const name = page.getByRole('button', { name: 'Gaza war, 3' });
  await expect(name).toHaveAttribute('title', 'Gaza war, also written Gaza War');
  await name.click();
  await expect(page.locator('.event-line')).toHaveCount(3);
  await expect(name).toHaveAttribute('aria-pressed', 'true');
  // An address with another spelling leads to the same.
  await page.evaluate(() => {
    location.hash = `${location.hash.split('?')[0]}?is=topic:Gaza%20War`;
  });
  await expect(page.getByRole('button', { name: 'Gaza War, 3' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.event-line')).toHaveCount(3);
  await page.getByRole('link', { name: 'About Gaza War' }).click();
  await expect(page.getByText('Also written: Gaza war')).toBeVisible();
});

test('the list shows more or less of the texts, and keeps to it', async ({ launch }) => {
  const first = await launch();
  await untilSearchable(first);
  const { page } = first;
  await expect(page.locator('.event-line-excerpt').first()).toBeVisible();
  await page.getByRole('combobox', { name: 'How much text' }).selectOption('Headlines only');
  await expect(page.locator('.event-line-excerpt')).toHaveCount(0);
  await first.app.close();
  const second = await launch({ profile: first.profile });
  await untilSearchable(second);
  await expect(second.page.locator('.event-line').first()).toBeVisible();
  await expect(second.page.locator('.event-line-excerpt')).toHaveCount(0);
  await second.page.getByRole('combobox', { name: 'How much text' }).selectOption('More text');
  await expect(second.page.locator('.event-line-excerpt').first()).toBeVisible();
});

test('people, organisations and places stand apart where the archive says so, and are found and chosen as topics', async ({
  launch,
  temporaryFolder,
}) => {
  const archive = path.join(temporaryFolder, 'events.csv');
  await writeFile(
    archive,
    [
      'date,title,topics,people,organisations,places',
      '2015-03-01,The dam is opened,Water,Ann Reed,River Board,Utopia',
      '2015-03-02,The dam leaks,Water,Ann Reed; Bo Lee,,Utopia',
      '2015-03-03,The dam is closed,Water,,River Board,Utopia',
    ].join('\n'),
  );
  const daybook = await launch({ archive });
  await untilSearchable(daybook);
  const { page } = daybook;
  const people = page.getByRole('region', { name: 'People' });
  await expect(people.locator('.facet-include')).toHaveText(['Ann Reed2', 'Bo Lee1']);
  await expect(page.getByRole('region', { name: 'Topics' }).getByText('Utopia')).toHaveCount(0);
  await people.getByRole('button', { name: 'Find among all people' }).click();
  await page.getByRole('searchbox', { name: 'Find among people' }).fill('lee');
  await page.getByRole('button', { name: 'Bo Lee, 1' }).click();
  await expect(page.locator('.event-line')).toHaveText([/The dam leaks/]);
  await page.getByRole('link', { name: 'About Bo Lee' }).click();
  await expect(page.locator('.about-view').getByText('Person', { exact: true })).toBeVisible();
});
