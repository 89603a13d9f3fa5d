import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { largeTable, smallArchive, writeArchive } from './archives.ts';
import { answerDialogs, chooseFromMenu, type Daybook, expect, test } from './daybook.ts';

const table = `when;what happened;more;about
03.04.2015;The long bridge opens;The first cars cross.;Bridges, Traffic
14.04.2015;A walker finishes her journey;;Lakes
no date at all;Nothing is known of this;;
`;

/** Opens a folder by the menu, up to the screen that says what it is taken for. */
async function lookAtFolder(daybook: Daybook, folder: string): Promise<void> {
  await answerDialogs(daybook, { open: [folder] });
  await chooseFromMenu(daybook, 'open-folder');
  await expect(daybook.page.getByRole('heading', { name: 'How its events will look' })).toBeVisible();
}

/** Imports the small archive into a file. */
async function importSmall(daybook: Daybook, folder: string, target: string): Promise<void> {
  await lookAtFolder(daybook, await writeArchive(folder, smallArchive));
  await answerDialogs(daybook, { save: target });
  await daybook.page.getByRole('button', { name: 'Change…' }).click();
  await expect(daybook.page.getByText(path.basename(target))).toBeVisible();
  await daybook.page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(daybook.page.getByText('Every file is accounted for')).toBeVisible();
}

test.describe('a folder of pages', () => {
  test('is looked at, imported, and told in words with every problem', async ({ launch, temporaryFolder }) => {
    const daybook = await launch();
    const { page } = daybook;
    await lookAtFolder(daybook, await writeArchive(path.join(temporaryFolder, 'small'), smallArchive));
    await expect(page.getByRole('heading', { name: /^Pages of the Context.*: 4 files in a folder/ })).toBeVisible();
    await expect(page.locator('.sample')).toContainText('The long bridge opens to traffic, at last.');
    await page.getByLabel('Title').fill('Bridges & ferries');
    await page.getByLabel('Languages').fill('en, zh');
    await expect(page.getByText('English and Chinese')).toBeVisible();
    await expect(page.getByText('Bridges & ferries.daybook')).toBeVisible();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Bridges & ferries' })).toBeVisible();
    await expect(page.getByText('4 events on 3 dates')).toBeVisible();
    await expect(page.getByText(/^Every file is accounted for. 6 files: 2 event pages/)).toBeVisible();
    await expect(page.getByText('a line that no rule knows')).toBeVisible();
    await page.getByLabel('Filter the problems').fill('no such words');
    await expect(page.getByText('a line that no rule knows')).toHaveCount(0);
    await page.getByLabel('Filter the problems').fill('rule');
    const csv = path.join(temporaryFolder, 'problems.csv');
    await answerDialogs(daybook, { save: csv });
    await page.getByRole('button', { name: 'Save as CSV…' }).click();
    await expect(page.getByText('1 problem saved in')).toBeVisible();
    expect(await readFile(csv, 'utf8')).toContain('a line that no rule knows');
    await page.getByRole('button', { name: 'Go to the library' }).click();
    await expect(page.getByRole('row', { name: 'Bridges & ferries' })).toContainText('4 events');
    expect(await readdir(path.join(daybook.profile, 'archives'))).toEqual(['Bridges & ferries.daybook']);
    expect(daybook.complaints).toEqual([]);
  });

  test('is opened as it lies when the reader says so', async ({ launch, temporaryFolder }) => {
    const daybook = await launch();
    await lookAtFolder(daybook, await writeArchive(path.join(temporaryFolder, 'small'), smallArchive));
    await daybook.page.getByRole('button', { name: 'Open without importing' }).click();
    await expect(daybook.page.getByRole('button', { name: 'A small archive' })).toBeVisible();
    // Back leads to where the reader was, not to the screen that led here.
    await daybook.page.getByRole('button', { name: 'Back' }).click();
    await expect(daybook.page.getByRole('button', { name: 'Daybook Starter' })).toBeVisible();
  });

  test('can be cancelled while it is imported, and leaves nothing', async ({ launch, temporaryFolder }) => {
    const daybook = await launch();
    const { page } = daybook;
    await lookAtFolder(daybook, await writeArchive(path.join(temporaryFolder, 'large'), largeTable()));
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByText('Nothing was written, and nothing changed.')).toBeVisible();
    await expect.poll(() => readdir(path.join(daybook.profile, 'archives'))).toEqual([]);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByText('60,000 events')).toBeVisible();
  });

  test('ends with the page that asked for it', async ({ launch, temporaryFolder }) => {
    const daybook = await launch();
    await lookAtFolder(daybook, await writeArchive(path.join(temporaryFolder, 'large'), largeTable()));
    await daybook.page.getByRole('button', { name: 'Import', exact: true }).click();
    const archives = path.join(daybook.profile, 'archives');
    await expect.poll(() => readdir(archives), { intervals: [20] }).toHaveLength(1);
    await daybook.page.reload();
    await expect.poll(() => readdir(archives)).toEqual([]);
  });

  test('leaves nothing half-written when Daybook is quit meanwhile', async ({ launch, temporaryFolder }) => {
    const daybook = await launch();
    await lookAtFolder(daybook, await writeArchive(path.join(temporaryFolder, 'large'), largeTable()));
    await daybook.page.getByRole('button', { name: 'Import', exact: true }).click();
    const archives = path.join(daybook.profile, 'archives');
    await expect.poll(() => readdir(archives), { intervals: [20] }).toHaveLength(1);
    await daybook.app.close();
    expect((await readdir(archives)).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });

  test('that holds nothing is refused with a cure', async ({ launch, temporaryFolder }) => {
    const daybook = await launch();
    const empty = path.join(temporaryFolder, 'empty');
    await mkdir(empty);
    await answerDialogs(daybook, { open: [empty] });
    await chooseFromMenu(daybook, 'open-folder');
    await expect(daybook.page.getByRole('alert')).toContainText('«empty» is empty');
    await expect(daybook.page.getByRole('alert')).toContainText('are as they were');
    await daybook.page.getByRole('button', { name: 'Go to the library' }).click();
    await expect(daybook.page.getByRole('row', { name: 'Daybook Starter' })).toBeVisible();
  });
});

