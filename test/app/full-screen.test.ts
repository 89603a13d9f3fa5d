import type { ElectronApplication } from 'playwright/test';
import { chooseFromMenu, expect, test } from './daybook.ts';
import { openSmall } from './open-small.ts';

const isFullScreen = (app: ElectronApplication): Promise<boolean> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen() ?? false);

test('full screen is entered by its menu command, kept over a restart, and left again', async ({
  launch,
  temporaryFolder,
}) => {
  const daybook = await openSmall(launch, temporaryFolder);
  await chooseFromMenu(daybook, 'full-screen');
  await expect.poll(() => isFullScreen(daybook.app)).toBe(true);
  await expect(daybook.page.getByRole('grid')).toBeVisible();
  expect(daybook.complaints).toEqual([]);
  await daybook.app.close();

  const again = await launch({ profile: daybook.profile });
  await expect.poll(() => isFullScreen(again.app)).toBe(true);
  await chooseFromMenu(again, 'full-screen');
  await expect.poll(() => isFullScreen(again.app)).toBe(false);
  await expect(again.page.getByRole('grid')).toBeVisible();
  expect(again.complaints).toEqual([]);
});
