import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright/test';
import { answerDialogs, type Daybook, expect, test, untilSearchable } from './daybook.ts';
import { openSmall } from './open-small.ts';
import { violations } from './violations.ts';

const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline', exact: true });

/** As many events of the first category as there are categories, one fewer of each next, a year apart from each other. */
function eventsOfCategories(categories: number): readonly string[] {
  return Array.from({ length: categories }, (_, category) =>
    Array.from({ length: categories - category }, (__, year) =>
      JSON.stringify({
        date: `${2010 + year}-03-0${category + 1}`,
        headline: `Event ${year} of category ${category}`,
        category: `Category ${category}`,
      }),
    ),
  ).flat();
}

async function choose({ page }: Pick<Daybook, 'page'>, option: string): Promise<void> {
  await timeline(page).getByRole('button', { name: 'Bars…' }).click();
  const menu = page.getByRole('dialog', { name: 'How the bars are drawn' });
  await menu.getByRole('radio', { name: option }).check();
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
}

test('bars say a share of all events where a search narrows them, and the same in a table', async ({ launch }) => {
  const daybook = await launch();
  await untilSearchable(daybook);
  const { page } = daybook;
  await choose(daybook, 'Share of all events');
  // Where everything is found there is no share to tell.
  await expect(timeline(page)).not.toContainText('%');
  await page.getByRole('combobox', { name: 'Search the archive' }).fill('earthquake');
  await expect(timeline(page).locator('.timeline-readout')).toHaveText(/\d+ of 663 events \(\d.*%\)/);
  await expect(timeline(page).locator('.timeline-count').first()).toHaveText(/%/);
  await timeline(page).getByRole('button', { name: 'Show as table' }).click();
  await expect(timeline(page).getByRole('table')).toContainText(/\d\s?%/);
  expect(await violations(page)).toEqual([]);
});

test('the wheel and a pinch look closer at what is under the pointer, and back; sideways moves on', async ({
  launch,
}) => {
  const daybook = await launch();
  await untilSearchable(daybook);
  const { page } = daybook;
  const readout = timeline(page).locator('.timeline-readout');
  await expect(readout).toContainText('663 events');
  const plot = await timeline(page).getByRole('slider').first().boundingBox();
  if (!plot) throw new Error('the timeline has no place on screen');
  /** Does something over the bars, and says what is visible then: with the pointer elsewhere, since a bar under it is told instead. */
  const visibleAfter = async (act: () => Promise<void>, before: string): Promise<string> => {
    await page.mouse.move(plot.x + plot.width * 0.75, plot.y + plot.height / 2);
    await act();
    await page.mouse.move(2, 2);
    await expect(readout).not.toHaveText(before);
    return (await readout.textContent()) ?? '';
  };
  const whole = (await readout.textContent()) ?? '';
  const closer = await visibleAfter(() => page.mouse.wheel(0, -240), whole);
  // A pinch on a touchpad is a wheel with Ctrl to the page, in small steps.
  const pinched = await visibleAfter(async () => {
    await page.keyboard.down('Control');
    for (let step = 0; step < 5; step += 1) await page.mouse.wheel(0, -20);
    await page.keyboard.up('Control');
  }, closer);
  const moved = await visibleAfter(() => page.mouse.wheel(-200, 0), pinched);
  await visibleAfter(async () => {
    for (let turn = 0; turn < 12; turn += 1) await page.mouse.wheel(0, 240);
  }, moved);
  await expect(readout).toHaveText(whole);
});

test('bars are divided by category, with a legend that counts and is in the table, too', async ({
  launch,
  temporaryFolder,
}) => {
  const archive = path.join(temporaryFolder, 'events.ndjson');
  await writeFile(archive, eventsOfCategories(9).join('\n'));
  const daybook = await launch({ archive });
  await untilSearchable(daybook);
  const { page } = daybook;
  await choose(daybook, 'By category');
  const legend = timeline(page).getByRole('list', { name: 'Categories in the bars' });
  await expect(legend.getByRole('listitem')).toHaveCount(8);
  const counts = (await legend.getByRole('listitem').allTextContents()).map((text) => Number(/\d+$/.exec(text)?.[0]));
  expect(counts).toEqual([9, 8, 7, 6, 5, 4, 3, 2 + 1]);
  expect(await violations(page)).toEqual([]);
  await timeline(page).getByRole('button', { name: 'Show as table' }).click();
  const names = (await legend.count()) > 0 ? [] : await timeline(page).getByRole('columnheader').allTextContents();
  expect(names).toHaveLength(10);
  const target = path.join(temporaryFolder, 'table.csv');
  await answerDialogs(daybook, { save: target });
  await timeline(page).getByRole('button', { name: 'Save as CSV…' }).click();
  await expect(timeline(page).getByText(/^Saved in /)).toBeVisible();
  const lines = (await readFile(target, 'utf8')).replace('\uFEFF', '').trim().split('\r\n');
  expect(lines[0]?.split(',')[0]).toBe('Year');
  expect(lines.at(-1)).toBe('All time,9,8,7,6,5,4,3,3,45');
  expect(lines).toHaveLength(1 + 9 + 1);
});

test('how the bars are drawn is kept between starts, and the height can be by the root', async ({ launch }) => {
  const first = await launch();
  await untilSearchable(first);
  const highest = ({ page }: Daybook) => timeline(page).locator('.timeline-found').first().getAttribute('d');
  const linear = await highest(first);
  await choose(first, 'By its square root');
  await expect.poll(() => highest(first)).not.toBe(linear);
  const root = await highest(first);
  await first.app.close();
  const second = await launch({ profile: first.profile });
  await untilSearchable(second);
  await expect.poll(() => highest(second)).toBe(root);
});

test('where the archive has no categories, bars are not offered to be divided by them', async ({
  launch,
  temporaryFolder,
}) => {
  const { page } = await openSmall(launch, temporaryFolder);
  await timeline(page).getByRole('button', { name: 'Bars…' }).click();
  const menu = page.getByRole('dialog', { name: 'How the bars are drawn' });
  await expect(menu.getByRole('radio')).toHaveCount(4);
});
