import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, expect, type Page } from 'playwright/test';
import type { DesktopBridge } from '../../shared/ipc/desktop-contract.ts';
import { hasDisplay } from '../../tools/system-needs.mjs';
import { startVirtualDisplay } from '../../tools/virtual-display.mjs';

declare global {
  interface Window {
    readonly daybook: DesktopBridge;
  }
}

/** Daybook as a test sees it: the real app in the real Electron, with a profile of its own. */
export interface Daybook {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly profile: string;
  /** What the page complained of: errors, and breaches of the content security policy. */
  readonly complaints: string[];
}

/** How to start it. */
export interface LaunchOptions {
  /** The folder of the archive to open; without one, as a fresh install does. */
  readonly archive?: string;
  /** A profile that an earlier start of the same test used. */
  readonly profile?: string;
  /** What the person's system wants to be spoken to in, as environments name it; British English where nothing is said. */
  readonly language?: string;
  /** Paths that are named alone on the command line, as a double click does. */
  readonly paths?: readonly string[];
}

interface Fixtures {
  /** Starts Daybook; everything that it started is ended after the test. */
  readonly launch: (options?: LaunchOptions) => Promise<Daybook>;
  readonly temporaryFolder: string;
}

interface WorkerFixtures {
  /**
   * What says to a program where to draw. Each worker has a screen of its own: on one screen a window that another
   * worker opens takes the focus, and the pointer leaves what it was on.
   */
  readonly display: { readonly DISPLAY?: string };
}

const project = path.resolve(import.meta.dirname, '../..');
/** The packaged program to drive, or undefined for the built tree. */
const executable = process.env['DAYBOOK_EXECUTABLE'];
const isRoot = process.getuid?.() === 0;

export const test = base.extend<Fixtures, WorkerFixtures>({
  display: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const virtual = hasDisplay() ? undefined : await startVirtualDisplay();
      await use(virtual ? { DISPLAY: virtual.display } : {});
      virtual?.stop();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  temporaryFolder: async ({}, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'daybook-test-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  launch: async ({ temporaryFolder, display }, use) => {
    const running: ElectronApplication[] = [];
    await use(async (options = {}) => {
      const daybook = await start(options, temporaryFolder, display);
      running.push(daybook.app);
      return daybook;
    });
    for (const app of running) await app.close();
  },
});

async function start(
  { archive, profile, language = 'en_GB', paths = [] }: LaunchOptions,
  temporaryFolder: string,
  display: WorkerFixtures['display'],
): Promise<Daybook> {
  const userData = profile ?? path.join(temporaryFolder, 'profile');
  const app = await _electron.launch({
    ...(executable !== undefined && { executablePath: executable }),
    chromiumSandbox: !isRoot,
    env: { ...process.env, ...display, LANGUAGE: language },
    args: [
      `--user-data-dir=${userData}`,
      ...(executable === undefined ? [project] : []),
      ...(archive === undefined ? [] : ['--archive', archive]),
      ...paths,
    ],
  });
  const page = await app.firstWindow();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.locator('main').waitFor();
  return { app, page, profile: userData, complaints };
}

/** Waits until everything is searchable. */
export async function untilSearchable({ page }: Daybook): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('daybook:searchable').length > 0);
}

/** Lets the system's dialogs answer at once: with these paths to open, and with this one for a new file. */
export async function answerDialogs(
  { app }: Daybook,
  answers: { readonly open?: readonly string[]; readonly save?: string },
): Promise<void> {
  await app.evaluate(({ dialog }, { open = [], save = '' }) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: open.length === 0, filePaths: [...open] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: save === '', filePath: save });
  }, answers);
}

/** Chooses an item of the application's menu. */
export async function chooseFromMenu({ app }: Daybook, id: string): Promise<void> {
  await app.evaluate(({ BrowserWindow, Menu }, item) => {
    Menu.getApplicationMenu()?.getMenuItemById(item)?.click(undefined, BrowserWindow.getAllWindows()[0]);
  }, id);
}

export { expect };
