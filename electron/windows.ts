import type { BrowserWindow } from 'electron';
import type { Session } from '../shared/ipc/session.ts';
import { startPlaceOf } from './places.ts';
import type { KeptWindow, Settings } from './settings.ts';
import type { StateFile } from './state-file.ts';
import { openWindow } from './window.ts';

/** The windows that there are, kept between starts with what they show. */
export interface Windows {
  /** Opens those that were open at the end of the last start, or a first one; `address` is shown in the one in use. */
  restore(address?: string): void;
  /** Opens another window that shows an address of the page, or what the one in use does. */
  openAnother(address?: string): void;
  /** Opens again the window that was closed last. */
  reopen(): void;
  /** The one that is or was used last. */
  inUse(): BrowserWindow | undefined;
  sessionOf(window: BrowserWindow): Session;
  remember(window: BrowserWindow, session: Session): void;
  /** Zooms all of them and remembers it; `step` 0 is the size that the reader's system has. */
  zoom(step: -1 | 0 | 1): void;
  /** From now on no window that closes is forgotten: all of them go. */
  leave(): void;
}

const mostClosed = 10;

/** Windows, none open yet; `isKnown` tells whether an archive is still in the library. */
export function createWindows(
  preload: string,
  settings: StateFile<Settings>,
  isKnown: (archive: string) => boolean,
): Windows {
  /** The one in use is the last. */
  const open = new Map<BrowserWindow, KeptWindow>();
  const closed: KeptWindow[] = [];
  let isLeaving = false;

  const save = (): void => {
    // When all windows are gone, the last one is what to begin with again.
    if (open.size > 0) void settings.set({ ...settings.get(), windows: [...open.values()] });
  };
  const change = (window: BrowserWindow, part: Partial<KeptWindow>): void => {
    const kept = open.get(window);
    if (!kept) return;
    open.set(window, { ...kept, ...part });
    save();
  };
  const add = (kept: KeptWindow, isForUse = true): void => {
    const { zoomLevel } = settings.get();
    const opening = { bounds: kept.bounds, zoomLevel, isForUse };
    const window = openWindow(preload, opening, (bounds) => change(window, { bounds }));
    open.set(window, kept);
    window.on('focus', () => {
      const own = open.get(window);
      if (!own) return;
      open.delete(window);
      open.set(window, own);
      save();
    });
    window.once('closed', () => {
      if (isLeaving) return;
      const own = open.get(window);
      open.delete(window);
      if (own && open.size > 0) closed.splice(0, Math.max(0, closed.push(own) - mostClosed));
      save();
    });
    save();
  };
  const inUse = (): BrowserWindow | undefined => [...open.keys()].findLast((window) => !window.isDestroyed());
  const sessionOf = (window: BrowserWindow): Session => open.get(window)?.session ?? { tabs: [], active: 0 };

  return {
    restore(address) {
      const kept = settings.get().windows.map((window) => ({ ...window, session: present(window.session, isKnown) }));
      const all = kept.length > 0 ? kept : [{ session: { tabs: [], active: 0 } }];
      for (const [index, window] of all.entries()) {
        const isLast = index === all.length - 1;
        const isWanted = isLast && address !== undefined;
        add(isWanted ? { ...window, session: withTab(window.session, address) } : orFirst(window), isLast);
      }
    },
    openAnother(address) {
      const window = inUse();
      const { tabs, active } = window ? sessionOf(window) : { tabs: [], active: 0 };
      const shown = address === undefined ? tabs.slice(active, active + 1) : [{ address, title: '' }];
      add(orFirst({ session: { tabs: shown, active: 0 } }));
    },
    reopen() {
      const last = closed.pop();
      if (last) add(last);
    },
    inUse,
    sessionOf,
    remember: (window, session) => change(window, { session }),
    zoom(step) {
      const now = settings.get().zoomLevel;
      const zoomLevel = step === 0 ? 0 : Math.min(6, Math.max(-4, now + step * 0.5));
      for (const { webContents } of open.keys()) webContents.setZoomLevel(zoomLevel);
      void settings.set({ ...settings.get(), zoomLevel });
    },
    leave() {
      isLeaving = true;
    },
  };
}

/** A session whose tabs lead somewhere: one of an archive that is gone leads to the library. */
function present({ tabs, active }: Session, isKnown: (archive: string) => boolean): Session {
  return { tabs: tabs.map((tab) => ({ ...tab, address: startPlaceOf(tab.address, isKnown) })), active };
}

function withTab({ tabs }: Session, address: string): Session {
  const others = tabs.filter((tab) => tab.address !== address);
  return { tabs: [...others, { address, title: '' }], active: others.length };
}

/** A window with something to show: on a first start that is the starter archive. */
function orFirst(window: KeptWindow): KeptWindow {
  if (window.session.tabs.length > 0) return window;
  return { ...window, session: { tabs: [{ address: startPlaceOf('', () => true), title: '' }], active: 0 } };
}
