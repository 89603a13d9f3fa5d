import * as z from 'zod/mini';
import { desktop } from '../desktop-client.ts';
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

const listeners = new Set<() => void>();
let tabs: Tabs = tabsOf([], 0, location.hash);
let browser: BrowserHistory | undefined;
let saving: ReturnType<typeof setTimeout> | undefined;

/** The tabs of this window, and what can be done with them. */
export const tabStore = {
  get: (): Tabs => tabs,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  goTo(address: string, how: 'push' | 'replace' = 'push'): void {
    if (address !== addressOf(activeTab(tabs))) change(goneTo(tabs, address, how));
  },
  step: (by: 1 | -1): void => change(stepped(tabs, by)),
  open: (tab: SavedTab, how: 'shown' | 'later'): void => change(opened(tabs, tab, how)),
  /** Closes a tab; with the only one the window goes. */
  close(id: number = tabs.activeId): void {
    if (tabs.open.length === 1) void desktop.request('closeWindow', {});
    else change(closedTab(tabs, id));
  },
  /** Opens again what was closed last: a tab of this window, else a window. */
  reopen(): void {
    if (tabs.closed.length === 0) void desktop.request('reopenWindow', {});
    else change(reopened(tabs));
  },
  show: (id: number): void => change(shown(tabs, id)),
  showBeside: (by: 1 | -1): void => change(shownBeside(tabs, by)),
  name(title: string): void {
    if (title !== activeTab(tabs).title) change(named(tabs, title));
  },
};

/** Begins with the tabs that the window had: before a reload, or at the last start. */
export async function beginTabs(): Promise<void> {
  const session = await desktop.request('session', {});
  tabs = readKept() ?? tabsOf(session.tabs, session.active, '#/library');
  browser = takeHistory({ step: tabStore.step, goTo: tabStore.goTo });
  change(tabs);
  // What was done last is remembered however soon the window goes.
  window.addEventListener('pagehide', save);
}

function change(next: Tabs): void {
  tabs = next;
  sessionStorage.setItem(storageKey, JSON.stringify(tabs));
  browser?.show(addressOf(activeTab(tabs)));
  clearTimeout(saving);
  saving = setTimeout(save, pause);
  for (const listener of listeners) listener();
}

function save(): void {
  clearTimeout(saving);
  void desktop.request('rememberSession', { session: sessionOf(tabs) });
}

function sessionOf({ open, activeId }: Tabs): { readonly tabs: SavedTab[]; readonly active: number } {
  return {
    tabs: open.map((tab) => ({ address: addressOf(tab), title: tab.title.slice(0, longestTitle) })),
    active: open.findIndex(({ id }) => id === activeId),
  };
}

function readKept(): Tabs | undefined {
  try {
    return tabsSchema.parse(JSON.parse(sessionStorage.getItem(storageKey) ?? ''));
  } catch {
    return undefined;
  }
}