test('a table’s columns are shown, corrected and remembered', async ({ launch, temporaryFolder }) => {
  const daybook = await launch();
  const { page } = daybook;
  const file = path.join(temporaryFolder, 'happened.csv');
  await writeFile(file, table);
  await answerDialogs(daybook, { open: [file] });
  await chooseFromMenu(daybook, 'open-files');
  await expect(page.getByRole('heading', { name: 'What the columns give' })).toBeVisible();
  await expect(page.getByText('Open without importing')).toHaveCount(0);
  await page.getByLabel('What the column when gives').selectOption('date');
  await page.getByLabel('What the column what happened gives').selectOption('headline');
  await page.getByLabel('What the column more gives').selectOption('category');
  await page.getByLabel('What the column about gives').selectOption('topics');
  await expect(page.locator('.sample')).toContainText('3 Apr 2015');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('Every file is accounted for')).toBeVisible();
  await page.getByRole('button', { name: 'Go to the library' }).click();
  await chooseFromMenu(daybook, 'open-files');
  await expect(page.getByText('As you set it for a table of these columns last time.')).toBeVisible();
  await expect(page.getByLabel('What the column more gives')).toHaveValue('category');
  await page.getByRole('button', { name: 'Guess anew' }).click();
  await expect(page.getByText('As you set it')).toHaveCount(0);
});

