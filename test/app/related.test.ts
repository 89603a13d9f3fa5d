import { expect, test } from './daybook.ts';
import { openSmall } from './open-small.ts';
import { violations } from './violations.ts';

test('related events lie on an axis by the topics that they share, and lead to their pages', async ({
  launch,
  temporaryFolder,
}) => {
  const { page } = await openSmall(launch, temporaryFolder);
  await page.getByRole('grid').getByText('The long bridge opens').click();
  const axis = page.getByRole('img', { name: 'Related events over time, 2 Mar 2014 to 16 Jan 2016' });
  await expect(axis).toBeVisible();
  await expect(axis.locator('.related-lane')).toHaveText(['Lake Marn', 'Ferries']);
  await expect(axis.locator('.related-mark')).toHaveCount(3);
  await axis.locator('.related-mark').first().click();
  await expect(page.locator('.event-headline')).toContainText('The old ferry');
});

test('a link to an event shows what is behind it, under the pointer and with the focus', async ({
  launch,
  temporaryFolder,
}) => {
  const { page, complaints } = await openSmall(launch, temporaryFolder);
  await page.getByRole('grid').getByText('The long bridge opens').click();
  const link = page.getByRole('article').getByRole('link', { name: 'The old ferry makes its last crossing' });
  const preview = page.getByRole('tooltip');
  // A picture that comes late would move the link away from under the pointer.
  await expect(page.locator('figure img')).toHaveJSProperty('complete', true);
  await link.hover();
  await expect(preview).toContainText('Hundreds stand on the quay');
  await expect(preview).toContainText('Sunday 2 March 2014');
  await expect(preview).toContainText('3 sources');
  // It can be gone to, and stays.
  await preview.hover();
  await expect(preview).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(preview).toHaveCount(0);
  // Whoever goes by the keyboard sees it, too, and Escape puts away nothing but the preview.
  await page.getByRole('button', { name: 'Copy citation' }).focus();
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused({ timeout: 1 });
  }).toPass();
  await expect(preview).toContainText('Hundreds stand on the quay');
  await page.keyboard.press('Escape');
  await expect(preview).toHaveCount(0);
  await expect(link).toBeFocused();
  await link.press('Enter');
  await expect(page.locator('.event-headline')).toContainText('The old ferry');
  expect(complaints).toEqual([]);
});

test('an event of a day shows what is behind it, too', async ({ launch, temporaryFolder }) => {
  const { page } = await openSmall(launch, temporaryFolder);
  await page
    .getByRole('grid')
    .getByRole('button', { name: /4 September 2015/ })
    .click();
  const event = page.getByRole('region', { name: 'Day' }).getByRole('link', { name: /The long bridge opens/ });
  await event.hover();
  await expect(page.getByRole('tooltip')).toContainText('Friday 4 September 2015');
  await event.click();
  await expect(page.locator('.event-headline')).toContainText('The long bridge');
});
