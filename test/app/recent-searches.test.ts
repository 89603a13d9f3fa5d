import { chooseFromMenu, expect, test } from './daybook.ts';
import { openSmall } from './open-small.ts';
import { violations } from './violations.ts';

test('what was searched is offered in the empty box, in this archive and after a restart', async ({
  launch,
  temporaryFolder,
}) => {
  const first = await openSmall(launch, temporaryFolder);
  const { page } = first;
  const box = page.getByRole('combobox', { name: 'Search the archive' });
  const recent = page.getByRole('listbox', { name: 'What you searched before' });
  await box.click();
  await expect(recent).toHaveCount(0);
  await box.pressSequentially('ferry');
  await box.press('Enter');
  await box.fill('bridge');
  await page.getByRole('grid').focus();
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(recent.getByRole('option')).toHaveText([/^bridge/, /^ferry/, 'Forget these searches']);
  expect(await violations(page)).toEqual([]);
  await box.press('ArrowDown');
  await box.press('ArrowDown');
  await box.press('Enter');
  await expect(box).toHaveValue('ferry');
  await expect(page.getByRole('grid').getByText('The old ferry')).toBeVisible();
  await first.app.close();

  const second = await launch({ profile: first.profile });
  const again = second.page.getByRole('combobox', { name: 'Search the archive' });
  await again.fill('');
  const known = second.page.getByRole('listbox', { name: 'What you searched before' });
  await expect(known.getByRole('option').first()).toHaveText(/^ferry/);
  // One alone is forgotten by its key, or by its cross.
  await again.press('ArrowDown');
  await again.press('ArrowDown');
  await again.press('Shift+Delete');
  await expect(known.getByRole('option')).toHaveText([/^ferry/, 'Forget these searches']);
  // Escape puts the list away, and the box stays.
  await again.press('Escape');
  await expect(known).toHaveCount(0);
  await chooseFromMenu(second, 'find');
  await again.click();
  await known.getByRole('option', { name: 'Forget these searches' }).click();
  await expect(known).toHaveCount(0);
  expect([...first.complaints, ...second.complaints]).toEqual([]);
});
