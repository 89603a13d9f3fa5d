import { expect, test } from './daybook.ts';
import { openSmall } from './open-small.ts';
import { violations } from './violations.ts';

test('what was read otherwise than it is typed is underlined where it stands, and said', async ({
  launch,
  temporaryFolder,
}) => {
  const { page } = await openSmall(launch, temporaryFolder);
  const box = page.getByRole('combobox', { name: 'Search the archive' });
  await box.fill('ferry (bridge before:32');
  const marks = page.locator('.fault-lines mark');
  await expect(marks).toHaveText(['(', 'before:32']);
  await expect(page.getByRole('status').filter({ hasText: 'The bracket is not closed' })).toBeVisible();
  // Where the text is longer than the box, the lines go with it.
  await box.fill(`${'ferry and bridge '.repeat(12)}before:32`);
  await box.press('End');
  await expect(marks).toHaveText(['before:32']);
  const [input, mark] = await Promise.all([box.boundingBox(), marks.boundingBox()]);
  expect(mark && input && mark.x > input.x && mark.x + mark.width < input.x + input.width).toBe(true);
  expect(await violations(page)).toEqual([]);
  await box.fill('ferry');
  await expect(marks).toHaveCount(0);
});
