import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, dialog, ipcMain } from 'electron';
import type { DesktopMessage, LibraryEntry } from '../shared/ipc/desktop-contract.ts';
import { registerAppScheme, serveApp } from './app-protocol.ts';
import { startArchiveProcess } from './archive-process.ts';
import { readCommandLine, type StartRequest } from './command-line.ts';
import { installContextMenu } from './context-menu.ts';
import { chooseFolder, serveDesktop, windowOf } from './desktop-service.ts';
import { openLibrary } from './library.ts';
import { lockDownChromium } from './lockdown.ts';
import { installMenu } from './menu.ts';
import { disableNodeNetwork } from './offline/no-network.ts';
import { openSettings } from './settings.ts';
import { openWindow, preloadPath, zoom } from './window.ts';

const outFolder = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const starter = app.isPackaged
  ? path.join(process.resourcesPath, 'starter')
  : path.join(app.getAppPath(), 'assets', 'starter');

// 1. Before anything else can happen: no way to the network, and our own scheme. Both must precede `ready`.
disableNodeNetwork();
lockDownChromium();
registerAppScheme();

// 2. One Daybook at a time: a second start hands its request to the first and leaves.
const request = readCommandLine(process.argv, process.cwd());
if (app.requestSingleInstanceLock(request)) {
  // No await at the top level: `ready` waits for this module to end.
  void app.whenReady().then(start).catch(fail);
} else {
  console.error('Daybook is open already, or its profile folder cannot be written; this start leaves.');
  app.quit();
}

async function start(): Promise<void> {
  // 3. What the reader had.
  const userData = app.getPath('userData');
  const settings = await openSettings(path.join(userData, 'settings.json'));
  const library = await openLibrary(path.join(userData, 'library.json'), starter);

  // 4. The archive process, so that it starts while the window loads.
  const archiveProcess = startArchiveProcess(path.join(outFolder, 'electron', 'archive.js'), () =>
    tellPages({ kind: 'archive-process-restarting' }),
  );
  for (const archive of library.archives()) void archiveProcess.register(archive);
  const addArchive = async (folder: string): Promise<LibraryEntry> => {
    const archive = await library.add(folder);
    await archiveProcess.register(archive);
    return library.entryOf(archive);
  };

  // 5. The archive to start with: the one asked for, else the place where the reader left, else the starter archive.
  const asked = request.archive === undefined ? undefined : await addArchive(request.archive);
  const startPlace = (): string => (asked ? placeOf(asked) : settings.get().place || '#/a/starter');

  // 6. Everything that the page may ask for, before there is a page.
  await serveApp(path.join(outFolder, 'renderer'));
  serveDesktop({ library, settings, startPlace, addArchive });
  ipcMain.on('connect-archive', (event) => archiveProcess.connect(windowOf(event).webContents));
  const openArchive = async (window: BrowserWindow): Promise<void> => {
    const folder = await chooseFolder(window);
    if (folder !== undefined) tellPages({ kind: 'show-archive', archive: await addArchive(folder) });
  };
  installMenu({
    openArchive: (window) => void openArchive(window),
    zoom: (window, step) => zoom(window, settings, step),
  });
  installContextMenu();

  // 7. The window.
  const open = (): BrowserWindow => openWindow(preloadPath(outFolder), settings);
  open();
  app.on('activate', () => BrowserWindow.getAllWindows().length === 0 && open());
  app.on('second-instance', (_event, _argv, _folder, data) => {
    void addSecond(data as StartRequest, addArchive);
  });
  app.on('window-all-closed', () => process.platform === 'darwin' || app.quit());

  // 8. Leaving: what the reader did last is on disk before the process ends.
  app.once('will-quit', (event) => {
    event.preventDefault();
    archiveProcess.stop();
    // Asking to quit a second time from here was seen to be forgotten once in a while; all windows are closed already.
    void settings.flush().finally(() => app.exit());
  });
}

async function addSecond(
  { archive }: StartRequest,
  addArchive: (folder: string) => Promise<LibraryEntry>,
): Promise<void> {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
  if (typeof archive === 'string') tellPages({ kind: 'show-archive', archive: await addArchive(archive) });
}

function tellPages(message: DesktopMessage): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send('desktop-message', message);
}

function placeOf({ id }: LibraryEntry): string {
  return `#/a/${encodeURIComponent(id)}`;
}

function fail(error: unknown): void {
  dialog.showErrorBox('Daybook could not start', error instanceof Error ? error.message : String(error));
  app.exit(1);
}
