import path from 'node:path';
import { smallArchive, writeArchive } from './archives.ts';
import { expect, test, untilSearchable } from './daybook.ts';

test('an event is copied with who reported it and where it stands', async ({ launch, temporaryFolder }) => {
  const daybook = await launch({ archive: await writeArchive(path.join(temporaryFolder, 'small'), smallArchive) });
  await untilSearchable(daybook);
  await daybook.page.getByRole('grid').getByText('The long bridge opens').click();
  await daybook.page.getByRole('button', { name: 'Copy citation' }).click();
  await expect(daybook.page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await daybook.app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied.split('\n')).toEqual([
    expect.stringMatching(/^“The long bridge opens to traffic.*” Friday,? 4 September 2015\.$/),
    'The Courier, https://courier.example/bridge?opened=1',
    'A small archive, news/2015/09/4/the-long-bridge-opens-to-traffic',
    'Licence: CC0-1.0',
  ]);
});
