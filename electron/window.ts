import path from 'node:path';
import { BrowserWindow, nativeTheme, type Rectangle, screen } from 'electron';
import { readerUrl } from './app-protocol.ts';
import type { KeptWindow } from './settings.ts';

const firstSize = { width: 1440, height: 900 };
const smallest = { width: 700, height: 500 };
// The page's own paper, so that the window does not flash while it loads.
const paper = { light: '#f6f2ea', dark: '#171513' };
const millisecondsBeforeSaving = 400;

type Bounds = NonNullable<KeptWindow['bounds']>;

/** How a window is opened. */
export interface Opening {
  /** Where it was. */
  readonly bounds: Bounds | undefined;
  readonly zoomLevel: number;
  /** Whether it is to be used at once; else the one that is in use stays so. */
  readonly isForUse: boolean;
}

/** Opens a window of the reader where it was, as large and as zoomed as it was, and tells what becomes of its bounds. */
export function openWindow(
  preload: string,
  { bounds: remembered, zoomLevel, isForUse }: Opening,
  onBounds: (bounds: Bounds) => void,
): BrowserWindow {
  const window = new BrowserWindow({
    ...firstSize,
    ...(remembered && onScreen(remembered)),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Daybook',
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    },
  });
  if (remembered?.isMaximized) window.maximize();
  if (remembered?.isFullScreen) window.setFullScreen(true);
  window.webContents.on('dom-ready', () => window.webContents.setZoomLevel(zoomLevel));
  window.once('ready-to-show', () => (isForUse ? window.show() : window.showInactive()));
  followBounds(window, onBounds);
  void window.loadURL(readerUrl);
  return window;
}

/** The path of the preload script beside the built main process. */
export function preloadPath(outFolder: string): string {
  return path.join(outFolder, 'preload', 'preload.cjs');
}

function followBounds(window: BrowserWindow, onBounds: (bounds: Bounds) => void): void {
  let timer: NodeJS.Timeout | undefined;
  const save = (): void => {
    clearTimeout(timer);
    const isMaximized = window.isMaximized();
    const isFullScreen = window.isFullScreen();
    onBounds({ ...window.getNormalBounds(), isMaximized, isFullScreen });
  };
  const saveSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(save, millisecondsBeforeSaving);
  };
  window.on('resize', saveSoon);
  window.on('move', saveSoon);
  window.on('close', save);
}

/** Bounds moved and cut so that they lie on a screen that is there now. */
function onScreen(bounds: Rectangle): Rectangle {
  const { workArea } = screen.getDisplayMatching(bounds);
  const width = Math.min(Math.max(bounds.width, smallest.width), workArea.width);
  const height = Math.min(Math.max(bounds.height, smallest.height), workArea.height);
  return {
    width,
    height,
    x: Math.min(Math.max(bounds.x, workArea.x), workArea.x + workArea.width - width),
    y: Math.min(Math.max(bounds.y, workArea.y), workArea.y + workArea.height - height),
  };
}
