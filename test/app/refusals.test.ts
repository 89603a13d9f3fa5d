import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { largeArchive, smallArchive, writeArchive } from './archives.ts';
import { answerDialogs, chooseFromMenu, type Daybook, expect, test } from './daybook.ts';

/** Looks at a folder and imports it into a file. */
async function importInto(daybook: Daybook, folder: string, target: string): Promise<void> {
  const { page } = daybook;
  await answerDialogs(daybook, { open: [folder] });
  await chooseFromMenu(daybook, 'open-folder');
  await expect(page.getByRole('heading', { name: 'How its events will look' })).toBeVisible();
  await answerDialogs(daybook, { save: target });
  await page.getByRole('button', { name: 'Change…' }).click();
  await expect(page.getByText(path.basename(target))).toBeVisible();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
}

/** Puts a disk of 64 KiB at a folder; only root on Linux can, and not in every container. */
function hasSmallDisk(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test.describe('what cannot be read or written', () => {
  test('for want of a place says why, what is safe, and lets another be chosen', async ({
    launch,
    temporaryFolder,
  }) => {
    const daybook = await launch();
    const { page } = daybook;
    const file = path.join(temporaryFolder, 'a-file');
    await writeFile(file, 'in the way');
    const folder = await writeArchive(path.join(temporaryFolder, 'small'), smallArchive);
    await importInto(daybook, folder, path.join(file, 'x.daybook'));
    await expect(page.getByText('A file lies where a folder should be')).toBeVisible();
    await expect(page.getByText('Choose another place for the archive.')).toBeVisible();
    expect(await readFile(file, 'utf8')).toBe('in the way');
  });

  test('because the disk is full says so, and leaves nothing', async ({ launch, temporaryFolder }) => {
    const daybook = await launch();
    const { page } = daybook;
    const disk = path.join(temporaryFolder, 'disk');
    await mkdir(disk);
    test.skip(!hasSmallDisk(disk), 'this machine, or its user, can make no small disk');
    try {
      const folder = await writeArchive(path.join(temporaryFolder, 'large'), largeArchive(2015, 8));
      await importInto(daybook, folder, path.join(disk, 'x.daybook'));
      await expect(page.getByText('The disk is full')).toBeVisible();
      await expect(page.getByText('Make room on it, or choose another place for the archive.')).toBeVisible();
      await expect.poll(() => readdir(disk)).toEqual([]);
    } finally {
      execFileSync('umount', [disk]);
    }
  });

  test('with a damaged zip, or a file of another kind, is said with a cure', async ({ launch, temporaryFolder }) => {
    const daybook = await launch();
    const { page } = daybook;
    const zip = path.join(temporaryFolder, 'broken.zip');
    await writeFile(zip, Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(400, 7)]));
    await answerDialogs(daybook, { open: [zip] });
    await chooseFromMenu(daybook, 'open-files');
    await expect(page.getByRole('alert')).toContainText('broken.zip');
    const picture = path.join(temporaryFolder, 'letter.docx.7z');
    await writeFile(picture, Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]));
    await answerDialogs(daybook, { open: [picture] });
    await chooseFromMenu(daybook, 'open-files');
    await expect(page.getByRole('alert')).toContainText('Unpack it and open what comes out');
  });

  test('with bytes that are no UTF-8 is read as what they plainly are, and listed', async ({
    launch,
    temporaryFolder,
  }) => {
    const daybook = await launch();
    const { page } = daybook;
    const csv = path.join(temporaryFolder, 'alt.csv');
    await writeFile(csv, Buffer.from('date;title\n2015-09-04;Brücke über die Elbe öffnet\n', 'latin1'));
    await answerDialogs(daybook, { open: [csv] });
    await chooseFromMenu(daybook, 'open-files');
    await expect(page.locator('.sample')).toContainText('Brücke über die Elbe öffnet');
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByText('It was read as windows-1252.')).toBeVisible();
  });
});
