import { app, type BaseWindow, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { DesktopMessage, ReaderCommand } from '../shared/ipc/desktop-contract.ts';

/** What the menu can do besides telling the page. */
export interface MenuActions {
  openArchive(window: BrowserWindow): void;
  zoom(window: BrowserWindow, step: -1 | 0 | 1): void;
}

type Item = MenuItemConstructorOptions;

const isMac = process.platform === 'darwin';
const separator: Item = { type: 'separator' };

/** Installs the application's menu, by the customs of the system it runs on. */
export function installMenu(actions: MenuActions): void {
  const menus: Item[] = [
    ...(isMac ? [{ role: 'appMenu' } satisfies Item] : []),
    fileMenu(actions),
    { role: 'editMenu' },
    viewMenu(actions),
    goMenu(),
    ...(isMac ? [{ role: 'windowMenu' } satisfies Item] : []),
    helpMenu(),
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(menus));
}

function fileMenu(actions: MenuActions): Item {
  return {
    label: '&File',
    submenu: [
      { id: 'open-archive', label: 'Open Archive…', accelerator: 'CmdOrCtrl+O', click: onWindow(actions.openArchive) },
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
