import path from 'node:path';
import { writeArchive } from './archives.ts';
import { expect, test, untilSearchable } from './daybook.ts';

const page = (headline: string, summary: string): string => `### [2015-09-4](/news/2015/09/4/index.md)

##### Lake
# ${headline}

${summary}

### Changes:

1. [A ferry sinks.](/news/2015/09/4/a-ferry-sinks.md) _2015-09-04 08:00:00 (First version)_
2. [A small ferry sinks.](/news/2015/09/4/a-small-ferry-sinks.md) _2015-09-04 12:00:00_
3. [A small ferry runs aground.](/news/2015/09/4/a-small-ferry-runs-aground.md) _(Current version)_
`;

const threeWordings = {
  'news/2015/09/4/a-ferry-sinks.md': page('A ferry sinks.', 'Forty people are missing.'),
  'news/2015/09/4/a-small-ferry-sinks.md': page('A small ferry sinks.', 'Four people are missing.'),
  'news/2015/09/4/a-small-ferry-runs-aground.md': page('A small ferry runs aground.', 'Nobody is missing.'),
};

test('any two wordings are compared word by word, and the address says which', async ({ launch, temporaryFolder }) => {
  const daybook = await launch({ archive: await writeArchive(path.join(temporaryFolder, 'three'), threeWordings) });
  await untilSearchable(daybook);
  const { page: reader } = daybook;
  await reader.getByRole('grid').getByText('A small ferry runs aground.').click();
  const changed = reader.getByRole('region', { name: 'What changed' });
  await expect(changed.locator('del')).toHaveText(['[removed: sinks]', '[removed: Four people are]']);
  await expect(changed.locator('ins')).toHaveText(['[added: runs aground]', '[added: Nobody is]']);
  await changed.getByRole('combobox', { name: 'From' }).selectOption('1');
  await expect(reader).toHaveURL(/wordings=1-3/);
  await changed.getByRole('combobox', { name: 'To' }).selectOption('2');
  await expect(reader).toHaveURL(/wordings=1-2/);
  await expect(changed.locator('del')).toHaveText(['[removed: Forty]']);
  await expect(changed.locator('ins')).toHaveText(['[added: small ]', '[added: Four]']);
  await reader.goBack();
  await expect(changed.locator('del').first()).toHaveText('[removed: sinks]');
  // The earlier one never comes after the later.
  await changed.getByRole('combobox', { name: 'From' }).selectOption('2');
  await changed.getByRole('combobox', { name: 'To' }).selectOption('2');
  await expect(reader).toHaveURL(/wordings=1-2/);
  expect(daybook.complaints).toEqual([]);
});

test('a wording of which the archive has the headline alone says so', async ({ launch, temporaryFolder }) => {
  const { 'news/2015/09/4/a-small-ferry-sinks.md': _, ...withoutOne } = threeWordings;
  const daybook = await launch({ archive: await writeArchive(path.join(temporaryFolder, 'two'), withoutOne) });
  await untilSearchable(daybook);
  await daybook.page.getByRole('grid').getByText('A small ferry runs aground.').click();
  const changed = daybook.page.getByRole('region', { name: 'What changed' });
  await expect(changed).toContainText('Of one of these wordings the archive has the headline alone.');
  await expect(changed.locator('ins')).toHaveText(['[added: runs aground]']);
  await changed.getByRole('combobox', { name: 'From' }).selectOption('1');
  await expect(changed.locator('ins').last()).toHaveText('[added: Nobody is]');
});
