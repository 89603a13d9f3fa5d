import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright/test';
import { chineseArchive, writeArchive } from './archives.ts';
import { answerDialogs, chooseFromMenu, type Daybook, expect, test, untilSearchable } from './daybook.ts';
import { violations } from './violations.ts';

/** Words of the interface that are the same in all languages. */
const everywhere =
  /Daybook(?: Starter)?|\.daybook|CSV|TSV|NDJSON|JSON|Ctrl|Control|Shift|Alt|Esc(?:ape)?|Enter|Space|Home|End|Aa|F\d+|English|en|zh-Hans|zh/g;

/**
 * What a page says in Latin letters besides an archive's own texts, names and places of files, and keys. Those are
 * marked as what they are: by their direction, which is not the interface's, or their language.
 */
async function latinWords(page: Page): Promise<readonly string[]> {
  const said = await page.evaluate(() => {
    const foreign = '[dir], bdi, kbd, [lang="en"], [aria-hidden="true"], script, style, mark, option[lang]';
    const found: string[] = [];
    const note = (text: string | null): void => {
      if (text !== null && /[A-Za-z]{2}/.test(text)) found.push(text.trim());
    };
    for (const element of document.body.querySelectorAll('*')) {
      const isShown = element.checkVisibility() || element.closest('[hidden]') !== null;
      if (!isShown || element.closest(foreign)) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext', 'alt'])
        note(element.getAttribute(name));
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) note(node.textContent);
    }
    return found;
  });
  return said.filter((text) => /[A-Za-z]{2}/.test(text.replaceAll(everywhere, '')));
}

const commands: readonly (readonly [name: string, id: string])[] = [
  ['the settings', 'show-settings'],
  ['the keys', 'show-keys'],
  ['the palette', 'show-palette'],
  ['the problems', 'show-problems'],
  ['the choices for reading', 'show-reading-style'],
];

async function expectChinese({ page }: Daybook, where: string): Promise<void> {
  expect.soft(await latinWords(page), where).toEqual([]);
}

test('the reader speaks Chinese on every screen, and axe finds nothing serious there', async ({
  launch,
  temporaryFolder,
}) => {
  test.setTimeout(90_000);
  const archive = await writeArchive(path.join(temporaryFolder, 'chinese'), chineseArchive);
  const daybook = await launch({ archive, language: 'zh_CN' });
  await untilSearchable(daybook);
  const { page } = daybook;
  const look = async (where: string): Promise<void> => {
    await expectChinese(daybook, where);
    expect.soft(await violations(page), where).toEqual([]);
  };
  await look('the list');
  await page.getByRole('combobox', { name: '搜索档案' }).fill('渡轮 飞艇 2015 "湖');
  await page.locator('.search-problem').first().waitFor();
  await look('what a search says');
  await page.getByRole('combobox', { name: '搜索档案' }).fill('斑马');
  await page.getByRole('heading', { name: '没有结果' }).waitFor();
  await look('nothing found');
  await page.getByRole('button', { name: '清除搜索' }).click();
  await page.getByRole('grid').getByText('长桥通车').click();
  await page.locator('.event-headline').waitFor();
  await look('an event');
  await page.locator('.event-over .link-button').first().click();
  await page.locator('.day-group').first().waitFor();
  await look('a day');
  await page.getByRole('link', { name: '关于湖' }).click();
  await page.locator('.story > li').first().waitFor();
  await look('what is known of a name');
  await page.getByRole('button', { name: '在全部话题中查找' }).click();
  await look('all names');
  await page.getByRole('region', { name: '时间轴', exact: true }).getByRole('button', { name: '以表格显示' }).click();
  await look('the table');
  for (const [name, id] of commands) {
    await chooseFromMenu(daybook, id);
    await page.getByRole('dialog').waitFor();
    await expectChinese(daybook, name);
    expect.soft(await violations(page, '[role=dialog]'), name).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

test('it says in Chinese what went wrong, and in the other language once that is chosen', async ({
  launch,
  temporaryFolder,
}) => {
  const archive = await writeArchive(path.join(temporaryFolder, 'chinese'), chineseArchive);
  const daybook = await launch({ archive, language: 'zh_CN' });
  await untilSearchable(daybook);
  const { page } = daybook;
  await page.evaluate(() => {
    location.hash = `${location.hash.split('?')[0]}/event/news/1999/01/1/nothing`;
  });
  await expect(page.getByRole('alert')).toContainText('该档案中没有事件“news/1999/01/1/nothing”。');
  await expectChinese(daybook, 'an event that is not there');
  await page.evaluate(() =>
    window.daybook.request('setPreferences', { preferences: { language: 'en', theme: 'system' } }),
  );
  await expect(page.getByRole('alert')).toContainText('This archive has no event «news/1999/01/1/nothing».');
});

test('so does the library, and an import', async ({ launch, temporaryFolder }) => {
  const daybook = await launch({ language: 'zh_CN' });
  await untilSearchable(daybook);
  const { page } = daybook;
  await chooseFromMenu(daybook, 'show-library');
  await page.getByRole('grid', { name: '档案' }).waitFor();
  await expectChinese(daybook, 'the library');
  expect.soft(await violations(page)).toEqual([]);
  const table = path.join(temporaryFolder, '小表.csv');
  await writeFile(table, '日期,标题,来源\n2015-09-04,长桥通车,信使报\n2015-09-05,渡轮沉没,\n');
  await answerDialogs(daybook, { open: [table] });
  await chooseFromMenu(daybook, 'open-files');
  await page.getByRole('button', { name: '导入', exact: true }).waitFor();
  await expectChinese(daybook, 'the choices for an import');
  expect.soft(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await page.getByText('已导入').waitFor();
  await expectChinese(daybook, 'the result of an import');
  expect.soft(daybook.complaints).toEqual([]);
});
