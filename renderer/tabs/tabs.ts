/** A tab: the addresses that were shown in it, and which of them is now. */
export interface Tab {
  /** Unlike that of any other tab of the window, closed ones included. */
  readonly id: number;
  readonly addresses: readonly string[];
  readonly at: number;
  /** What is shown calls itself so. */
  readonly title: string;
}

/** The tabs of a window, of which there is always at least one. */
export interface Tabs {
  readonly open: readonly Tab[];
  readonly activeId: number;
  /** The one that was closed last is the last. */
  readonly closed: readonly ClosedTab[];
  readonly nextId: number;
}

interface ClosedTab {
  readonly tab: Tab;
  readonly place: number;
}

/** A tab as it is remembered between starts. */
export interface SavedTab {
  readonly address: string;
  readonly title: string;
}

const mostClosed = 20;
const mostAddresses = 200;

/** Tabs as they were remembered; one at an address where there were none. */
export function tabsOf(saved: readonly SavedTab[], active: number, otherwise: string): Tabs {
  const given = saved.length > 0 ? saved : [{ address: otherwise, title: '' }];
  const open = given.map(({ address, title }, id): Tab => ({ id, addresses: [address], at: 0, title }));
  return { open, activeId: Math.min(Math.max(active, 0), open.length - 1), closed: [], nextId: open.length };
}

/** The tab that is shown. */
export function activeTab({ open, activeId }: Tabs): Tab {
  const tab = open.find(({ id }) => id === activeId) ?? open[0];
  if (!tab) throw new RangeError('A window has at least one tab');
  return tab;
}

/** The address that a tab is at. */
export function addressOf({ addresses, at }: Tab): string {
  return addresses[at] ?? '';
}

/** Goes to an address in the tab that is shown: as a new place to come back from, or in place of the current one. */
export function goneTo(tabs: Tabs, address: string, how: 'push' | 'replace'): Tabs {
  return withActive(tabs, (tab) => {
    const before = tab.addresses.slice(0, how === 'push' ? tab.at + 1 : tab.at);
    const after = how === 'push' ? [] : tab.addresses.slice(tab.at + 1);
    const kept = before.slice(-mostAddresses);
    return { ...tab, addresses: [...kept, address, ...after], at: kept.length };
  });
}

/** Goes back or forward in the tab that is shown, as far as it can. */
export function stepped(tabs: Tabs, by: number): Tabs {
  return withActive(tabs, (tab) => ({
    ...tab,
    at: Math.min(Math.max(tab.at + by, 0), tab.addresses.length - 1),
  }));
}

/** Opens a tab beside the one that is shown, and shows it or leaves it for later. */
export function opened(tabs: Tabs, { address, title }: SavedTab, how: 'shown' | 'later'): Tabs {
  const tab: Tab = { id: tabs.nextId, addresses: [address], at: 0, title };
  const place = tabs.open.indexOf(activeTab(tabs)) + 1;
  return {
    ...tabs,
    open: tabs.open.toSpliced(place, 0, tab),
    activeId: how === 'shown' ? tab.id : tabs.activeId,
    nextId: tabs.nextId + 1,
  };
}

/** Closes a tab, unless it is the only one; the one beside it is shown. */
export function closedTab(tabs: Tabs, id: number): Tabs {
  const place = tabs.open.findIndex((tab) => tab.id === id);
  const tab = tabs.open[place];
  if (!tab || tabs.open.length === 1) return tabs;
  const open = tabs.open.toSpliced(place, 1);
  const beside = open[Math.min(place, open.length - 1)] ?? tab;
  return {
    ...tabs,
    open,
    activeId: tabs.activeId === id ? beside.id : tabs.activeId,
    closed: [...tabs.closed, { tab, place }].slice(-mostClosed),
  };
}

/** Opens the tab again that was closed last, where it was and with the places that can be come back to. */
export function reopened(tabs: Tabs): Tabs {
  const last = tabs.closed.at(-1);
  if (!last) return tabs;
  return {
    ...tabs,
    open: tabs.open.toSpliced(last.place, 0, last.tab),
    activeId: last.tab.id,
    closed: tabs.closed.slice(0, -1),
  };
}

/** Shows a tab. */
export function shown(tabs: Tabs, id: number): Tabs {
  return tabs.open.some((tab) => tab.id === id) ? { ...tabs, activeId: id } : tabs;
}

/** Shows the tab that stands so far beside the one that is shown; after the last comes the first. */
export function shownBeside(tabs: Tabs, by: 1 | -1): Tabs {
  const place = tabs.open.indexOf(activeTab(tabs));
  const next = tabs.open.at((place + by) % tabs.open.length);
  return next ? shown(tabs, next.id) : tabs;
}

/** Shows the tab at a place, 1 being the first; 9 is the last, as in browsers. Where there is none, nothing changes. */
export function shownAt(tabs: Tabs, place: number): Tabs {
  const tab = tabs.open.at(place === 9 ? -1 : place - 1);
  return tab ? shown(tabs, tab.id) : tabs;
}

/** Names the tab that is shown by what it shows. */
export function named(tabs: Tabs, title: string): Tabs {
  return withActive(tabs, (tab) => ({ ...tab, title }));
}

function withActive(tabs: Tabs, change: (tab: Tab) => Tab): Tabs {
  const active = activeTab(tabs);
  return { ...tabs, open: tabs.open.map((tab) => (tab === active ? change(tab) : tab)) };
}
