import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserWindow as ElectronWindow } from 'electron';
import { allCommands } from '../../shared/ipc/commands.ts';
import { type Daybook, expect, test, untilSearchable } from './daybook.ts';

/** Attempts in the page, each told by what came of it. */
async function outcomes(daybook: Daybook, attempts: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const results: Record<string, string> = {};
  for (const [name, code] of Object.entries(attempts)) {
    results[name] = await daybook.page.evaluate(
      `(async () => { ${code} })().then((value) => 'done: ' + value, (error) => 'refused: ' + error.name)`,
    );
  }
  return results;
}

test.describe('the page', () => {
  test('runs sandboxed, isolated and without Node, behind a strict policy @packaged', async ({ launch }) => {
    const daybook = await launch();
    expect(daybook.page.url()).toMatch(/^app:\/\/reader\/index\.html/);
    const preferences = await daybook.app.evaluate(({ webContents }) =>
      webContents
        .getAllWebContents()
        .map((contents) => (contents as unknown as { getLastWebPreferences(): object }).getLastWebPreferences()),
    );
    expect(preferences).toHaveLength(1);
    expect(preferences[0]).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
    });
    const policy = await daybook.page.evaluate(async () =>
      (await fetch(location.href)).headers.get('content-security-policy'),
    );
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
    expect(
      await daybook.page.evaluate(() => [
        typeof window.require,
        typeof globalThis.process,
        Object.keys(window.daybook).sort(),
      ]),
    ).toEqual(['undefined', 'undefined', ['connectArchive', 'onMessage', 'platform', 'request', 'takeDropped']]);
  });

  test('can run no text as code and put no text in as markup', async ({ launch }) => {
    const daybook = await launch();
    expect(
      await outcomes(daybook, {
        // What runs later runs as the page's own; Playwright lifts the policy while it evaluates.
        eval: `return await new Promise((resolve, reject) => setTimeout(() => { try { resolve(eval('1 + 1')) } catch (error) { reject(error) } }))`,
        function: `return await new Promise((resolve, reject) => setTimeout(() => { try { resolve(new Function('return 1')()) } catch (error) { reject(error) } }))`,
        markup: `document.body.innerHTML = '<img src=x onerror="document.title=1">'; return 1`,
      }),
    ).toEqual({ eval: 'refused: EvalError', function: 'refused: EvalError', markup: 'refused: TypeError' });
  });

  test('has no way to the network', async ({ launch }) => {
    const daybook = await launch();
    const waitFor = (element: string): string =>
      `return await new Promise((resolve, reject) => { const e = ${element}; e.onload = () => resolve('loaded'); e.onerror = () => reject(new Error('no')); setTimeout(() => resolve('silent'), 1500); document.head.append(e); })`;
    const results = await outcomes(daybook, {
      fetch: `return (await fetch('https://example.org/')).status`,
      local: `return (await fetch('http://127.0.0.1:9/')).status`,
      file: `return (await fetch('file:///etc/hostname')).status`,
      image: waitFor(`Object.assign(new Image(), { src: 'https://example.org/x.png' })`),
      style: waitFor(
        `Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'https://example.org/x.css' })`,
      ),
      socket: `new WebSocket('wss://example.org/'); return await new Promise((resolve, reject) => setTimeout(() => reject(new Error('no')), 300))`,
      worker: `new Worker('https://example.org/x.js'); return 1`,
      beacon: `return navigator.sendBeacon('https://example.org/', 'x')`,
    });
    for (const [name, outcome] of Object.entries(results)) {
      expect.soft(outcome, name).toMatch(name === 'beacon' ? /^(refused|done: false|done: true)/ : /^refused/);
    }
  });

  test('reads none of its own folder but the built page', async ({ launch }) => {
    const { page } = await launch();
    const statuses = await page.evaluate(async () => {
      const paths = [
        '/index.html',
        '/',
        '/..%2felectron/main.js',
        '/%2e%2e/package.json',
        '/..%5cmain.js',
        '//etc/passwd',
        '/index.html%00.js',
        '/assets/',
        '/index.html/',
      ];
      const all = paths.map(async (path) => [
        path,
        await fetch(`app://reader${path}`).then(
          ({ status }) => status,
          () => 'refused',
        ),
      ]);
      return Object.fromEntries(await Promise.all(all)) as Record<string, unknown>;
    });
    const { '/index.html': own, ...others } = statuses;
    expect(own).toBe(200);
    for (const [path, status] of Object.entries(others)) expect.soft(status, path).toBe(404);
  });

  test('goes nowhere and opens nothing', async ({ launch }) => {
    const { app, page } = await launch();
    await page.evaluate(() => {
      window.open('https://example.org/');
      window.open('app://reader/index.html');
      for (const href of [
        'https://example.org/',
        'file:///etc/hostname',
        'mailto:a@example.org',
        'smb://host/share',
        'app://reader/other.html',
      ]) {
        const link = Object.assign(document.createElement('a'), { href, textContent: 'x' });
        document.body.append(link);
        link.click();
        Object.assign(link, { target: '_blank' }).click();
        link.remove();
      }
      location.assign('https://example.org/');
    });
    // A refused attempt leaves no trace to wait for: two frames and the main process's own answer are long past it.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await page.evaluate(() => location.origin)).toBe('app://reader');
    expect(
      await app.evaluate(({ BrowserWindow, webContents }) => [
        BrowserWindow.getAllWindows().length,
        webContents.getAllWebContents().length,
      ]),
    ).toEqual([1, 1]);
  });

  test('is granted no permission', async ({ launch }) => {
    const { page } = await launch();
    const states = await page.evaluate(async () => {
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'clipboard-read',
        'midi',
        'local-fonts',
        'screen-wake-lock',
        'persistent-storage',
      ];
      const all = names.map((name) =>
        navigator.permissions.query({ name: name as PermissionName }).then(
          ({ state }) => state,
          () => 'denied',
        ),
      );
      return [...new Set(await Promise.all(all))];
    });
    expect(states).toEqual(['denied']);
  });

  test('is answered only in the shape of the contract', async ({ launch }) => {
    const { page } = await launch();
    const answers = await page.evaluate(async () => {
      const request = window.daybook.request as (method: string, params: unknown) => Promise<unknown>;
      const tries: [string, unknown][] = [
        ['readFile', { path: '/etc/passwd' }],
        ['constructor', {}],
        ['openLink', { url: 7 }],
        ['openLink', {}],
        ['copyText', { text: 'x'.repeat(200_000) }],
      ];
      return Promise.all(
        tries.map(([method, params]) =>
          request(method, params).then(
            () => 'answered',
            () => 'refused',
          ),
        ),
      );
    });
    expect(answers).toEqual(['refused', 'refused', 'refused', 'refused', 'refused']);
  });
});