test.describe('an edition', () => {
  test('that is new opens at once; the same again is the same archive', async ({ launch, temporaryFolder }) => {
    const target = path.join(temporaryFolder, 'small.daybook');
    const maker = await launch();
    await importSmall(maker, path.join(temporaryFolder, 'small'), target);
    await maker.app.close();
    const daybook = await launch({ profile: path.join(temporaryFolder, 'other'), paths: [target] });
    await expect(daybook.page.getByRole('button', { name: 'A small archive' })).toBeVisible();
    const place = daybook.page.url();
    await answerDialogs(daybook, { open: [target] });
    await chooseFromMenu(daybook, 'show-library');
    await chooseFromMenu(daybook, 'open-files');
    await expect(daybook.page).toHaveURL(place);
  });

  test('of an archive that is there says what changed, and takes its place', async ({ launch, temporaryFolder }) => {
    const daybook = await launch();
    const { page } = daybook;
    const [older, newer] = ['older', 'newer'].map((name) => path.join(temporaryFolder, `${name}.daybook`));
    if (older === undefined || newer === undefined) throw new Error('Two names make two paths');
    const pages = path.join(temporaryFolder, 'small');
    await importSmall(daybook, pages, older);
    // The newer one is made aside, and forgotten, so that it comes as a file from elsewhere would.
    await writeArchive(pages, {
      'news/2015/09/5/a-regatta-begins.md': '### [2015-09-5](/news/2015/09/5/index.md)\n\n# A regatta begins.\n',
    });
    await lookAtFolder(daybook, pages);
    await page.getByLabel('Edition').fill('2026-11');
    await answerDialogs(daybook, { save: newer });
    await page.getByRole('button', { name: 'Change…' }).click();
    await expect(page.getByText('newer.daybook')).toBeVisible();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByRole('button', { name: 'Go to the library' }).click();
    await page
      .getByRole('row', { name: 'A small archive' })
      .filter({ hasText: 'newer.daybook' })
      .getByRole('button', { name: 'More for A small archive' })
      .click();
    await page.getByRole('menuitem', { name: /^Forget/ }).click();
    await expect(page.getByRole('row', { name: 'A small archive' })).toHaveCount(1);
    const before = await page.getByRole('row', { name: 'A small archive' }).getAttribute('data-key');
    await page.getByRole('row', { name: 'A small archive' }).dblclick();
    await expect(page.getByText('The long bridge opens to traffic, at last.')).toBeVisible();
    await answerDialogs(daybook, { open: [newer] });
    await chooseFromMenu(daybook, 'open-files');
    await expect(page.getByText('A newer edition of')).toBeVisible();
    await expect(page.locator('[data-change="added"]')).toContainText('A regatta begins.');
    await page.getByRole('button', { name: 'Replace' }).click();
    await expect(page).toHaveURL(new RegExp(`#/a/${before ?? 'an id'}`));
    await expect(page.getByText('A regatta begins.')).toBeVisible();
    await chooseFromMenu(daybook, 'show-library');
    await expect(page.getByRole('row', { name: 'A small archive' })).toContainText('Edition 2026-11');
    expect((await readdir(temporaryFolder)).filter((name) => name.endsWith('.daybook')).sort()).toEqual([
      'newer.daybook',
      'older.daybook',
    ]);
  });
});

test.describe('what is dropped', () => {
  test('is taken when it is a file of this machine', async ({ launch, temporaryFolder }) => {
    const { page } = await launch();
    const file = path.join(temporaryFolder, 'happened.csv');
    await writeFile(file, table);
    await page.evaluate(() => {
      const input = Object.assign(document.createElement('input'), { type: 'file', id: 'picked' });
      document.body.append(input);
    });
    await page.locator('#picked').setInputFiles(file);
    const taken = await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('#picked');
      return window.daybook.takeDropped([...(input?.files ?? [])]);
    });
    expect(taken).toMatchObject({ names: ['happened.csv'] });
  });

  test('is not taken when the page made it up', async ({ launch }) => {
    const { page } = await launch();
    const taken = await page.evaluate(async () => [
      await window.daybook.takeDropped([new File(['x'], '/etc/passwd')]),
      await window.daybook.takeDropped(['/etc/passwd', { path: '/etc/passwd' }, 7]),
    ]);
    expect(taken).toEqual([undefined, undefined]);
  });

  test('is text or a link: nothing happens', async ({ launch }) => {
    const { page } = await launch();
    const before = page.url();
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData('text/uri-list', 'https://example.org/');
      for (const kind of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    });
    await expect(page.locator('.drop-overlay')).toHaveCount(0);
    expect(page.url()).toBe(before);
  });

  test('is awaited visibly while files are held over the window', async ({ launch }) => {
    const { page } = await launch();
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['x'], 'a.daybook'));
      document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await expect(page.getByText('Drop to open')).toBeVisible();
  });
});

test('a path that is not there says so in the window, and is not kept', async ({ launch, temporaryFolder }) => {
  const daybook = await launch({ paths: [path.join(temporaryFolder, 'nothing.daybook')] });
  await expect(daybook.page.getByRole('alert')).toContainText('nothing.daybook');
  await daybook.page.getByRole('button', { name: 'Go to the library' }).click();
  await expect(daybook.page.getByRole('grid', { name: 'Archives' }).getByRole('row')).toHaveCount(1);
});
