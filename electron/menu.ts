import { app, type BaseWindow, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { type Command, commands, keyOf, type ReaderCommand } from '../shared/ipc/commands.ts';
import type { DesktopMessage } from '../shared/ipc/desktop-contract.ts';

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

/** Does what the menu's item of a command does. */
export function runCommand(command: Command, window: BrowserWindow): void {
  Menu.getApplicationMenu()?.getMenuItemById(command)?.click(undefined, window);
}

function fileMenu(actions: MenuActions, recent: readonly RecentArchive[]): Item {
  return {
    label: '&File',
    submenu: [
      item('open-files', (window) => void actions.openFiles(window)),
      item('open-folder', (window) => void actions.openFolder(window)),
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
      pageItem('show-library'),
      separator,
      pageItem('copy-address'),
      pageItem('show-problems'),
      separator,
      isMac ? { role: 'close' } : { role: 'quit' },
    ],
  };
}

function viewMenu({ zoom }: MenuActions): Item {
  return {
    label: '&View',
    submenu: [
      pageItem('focus-timeline'),
      pageItem('clear-filters'),
      separator,
      item('zoom-in', (window) => zoom(window, 1)),
      // The same key without Shift, as it lies on most keyboards.
      {
        label: 'Zoom In',
        accelerator: 'CmdOrCtrl+=',
        visible: false,
        acceleratorWorksWhenHidden: true,
        click: onWindow((window) => zoom(window, 1)),
      },
      item('zoom-out', (window) => zoom(window, -1)),
      item('zoom-reset', (window) => zoom(window, 0)),
      separator,
      pageItem('show-reading-style'),
      item('full-screen', (window) => window.setFullScreen(!window.isFullScreen())),
    ],
  };
}

function goMenu(): Item {
  return {
    label: '&Go',
    submenu: [
      pageItem('show-palette'),
      pageItem('find'),
      separator,
      pageItem('back'),
      pageItem('forward'),
      separator,
      pageItem('previous-event'),
      pageItem('next-event'),
      pageItem('previous-day'),
      pageItem('next-day'),
      separator,
      pageItem('next-match'),
      pageItem('previous-match'),
      separator,
      pageItem('go-to-date'),
      pageItem('on-this-day'),
      separator,
      pageItem('close-event'),
    ],
  };
}

function helpMenu(): Item {
  return {
    role: 'help',
    submenu: [
      pageItem('show-keys'),
      ...(isMac ? [] : [separator, { label: `About ${app.name}`, click: () => app.showAboutPanel() }]),
    ],
  };
}

// An ampersand marks the letter of a key in labels.
function shortLabel(title: string): string {
  const whole = title.replaceAll('&', '&&');
  return whole.length > longestLabel ? `${whole.slice(0, longestLabel)}…` : whole;
}

/** An item that tells the page to do something. */
function pageItem(command: ReaderCommand): Item {
  return item(command, (window) => {
    window.webContents.send('desktop-message', { kind: 'command', command } satisfies DesktopMessage);
  });
}

/** The item's id is the command, by which it is found again. */
function item(command: Command, act: (window: BrowserWindow) => void): Item {
  return {
    id: command,
    label: commands[command].label,
    accelerator: keyOf(command, process.platform),
    click: onWindow(act),
  };
}

function onWindow(act: (window: BrowserWindow) => void): (item: unknown, window: BaseWindow | undefined) => void {
  return (_item, window) => {
    const target = window instanceof BrowserWindow ? window : BrowserWindow.getAllWindows()[0];
    if (target) act(target);
  };
}
