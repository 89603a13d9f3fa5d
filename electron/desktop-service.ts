import { BrowserWindow, clipboard, dialog, type IpcMainInvokeEvent, ipcMain } from 'electron';
import {
  type DesktopContract,
  type DesktopMethod,
  desktopRequests,
  type LibraryEntry,
} from '../shared/ipc/desktop-contract.ts';
import { checkParams } from '../shared/ipc/port.ts';
import { readerOrigin } from './app-protocol.ts';
import { openLink } from './external-link.ts';
import type { ArchiveLibrary } from './library.ts';
import type { Settings } from './settings.ts';
import type { StateFile } from './state-file.ts';

/** What the desktop service needs of the rest of the main process. */
export interface DesktopDependencies {
  readonly library: ArchiveLibrary;
  readonly settings: StateFile<Settings>;
  /** The address of the view to start with. */
  readonly startPlace: () => string;
  /** Adds a folder to the library and makes it known to the archive process. */
  readonly addArchive: (folder: string) => Promise<LibraryEntry>;
}

type Handlers = {
  readonly [Method in DesktopMethod]: (
    params: DesktopContract[Method]['params'],
    window: BrowserWindow,
  ) => DesktopContract[Method]['answer'] | Promise<DesktopContract[Method]['answer']>;
};

/** Answers the page's requests to the desktop. Only Daybook's own page is heard, and only in the shape of the contract. */
export function serveDesktop({ library, settings, startPlace, addArchive }: DesktopDependencies): void {
  const handlers: Handlers = {
    library: () => ({ archives: library.entries(), place: startPlace() }),
    chooseArchive: async (_params, window) => {
      const folder = await chooseFolder(window);
      return folder === undefined ? undefined : addArchive(folder);
    },
    openLink: ({ url }, window) => openLink(window, url),
    copyText: async ({ text }) => {
      // A promise from Electron 34 on, nothing before.
      await clipboard.writeText(text);
      return undefined;
    },
    rememberPlace: async ({ place }) => {
      await settings.set({ ...settings.get(), place });
      return undefined;
    },
  };
  ipcMain.handle('desktop', (event, method: unknown, params: unknown) => {
    const window = windowOf(event);
    if (typeof method !== 'string' || !Object.hasOwn(desktopRequests, method)) {
      throw new RangeError(`«${String(method)}» is no request of the desktop`);
    }
    return answer(handlers, method as DesktopMethod, params, window);
  });
}

/** Shows the system's dialog for an archive's folder. */
export async function chooseFolder(window: BrowserWindow): Promise<string | undefined> {
  const { filePaths, canceled } = await dialog.showOpenDialog(window, {
    title: 'Open an archive',
    message: 'Choose the folder that holds the archive’s «news» folder',
    buttonLabel: 'Open archive',
    properties: ['openDirectory'],
  });
  return canceled ? undefined : filePaths[0];
}

/** The window of a message's sender, when that is the top frame of Daybook's own page; throws for any other sender. */
export function windowOf(event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>): BrowserWindow {
  const window = BrowserWindow.fromWebContents(event.sender);
  const isOurs = event.senderFrame?.origin === readerOrigin && event.senderFrame.parent === null;
  if (!window || !isOurs) throw new Error('Only Daybook’s own page is answered.');
  return window;
}

function answer<Method extends DesktopMethod>(
  handlers: Handlers,
  method: Method,
  params: unknown,
  window: BrowserWindow,
) {
  const checked: unknown = checkParams<unknown>(desktopRequests[method], params, method);
  return handlers[method](checked as DesktopContract[Method]['params'], window);
}
