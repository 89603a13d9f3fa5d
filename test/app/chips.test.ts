import { expect, test } from './daybook.ts';
import { openSmall } from './open-small.ts';
import { violations } from './violations.ts';

test('chosen names are put into another order by keys and by dragging, and the address follows', async ({
  launch,
  temporaryFolder,
}) => {
  const { page, complaints } = await openSmall(launch, temporaryFolder);
  await page.evaluate(() => {
    const [path] = location.hash.split('?');
    location.hash = `${path}?is=topic:Lake%20Marn&is=topic:Ferries&not=topic:Bridges&any=topic`;
  });
  const chips = page.getByRole('list', { name: 'What narrows the list' });
  const names = chips.locator('.chip-name');
  await expect(names).toHaveText(['Lake Marn', 'Ferries', 'Bridges']);
  const remove = chips.getByRole('button', { name: 'Remove Topic Ferries' });
  await remove.focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(names).toHaveText(['Ferries', 'Lake Marn', 'Bridges']);
  await expect(page).toHaveURL(/is=topic%3AFerries&is=topic%3ALake\+Marn/);
  // Whoever moves it further by the keyboard has not lost it.
  await expect(remove).toBeFocused();
  await expect(remove).toHaveAccessibleDescription(/^Place 1 of 2\./);
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(names).toHaveText(['Ferries', 'Lake Marn', 'Bridges']);
  const chip = (name: string) => chips.locator('.chip', { hasText: name });
  await chip('Ferries').dragTo(chip('Lake Marn'));
  await expect(names).toHaveText(['Lake Marn', 'Ferries', 'Bridges']);
  // One that is excluded is alone among its like.
  await expect(chip('Bridges')).toHaveAttribute('draggable', 'false');
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
});