test.describe('links to the web', () => {
  const address = 'https://example.org/a%20page';

  for (const [response, outcome, opened] of [
    [0, 'copied', 0],
    [1, 'opened', 1],
    [2, 'cancelled', 0],
  ] as const) {
    test(`are ${outcome} when the person says so`, async ({ launch }) => {
      const { app, page } = await launch();
      await app.evaluate(({ dialog, shell }, answer) => {
        const asked: string[] = [];
        const gone: string[] = [];
        Object.assign(globalThis, { asked, gone });
        dialog.showMessageBox = ((_window: unknown, options: { detail?: string }) => {
          asked.push(options.detail ?? '');
          return Promise.resolve({ response: answer, checkboxChecked: false });
        }) as typeof dialog.showMessageBox;
        shell.openExternal = (url) => {
          gone.push(url);
          return Promise.resolve();
        };
      }, response);
      expect(await page.evaluate((url) => window.daybook.request('openLink', { url }), address)).toBe(outcome);
      const { asked, gone } = await app.evaluate(() => {
        const { asked, gone } = globalThis as unknown as { asked: string[]; gone: string[] };
        return { asked, gone };
      });
      expect(asked).toHaveLength(1);
      expect(asked[0]).toContain(address);
      expect(gone).toHaveLength(opened);
      if (outcome === 'copied') expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(address);
    });
  }

  test('are refused unasked when they are no web addresses', async ({ launch }) => {
    const { page } = await launch();
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'smb://host/x', 'https://user:pw@example.org/']) {
      expect(await page.evaluate((address) => window.daybook.request('openLink', { url: address }), url)).toBe(
        'refused',
      );
    }
  });
});

