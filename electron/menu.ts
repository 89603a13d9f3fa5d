import { app, type BaseWindow, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { DesktopMessage, ReaderCommand } from '../shared/ipc/desktop-contract.ts';

/** What the menu can do besides telling the page. */
export interface MenuActions {
  openFiles(window: BrowserWindow): Promise<void>;
  openFolder(window: BrowserWindow): Promise<void>;
  /** Shows an archive of the library. */
  openRecent(archive: string): void;
  zoom(window: BrowserWindow, step: -1 | 0 | 1): void;
}

type Item = MenuItemConstructorOptions;

const isMac = process.platform === 'darwin';
const longestLabel = 60;
const separator: Item = { type: 'separator' };

/** An archive as the menu names it. */
export interface RecentArchive {
  readonly id: string;
  readonly title: string;
}

/** Installs the application's menu, by the customs of the system it runs on; again whenever the recent archives change. */
export function installMenu(actions: MenuActions, recent: readonly RecentArchive[]): void {
  const menus: Item[] = [
    ...(isMac ? [{ role: 'appMenu' } satisfies Item] : []),
    fileMenu(actions, recent),
    { role: 'editMenu' },
    viewMenu(actions),
    goMenu(),
    ...(isMac ? [{ role: 'windowMenu' } satisfies Item] : []),
    helpMenu(),
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(menus));
}

function fileMenu(actions: MenuActions, recent: readonly RecentArchive[]): Item {
  return {
    label: '&File',
    submenu: [
      {
        id: 'open-files',
        label: 'Open…',
        accelerator: 'CmdOrCtrl+O',
        click: onWindow((window) => void actions.openFiles(window)),
      },
      {
        id: 'open-folder',
        label: 'Open Folder…',
        accelerator: 'CmdOrCtrl+Shift+O',
        click: onWindow((window) => void actions.openFolder(window)),
      },
      {
        id: 'open-recent',
        label: 'Open Recent',
        enabled: recent.length > 0,
        submenu: recent.map(({ id, title }) => ({
          id: `recent-${id}`,
          label: shortLabel(title),
          click: () => actions.openRecent(id),
        })),
      },
      command('show-library', 'Library', 'CmdOrCtrl+B'),
      separator,
      command('copy-address', 'Copy Address of This View', 'CmdOrCtrl+Shift+C'),
      command('show-problems', 'Problems Found in This Archive'),
      separator,
      isMac ? { role: 'close' } : { role: 'quit' },
    ],
  };
}

function viewMenu({ zoom }: MenuActions): Item {
  return {
    label: '&View',
    submenu: [
      command('focus-timeline', 'Go to Timeline', 'CmdOrCtrl+T'),
      command('clear-filters', 'Clear All Filters', 'CmdOrCtrl+Shift+X'),
      separator,
      { id: 'zoom-in', label: 'Zoom In', accelerator: 'CmdOrCtrl+Plus', click: onWindow((window) => zoom(window, 1)) },
      // The same key without Shift, as it lies on most keyboards.
      {
        label: 'Zoom In',
        accelerator: 'CmdOrCtrl+=',
        visible: false,
        acceleratorWorksWhenHidden: true,
        click: onWindow((window) => zoom(window, 1)),
      },
      { id: 'zoom-out', label: 'Zoom Out', accelerator: 'CmdOrCtrl+-', click: onWindow((window) => zoom(window, -1)) },
      {
        id: 'zoom-reset',
        label: 'Actual Size',
        accelerator: 'CmdOrCtrl+0',
        click: onWindow((window) => zoom(window, 0)),
      },
      separator,
      { role: 'togglefullscreen' },
    ],
  };
}

function goMenu(): Item {
  return {
    label: '&Go',
    submenu: [
      command('back', 'Back', isMac ? 'Cmd+[' : 'Alt+Left'),
      command('forward', 'Forward', isMac ? 'Cmd+]' : 'Alt+Right'),
      separator,
      command('find', 'Search', 'CmdOrCtrl+K'),
      separator,
      command('previous-event', 'Previous Event', 'CmdOrCtrl+Up'),
      command('next-event', 'Next Event', 'CmdOrCtrl+Down'),
      command('previous-day', 'Previous Day', 'CmdOrCtrl+Shift+Up'),
      command('next-day', 'Next Day', 'CmdOrCtrl+Shift+Down'),
      command('close-event', 'Back to the List', 'CmdOrCtrl+L'),
    ],
  };
}

function helpMenu(): Item {
  return {
    role: 'help',
    submenu: [
      command('show-keys', 'Keyboard Shortcuts', 'CmdOrCtrl+/'),
      ...(isMac ? [] : [separator, { label: `About ${app.name}`, click: () => app.showAboutPanel() }]),
    ],
  };
}

// An ampersand marks the letter of a key in labels.
function shortLabel(title: string): string {
  const whole = title.replaceAll('&', '&&');
  return whole.length > longestLabel ? `${whole.slice(0, longestLabel)}…` : whole;
}

/** A menu item that tells the page to do something. Its id is the command, by which tests find it. */
function command(id: ReaderCommand, label: string, accelerator?: string): Item {
  return {
    id,
    label,
    ...(accelerator !== undefined && { accelerator }),
    click: onWindow((window) => {
      window.webContents.send('desktop-message', { kind: 'command', command: id } satisfies DesktopMessage);
    }),
  };
}

function onWindow(act: (window: BrowserWindow) => void): (item: unknown, window: BaseWindow | undefined) => void {
  return (_item, window) => {
    const target = window instanceof BrowserWindow ? window : BrowserWindow.getAllWindows()[0];
    if (target) act(target);
  };
}
