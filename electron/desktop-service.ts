import path from 'node:path';
import { BrowserWindow, clipboard, type IpcMainInvokeEvent, ipcMain } from 'electron';
import * as z from 'zod/mini';
import { type DesktopContract, type DesktopMethod, desktopRequests } from '../shared/ipc/desktop-contract.ts';
import { checkParams } from '../shared/ipc/port.ts';
import { readerOrigin } from './app-protocol.ts';
import { openLink } from './external-link.ts';
import { createLibraryHandlers, inputOrShow, type LibraryDependencies } from './library-requests.ts';
import { runCommand } from './menu.ts';
import type { KeptPreferences } from './preferences.ts';
import type { KeptSearches } from './saved-searches.ts';
import type { Windows } from './windows.ts';

/** What the desktop service needs of the rest of the main process. */
export interface DesktopDependencies extends LibraryDependencies {
  readonly windows: Windows;
  readonly preferences: KeptPreferences;
  readonly searches: KeptSearches;
}

type Handlers = {
  readonly [Method in DesktopMethod]: (
    params: DesktopContract[Method]['params'],
    window: BrowserWindow,
  ) => DesktopContract[Method]['answer'] | Promise<DesktopContract[Method]['answer']>;
};

/** Answers the page's requests to the desktop. Only Daybook's own page is heard, and only in the shape of the contract. */
export function serveDesktop(dependencies: DesktopDependencies): void {
  const { windows, preferences, searches, opener, show } = dependencies;
  const handlers: Handlers = {
    ...createLibraryHandlers(dependencies),
    openLink: ({ url }, window) => openLink(window, url),
    copyText: async ({ text }) => {
      // A promise from Electron 34 on, nothing before.
      await clipboard.writeText(text);
      return undefined;
    },
    runCommand: ({ command }, window) => {
      runCommand(command, window);
      return undefined;
    },
    preferences: () => ({ ...preferences.get(), speech: preferences.speech() }),
    setPreferences: async ({ preferences: next }) => {
      await preferences.set(next);
      return undefined;
    },
    savedSearches: () => searches.get(),
    changeSavedSearches: async ({ change }) => {
      await searches.change(change);
      return undefined;
    },
    session: (_none, window) => windows.sessionOf(window),
    rememberSession: ({ session }, window) => {
      windows.remember(window, session);
      return undefined;
    },
    closeWindow: (_none, window) => {
      window.close();
      return undefined;
    },
    reopenWindow: () => {
      windows.reopen();
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
  // The preload script alone speaks here: it got the paths from the system for files that the person dropped.
  ipcMain.handle('dropped', async (event, paths: unknown) => {
    const window = windowOf(event);
    const dropped = droppedPaths.parse(paths);
    return dropped.length === 0
      ? undefined
      : inputOrShow(await opener.openChosen(dropped), (archives) => show(window, archives));
  });
}

const droppedPaths = z.array(z.string().check(z.refine(path.isAbsolute, 'is no path'))).check(z.maxLength(10_000));

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
