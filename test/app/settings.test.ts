import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chooseFromMenu, type Daybook, expect, test, untilSearchable } from './daybook.ts';

const menuLabels = ({ app }: Daybook): Promise<readonly string[]> =>
  app.evaluate(({ Menu }) => (Menu.getApplicationMenu()?.items ?? []).map(({ label }) => label.replaceAll('&', '')));

test('the interface speaks the language of the system, another when it is chosen, and that again after a restart', async ({
  launch,
}) => {
  const first = await launch();
  await untilSearchable(first);
  const { page } = first;
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await chooseFromMenu(first, 'show-settings');
  const settings = page.getByRole('dialog');
  await expect(settings.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await settings.getByRole('radio', { name: '简体中文' }).check();
  // Without a restart, and with the settings still open.
  await expect(settings.getByRole('heading', { name: '设置' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.getByRole('searchbox', { name: '查找设置' })).toBeVisible();
  expect(await menuLabels(first)).toContain('文件(F)');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox', { name: '搜索档案' })).toBeVisible();
  await expect(page.getByText('663 个事件').first()).toBeVisible();
  await first.app.close();

  const second = await launch({ profile: first.profile });
  await untilSearchable(second);
  await expect(second.page.getByRole('combobox', { name: '搜索档案' })).toBeVisible();
  expect(await menuLabels(second)).toContain('文件(F)');
  expect([...first.complaints, ...second.complaints]).toEqual([]);
});

test('whose system is Chinese is spoken to in Chinese at the first start', async ({ launch }) => {
  const daybook = await launch({ language: 'zh_CN' });
  await untilSearchable(daybook);
  await expect(daybook.page.getByRole('combobox', { name: '搜索档案' })).toBeVisible();
  await expect(daybook.page.getByText(/^\d{4}年\d{1,2}月\d{1,2}日星期.$/).first()).toBeVisible();
});

test('light and dark are chosen', async ({ launch }) => {
  const daybook = await launch();
  const { page } = daybook;
  // The test's own wish for light would hold against the one that is chosen here.
  await page.emulateMedia({ colorScheme: null });
  const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await chooseFromMenu(daybook, 'show-settings');
  await page.getByRole('radio', { name: 'Light' }).check();
  await expect.poll(paper).toBe('rgb(246, 242, 234)');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(paper).toBe('rgb(23, 21, 19)');
});

test('a setting is found by what it is about and by what can be chosen', async ({ launch }) => {
  const daybook = await launch();
  const { page } = daybook;
  await chooseFromMenu(daybook, 'show-settings');
  const settings = page.getByRole('dialog');
  const titles = settings.getByRole('heading', { level: 3 });
  const box = settings.getByRole('searchbox', { name: 'Find a setting' });
  await box.fill('dark');
  await expect(titles).toHaveText(['Appearance']);
  await box.fill('face');
  await expect(titles).toHaveText(['Text of events']);
  await box.fill('colour of the moon');
  await expect(settings.getByText('No setting is about «colour of the moon».')).toBeVisible();
});

test('preferences that cannot be read are kept aside, and the usual ones hold', async ({ launch }) => {
  const first = await launch();
  await first.app.close();
  const file = path.join(first.profile, 'preferences.json');
  await writeFile(file, '{"version":1,"language":"tlh","theme":"dark"}');
  const second = await launch({ profile: first.profile });
  await expect(second.page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await readFile(`${file}.damaged`, 'utf8')).toContain('tlh');
});

test('three hints are given once, one after another, and again when it is asked for', async ({ launch }) => {
  const first = await launch();
  await untilSearchable(first);
  const hints = first.page.getByRole('complementary', { name: 'Hints' });
  await expect(hints).toContainText('Hint 1 of 3');
  await hints.getByRole('button', { name: 'Next' }).click();
  await expect(hints).toContainText('Hint 2 of 3');
  await hints.getByRole('button', { name: 'Next' }).press('Enter');
  await expect(hints).toContainText('Ctrl K finds everything');
  await first.app.close();

  // Where the reader was before the end of them, they go on.
  const second = await launch({ profile: first.profile });
  await untilSearchable(second);
  await expect(second.page.getByRole('complementary', { name: 'Hints' })).toContainText('Hint 3 of 3');
  await second.page.getByRole('button', { name: 'Begin' }).click();
  await expect(second.page.getByRole('complementary', { name: 'Hints' })).toHaveCount(0);
  await second.app.close();

  const third = await launch({ profile: first.profile });
  await untilSearchable(third);
  await expect(third.page.getByRole('complementary', { name: 'Hints' })).toHaveCount(0);
  await chooseFromMenu(third, 'show-settings');
  await third.page.getByRole('button', { name: 'Show them again' }).click();
  await third.page.keyboard.press('Escape');
  const again = third.page.getByRole('complementary', { name: 'Hints' });
  await again.getByRole('button', { name: 'No more hints' }).click();
  await expect(again).toHaveCount(0);
});
