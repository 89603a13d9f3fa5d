import { expect, test } from './daybook.ts';
import { openSmall } from './open-small.ts';
import { violations } from './violations.ts';

test('a name on an event leads to what is known of it, and back', async ({ launch, temporaryFolder }) => {
  const { page, complaints } = await openSmall(launch, temporaryFolder);
  await page.getByRole('grid').getByText('The long bridge opens').click();
  await page.getByRole('article').getByRole('link', { name: 'Lake Marn' }).first().click();
  const about = page.getByRole('region', { name: 'About a name' });
  await expect(about.getByRole('heading', { level: 2, name: 'Lake Marn' })).toBeVisible();
  await expect(page).toHaveURL(/\/about\/topic:Lake%20Marn/);
  await expect(about.getByText('4 events', { exact: true }).first()).toBeVisible();
  await expect(about.locator('.about-ends')).toContainText('The old ferry makes its last crossing');
  await expect(about.locator('.about-ends')).toContainText('A tunnel is planned.');
  // The story begins with the oldest, and says how long nothing happened.
  const story = about.locator('.story > li');
  await expect(story).toHaveCount(4);
  await expect(story.first()).toContainText('Sunday 2 March 2014');
  await expect(story.nth(1)).toContainText('18 months later');
  expect(await violations(page)).toEqual([]);
  await story.first().getByRole('link').click();
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toContainText('The old ferry');
  await page.goBack();
  await expect(about.getByRole('heading', { level: 2, name: 'Lake Marn' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toContainText('The long bridge');
  expect(complaints).toEqual([]);
});

test('a name in the lists leads there, too, by keyboard, and from there to its events in the list', async ({
  launch,
  temporaryFolder,
}) => {
  const { page } = await openSmall(launch, temporaryFolder);
  await page.getByRole('link', { name: 'About Ferries' }).first().focus();
  await page.keyboard.press('Enter');
  const about = page.getByRole('region', { name: 'About a name' });
  await expect(about.getByRole('heading', { level: 2, name: 'Ferries' })).toBeVisible();
  await about.getByRole('link', { name: 'Show its events in the list' }).click();
  await expect(page).toHaveURL(/is=(?:heading|topic)%3AFerries/);
  await expect(about).toHaveCount(0);
});

test('its own timeline leads to a period of its events', async ({ launch, temporaryFolder }) => {
  const { page } = await openSmall(launch, temporaryFolder);
  await page.getByRole('link', { name: 'About Lake Marn' }).click();
  const about = page.getByRole('region', { name: 'About a name' });
  await about.getByRole('slider', { name: 'Timeline' }).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/is=topic%3ALake\+Marn/);
  await expect(page).toHaveURL(/from=2014-/);
  await expect(about.getByRole('heading', { level: 2, name: 'Lake Marn' })).toBeVisible();
});

test('a name that no event has says so', async ({ launch, temporaryFolder }) => {
  const { page } = await openSmall(launch, temporaryFolder);
  await page.evaluate(() => {
    location.hash = `${location.hash.split('?')[0]}/about/topic:Nobody`;
  });
  const about = page.getByRole('region', { name: 'About a name' });
  await expect(about.getByText('No event of this archive has this name.')).toBeVisible();
});
