import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, dialog, ipcMain } from 'electron';
import type { DesktopMessage } from '../shared/ipc/desktop-contract.ts';
import { say } from '../shared/texts/say.ts';
import { registerAppScheme, serveApp } from './app-protocol.ts';
import { startArchiveProcess } from './archive-process.ts';
import { openColumnMappings } from './column-mappings.ts';
import { ownArguments, readCommandLine, readStartRequest, type StartRequest } from './command-line.ts';
import { installContextMenu } from './context-menu.ts';
import { serveDesktop, windowOf } from './desktop-service.ts';
import { followLibrary } from './follow-library.ts';
import { createChosenPaths } from './library/chosen-paths.ts';
import { openLibrary } from './library.ts';
import { lockDownChromium } from './lockdown.ts';
import { installMenu } from './menu.ts';
import { disableNodeNetwork } from './offline/no-network.ts';
import { createPathOpener, type Opened, type PathOpener } from './open-paths.ts';
import { chooseFiles, chooseFolder } from './path-dialogs.ts';
import { placeOf } from './places.ts';
import { openPreferences } from './preferences.ts';
import { openSavedSearches } from './saved-searches.ts';
import { openSettings } from './settings.ts';
import { preloadPath } from './window.ts';
import { createWindows } from './windows.ts';

const outFolder = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const starter = app.isPackaged
  ? path.join(process.resourcesPath, 'starter')
  : path.join(app.getAppPath(), 'assets', 'starter');

// 1. Before anything else can happen: no way to the network, and our own scheme. Both must precede `ready`.
disableNodeNetwork();
lockDownChromium();
registerAppScheme();

// 2. One Daybook at a time: a second start hands its request to the first and leaves.
const request = readCommandLine(ownArguments(process.argv, app.isPackaged), process.cwd());
// On macOS a double click arrives as an event, which may come before anything is ready to hear it.
const early: string[] = [];
let openFile = (file: string): void => void early.push(file);
app.on('open-file', (event, file) => {
  event.preventDefault();
  openFile(file);
});
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
  const preferences = await openPreferences(path.join(userData, 'preferences.json'), () => {
    following.showRecentAgain();
    tellPages({ kind: 'preferences-changed' });
  });
  const searches = await openSavedSearches(path.join(userData, 'saved-searches.json'), () =>
    tellPages({ kind: 'searches-changed' }),
  );
  const library = await openLibrary(path.join(userData, 'library.json'), starter);
  const mappings = await openColumnMappings(path.join(userData, 'mappings.json'));

  // 4. The archive process, so that it starts while the window loads.
  const archiveProcess = startArchiveProcess({
    entry: path.join(outFolder, 'electron', 'archive.js'),
    cacheFolder: path.join(userData, 'editions'),
    onRestart: () => tellPages({ kind: 'archive-process-restarting' }),
  });
  const chosen = createChosenPaths();
  const opener = createPathOpener(library, chosen, archiveProcess);

  // 5. What to start with: what was asked for, else the place where the reader left, else the starter archive.
  const asked = await openRequest({ ...request, paths: [...request.paths, ...early] }, opener);
  const isKnown = (archive: string): boolean => library.archives().some(({ id }) => id === archive);
  const windows = createWindows(preloadPath(outFolder), settings, isKnown);

  // 6. Everything that the page may ask for, before there is a page.
  await serveApp(path.join(outFolder, 'renderer'));
  const archivesFolder = path.join(userData, 'archives');
  const show = (window: BrowserWindow, archives: readonly string[]): void =>
    tell(window, { kind: 'show-archives', archives });
  serveDesktop({
    library,
    windows,
    preferences,
    searches,
    chosen,
    opener,
    mappings,
    archiveProcess,
    archivesFolder,
    show,
  });
  ipcMain.on('connect-archive', (event) => archiveProcess.connect(windowOf(event).webContents));
  const choose = async (window: BrowserWindow, paths: readonly string[]): Promise<void> => {
    if (paths.length > 0) tellOpened(window, await opener.openChosen(paths));
  };
  const actions = {
    openFiles: async (window: BrowserWindow) => choose(window, await chooseFiles(window)),
    openFolder: async (window: BrowserWindow) => {
      const folder = await chooseFolder(window, say('choose.folder'), say('choose.open-folder'));
      return choose(window, folder === undefined ? [] : [folder]);
    },
    openRecent: (window: BrowserWindow, archive: string) => show(window, [archive]),
    openWindow: () => windows.openAnother(),
    windowInUse: () => windows.inUse() ?? reopened(),
    zoom: windows.zoom,
  };
  // On macOS the menu is there without any window.
  const reopened = (): BrowserWindow | undefined => {
    windows.restore();
    return windows.inUse();
  };
  const following = followLibrary(library, {
    archiveProcess,
    showRecent: (recent) => installMenu(actions, recent),
    tellPages: () => tellPages({ kind: 'library-changed' }),
  });
  installContextMenu(windows.openAnother);

  // 7. The windows.
  windows.restore(asked && placeOf(asked));
  const showAsked = async (what: StartRequest): Promise<void> => {
    if (!windows.inUse()) windows.restore();
    const window = windows.inUse();
    if (window?.isMinimized()) window.restore();
    window?.focus();
    const opened = await openRequest(what, opener);
    if (opened && window) tellOpened(window, opened);
  };
  app.on('activate', () => !windows.inUse() && windows.restore());
  app.on('second-instance', (_event, _argv, _folder, data) => void showAsked(readStartRequest(data)));
  openFile = (file) => void showAsked({ paths: [file] });
  app.on('window-all-closed', () => process.platform === 'darwin' || app.quit());
  app.on('before-quit', () => windows.leave());

  // 8. Leaving: what the reader did last is on disk before the process ends.
  app.once('will-quit', (event) => {
    event.preventDefault();
    following.stop();
    // Asking to quit a second time from here was seen to be forgotten once in a while; all windows are closed already.
    void Promise.allSettled([
      settings.flush(),
      preferences.flush(),
      searches.flush(),
      library.flush(),
      mappings.flush(),
      archiveProcess.stop(),
    ]).finally(() => app.exit());
  });
}

async function openRequest({ archive, paths }: StartRequest, opener: PathOpener): Promise<Opened | undefined> {
  if (archive !== undefined) return { kind: 'archives', archives: [(await opener.add(archive)).id] };
  return paths.length === 0 ? undefined : opener.openNamed(paths);
}

function tellOpened(window: BrowserWindow, opened: Opened): void {
  if (opened.kind === 'input') tell(window, { kind: 'inspect', input: opened.input });
  else tell(window, { kind: 'show-archives', archives: opened.archives });
}

function tell(window: BrowserWindow, message: DesktopMessage): void {
  window.webContents.send('desktop-message', message);
}

function tellPages(message: DesktopMessage): void {
  for (const window of BrowserWindow.getAllWindows()) tell(window, message);
}

function fail(error: unknown): void {
  dialog.showErrorBox(say('start.failed'), error instanceof Error ? error.message : String(error));
  app.exit(1);
}
