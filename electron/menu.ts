import { app, type BaseWindow, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { type Command, keyOf, type ReaderCommand } from '../shared/ipc/commands.ts';
import type { DesktopMessage } from '../shared/ipc/desktop-contract.ts';
import { say } from '../shared/texts/say.ts';

/** What the menu can do besides telling the page. */
export interface MenuActions {
  openFiles(window: BrowserWindow): Promise<void>;
  openFolder(window: BrowserWindow): Promise<void>;
  /** Shows an archive of the library. */
  openRecent(window: BrowserWindow, archive: string): void;
  /** Opens another window that shows what this one does. */
  openWindow(): void;
  /** The window that a command is for where none has the focus: the one that was used last, or one that opens. */
  windowInUse(): BrowserWindow | undefined;
  zoom(step: -1 | 0 | 1): void;
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

/** Installs the application's menu, by the customs of the system it runs on; again whenever the recent archives or the language change. */
export function installMenu(actions: MenuActions, recent: readonly RecentArchive[]): void {
  const menus: Item[] = [
    ...(isMac ? [{ role: 'appMenu' } satisfies Item] : []),
    fileMenu(actions, recent),
    editMenu(),
    viewMenu(actions),
    goMenu(actions),
    ...(isMac ? [{ role: 'windowMenu' } satisfies Item] : []),
    helpMenu(actions),
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(menus));
}

/** Does what the menu's item of a command does. */
export function runCommand(command: Command, window: BrowserWindow): void {
  Menu.getApplicationMenu()?.getMenuItemById(command)?.click(undefined, window);
}

function fileMenu(actions: MenuActions, recent: readonly RecentArchive[]): Item {
  const { item, pageItem, onWindow } = itemsFor(actions);
  return {
    label: menuLabel(say('menu.name.File'), 'F'),
    submenu: [
      pageItem('new-tab'),
      { ...item('new-window', () => undefined), click: () => actions.openWindow() },
      pageItem('reopen-tab'),
      separator,
      item('open-files', (window) => void actions.openFiles(window)),
      item('open-folder', (window) => void actions.openFolder(window)),
      {
        id: 'open-recent',
        label: say('menu.recent'),
        enabled: recent.length > 0,
        submenu: recent.map(({ id, title }) => ({
          id: `recent-${id}`,
          label: shortLabel(title),
          click: onWindow((window) => actions.openRecent(window, id)),
        })),
      },
      pageItem('show-library'),
      separator,
      pageItem('show-settings'),
      separator,
      pageItem('save-search'),
      pageItem('copy-address'),
      pageItem('show-problems'),
      separator,
      pageItem('close-tab'),
      ...(isMac ? [] : [{ role: 'quit', label: say('menu.quit') } satisfies Item]),
    ],
  };
}

function editMenu(): Item {
  return {
    label: menuLabel(say('menu.name.Edit'), 'E'),
    submenu: [
      { role: 'undo', label: say('menu.undo') },
      { role: 'redo', label: say('menu.redo') },
      separator,
      { role: 'cut', label: say('menu.cut') },
      { role: 'copy', label: say('menu.copy') },
      { role: 'paste', label: say('menu.paste') },
      { role: 'selectAll', label: say('menu.select-all') },
    ],
  };
}

function viewMenu(actions: MenuActions): Item {
  const { zoom } = actions;
  const { item, pageItem, onWindow } = itemsFor(actions);
  return {
    label: menuLabel(say('menu.name.View'), 'V'),
    submenu: [
      pageItem('focus-timeline'),
      pageItem('clear-filters'),
      separator,
      item('zoom-in', () => zoom(1)),
      // The same key without Shift, as it lies on most keyboards.
      {
        label: say('command.zoom-in'),
        accelerator: 'CmdOrCtrl+=',
        visible: false,
        acceleratorWorksWhenHidden: true,
        click: onWindow(() => zoom(1)),
      },
      item('zoom-out', () => zoom(-1)),
      item('zoom-reset', () => zoom(0)),
      separator,
      pageItem('show-reading-style'),
      item('full-screen', (window) => window.setFullScreen(!window.isFullScreen())),
    ],
  };
}

function goMenu(actions: MenuActions): Item {
  const { pageItem } = itemsFor(actions);
  return {
    label: menuLabel(say('menu.name.Go'), 'G'),
    submenu: [
      pageItem('show-palette'),
      pageItem('find'),
      pageItem('find-in-page'),
      pageItem('show-searches'),
      separator,
      pageItem('back'),
      pageItem('forward'),
      separator,
      pageItem('previous-tab'),
      pageItem('next-tab'),
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

function helpMenu(actions: MenuActions): Item {
  const { pageItem } = itemsFor(actions);
  return {
    role: 'help',
    label: menuLabel(say('menu.name.Help'), 'H'),
    submenu: [
      pageItem('show-keys'),
      ...(isMac ? [] : [separator, { label: say('menu.about', { app: app.name }), click: () => app.showAboutPanel() }]),
    ],
  };
}

/** A menu's name with the letter that opens it by the keyboard, which stands behind it where it is not its first. */
function menuLabel(name: string, letter: string): string {
  if (isMac) return name;
  return name.startsWith(letter) ? `&${name}` : `${name}(&${letter})`;
}

// An ampersand marks the letter of a key in labels.
function shortLabel(title: string): string {
  const whole = title.replaceAll('&', '&&');
  return whole.length > longestLabel ? `${whole.slice(0, longestLabel)}…` : whole;
}

type Act = (window: BrowserWindow) => void;

/** What makes items that act on the window that has the focus, else on the one in use. */
function itemsFor({ windowInUse }: MenuActions) {
  const onWindow = (act: Act) => (_item: unknown, focused: BaseWindow | undefined) => {
    const window = focused instanceof BrowserWindow ? focused : windowInUse();
    if (window) act(window);
  };
  // The item's id is the command, by which it is found again.
  const item = (command: Command, act: Act): Item => ({
    id: command,
    label: say(`command.${command}`),
    accelerator: keyOf(command, process.platform),
    click: onWindow(act),
  });
  /** An item that tells the page to do something. */
  const pageItem = (command: ReaderCommand): Item =>
    item(command, (window) => {
      window.webContents.send('desktop-message', { kind: 'command', command } satisfies DesktopMessage);
    });
  return { onWindow, item, pageItem };
}
