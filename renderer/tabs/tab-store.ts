import * as z from 'zod/mini';
import { desktop } from '../desktop-client.ts';
import { createStore, readKept } from '../ui/store.ts';
import { type BrowserHistory, takeHistory } from './browser-history.ts';
import {
  activeTab,
  addressOf,
  closedTab,
  goneTo,
  named,
  opened,
  reopened,
  type SavedTab,
  shown,
  shownAt,
  shownBeside,
  stepped,
  type Tabs,
  tabsOf,
} from './tabs.ts';

const storageKey = 'tabs';
const pause = 400;
// No tab has room for more, and what is remembered of one is limited.
const longestTitle = 300;

const tabSchema = z.object({ id: z.int(), addresses: z.array(z.string()), at: z.int(), title: z.string() });
const tabsSchema = z.object({
  open: z.array(tabSchema).check(z.minLength(1)),
  activeId: z.int(),
  closed: z.array(z.object({ tab: tabSchema, place: z.int() })),
  nextId: z.int(),
});

const store = createStore<Tabs>(tabsOf([], 0, location.hash));
let browser: BrowserHistory | undefined;
let saving: ReturnType<typeof setTimeout> | undefined;

/** The tabs of this window, and what can be done with them. */
export const tabStore = {
  get: store.get,
  subscribe: store.subscribe,
  goTo(address: string, how: 'push' | 'replace' = 'push'): void {
    if (address !== addressOf(activeTab(store.get()))) change(goneTo(store.get(), address, how));
  },
  step: (by: 1 | -1): void => change(stepped(store.get(), by)),
  open: (tab: SavedTab, how: 'shown' | 'later'): void => change(opened(store.get(), tab, how)),
  /** Closes a tab; with the only one the window goes. */
  close(id: number = store.get().activeId): void {
    if (store.get().open.length === 1) void desktop.request('closeWindow', {});
    else change(closedTab(store.get(), id));
  },
  /** Opens again what was closed last: a tab of this window, else a window. */
  reopen(): void {
    if (store.get().closed.length === 0) void desktop.request('reopenWindow', {});
    else change(reopened(store.get()));
  },
  show: (id: number): void => change(shown(store.get(), id)),
  showAt: (place: number): void => change(shownAt(store.get(), place)),
  showBeside: (by: 1 | -1): void => change(shownBeside(store.get(), by)),
  name(title: string): void {
    if (title !== activeTab(store.get()).title) change(named(store.get(), title));
  },
};

/** Begins with the tabs that the window had: before a reload, or at the last start. */
export async function beginTabs(): Promise<void> {
  const session = await desktop.request('session', {});
  const kept = readKept<Tabs | undefined>(sessionStorage.getItem(storageKey), tabsSchema, undefined);
  browser = takeHistory({ step: tabStore.step, goTo: tabStore.goTo });
  change(kept ?? tabsOf(session.tabs, session.active, '#/library'));
  // What was done last is remembered however soon the page goes, and found again by a reload.
  window.addEventListener('pagehide', () => {
    sessionStorage.setItem(storageKey, JSON.stringify(store.get()));
    save();
  });
}

function change(next: Tabs): void {
  browser?.show(addressOf(activeTab(next)));
  clearTimeout(saving);
  saving = setTimeout(save, pause);
  store.set(next);
}

function save(): void {
  clearTimeout(saving);
  void desktop.request('rememberSession', { session: sessionOf(store.get()) });
}

function sessionOf({ open, activeId }: Tabs): { readonly tabs: SavedTab[]; readonly active: number } {
  return {
    tabs: open.map((tab) => ({ address: addressOf(tab), title: tab.title.slice(0, longestTitle) })),
    active: open.findIndex(({ id }) => id === activeId),
  };
}