test.describe('the archive process', () => {
  test('has no network either', async ({ launch }) => {
    const { app } = await launch();
    const refusals = await app.evaluate(async () => {
      const tries = {
        socket: () => process.getBuiltinModule('node:net').connect(9, '127.0.0.1'),
        lookup: () => process.getBuiltinModule('node:dns').promises.lookup('example.org'),
        fetch: () => fetch('https://example.org/'),
      };
      const codes: Record<string, unknown> = {};
      for (const [name, attempt] of Object.entries(tries)) {
        try {
          await attempt();
          codes[name] = 'reached';
        } catch (error) {
          codes[name] = (error as { code?: string }).code;
        }
      }
      return codes;
    });
    expect(refusals).toEqual({ socket: 'ENETDISABLED', lookup: 'ENETDISABLED', fetch: 'ENETDISABLED' });
  });

  test('is started again when it dies, and the reader goes on', async ({ launch }) => {
    const daybook = await launch();
    await untilSearchable(daybook);
    const pid = await daybook.app.evaluate(
      ({ app }) => app.getAppMetrics().find(({ name }) => name === 'Daybook Archive')?.pid ?? 0,
    );
    process.kill(pid, 'SIGKILL');
    await expect
      .poll(() =>
        daybook.app.evaluate(({ app }) => app.getAppMetrics().find(({ name }) => name === 'Daybook Archive')?.pid ?? 0),
      )
      .not.toBe(pid);
    await daybook.page.getByRole('combobox', { name: 'Search the archive' }).fill('tsunami');
    await expect(daybook.page.locator('mark').first()).toHaveText(/tsunami/i);
    expect(daybook.complaints).toEqual([]);
  });
});

test.describe('the window', () => {
  test('comes back with its size, zoom and place', async ({ launch, temporaryFolder }) => {
    const first = await launch();
    await untilSearchable(first);
    await first.app.evaluate(({ BrowserWindow, Menu }) => {
      const window = BrowserWindow.getAllWindows()[0] as ElectronWindow;
      window.setBounds({ x: 40, y: 30, width: 1100, height: 720 });
      Menu.getApplicationMenu()?.getMenuItemById('zoom-in')?.click(undefined, window);
    });
    await first.page.getByRole('combobox', { name: 'Search the archive' }).fill('earthquake');
    await expect(first.page).toHaveURL(/q=earthquake/);
    const settings = path.join(first.profile, 'settings.json');
    await expect.poll(async () => readFile(settings, 'utf8').catch(() => '')).toMatch(/q=earthquake/);
    await first.app.close();

    const second = await launch({ profile: path.join(temporaryFolder, 'profile') });
    await expect(second.page).toHaveURL(/q=earthquake/);
    await expect(second.page.getByRole('combobox', { name: 'Search the archive' })).toHaveValue('earthquake');
    const state = await second.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      return { size: window?.getSize(), zoom: window?.webContents.getZoomLevel() };
    });
    expect(state).toEqual({ size: [1100, 720], zoom: 0.5 });
  });

  test('is one: a second start shows its archive in the first', async ({ launch, temporaryFolder }) => {
    const first = await launch();
    await untilSearchable(first);
    const { execFile } = await import('node:child_process');
    const command = await first.app.evaluate(({ app }) => [process.execPath, app.isPackaged ? '' : app.getAppPath()]);
    const arguments_ = [
      `--user-data-dir=${first.profile}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      command[1] ?? '',
      '--archive',
      path.join(temporaryFolder, 'nothing'),
    ];
    const code = await new Promise((resolve) =>
      execFile(command[0] ?? '', arguments_.filter(Boolean), (error) => resolve(error?.code ?? 0)),
    );
    expect(code).toBe(0);
    await expect(first.page.getByText(/cannot be read/)).toBeVisible();
    expect(await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });
});

test.describe('the menu', () => {
  test('has a key for every command of the reader', async ({ launch }) => {
    const { app } = await launch();
    const keys = await app.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? []) ?? [];
      return Object.fromEntries(items.filter(({ id }) => id).map((item) => [item.id, item.accelerator ?? '']));
    });
    for (const id of allCommands) expect.soft(keys[id], id).toBeTruthy();
    const used = Object.values(keys).filter(Boolean);
    expect(new Set(used).size).toBe(used.length);
  });

  test('tells the page what to do', async ({ launch }) => {
    const daybook = await launch();
    await untilSearchable(daybook);
    await daybook.app.evaluate(({ BrowserWindow, Menu }) => {
      Menu.getApplicationMenu()?.getMenuItemById('find')?.click(undefined, BrowserWindow.getAllWindows()[0]);
    });
    await expect(daybook.page.getByRole('combobox', { name: 'Search the archive' })).toBeFocused();
  });
});
