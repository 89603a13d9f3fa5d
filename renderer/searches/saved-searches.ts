import { changedSearches, type SavedSearch, type SearchChange } from '../../shared/ipc/saved-searches.ts';
import { readSavedQuery, savedQuery } from '../../shared/query/saved-query.ts';
import { spoken } from '../../shared/texts/say.ts';
import { desktop } from '../desktop-client.ts';
import { isNarrowed, parseView, printView, type View } from '../location.ts';
import { createStore, useStore } from '../ui/store.ts';
import { searchInWords } from './search-in-words.ts';

const store = createStore<readonly SavedSearch[]>([]);

/** Knows the searches that the reader keeps, now and after each change in any window. */
export async function followSavedSearches(): Promise<void> {
  desktop.onMessage((message) => {
    if (message.kind === 'searches-changed') void load();
  });
  await load();
}

/** The searches that the reader keeps, the one that was saved last first. */
export function useSavedSearches(): readonly SavedSearch[] {
  return useStore(store);
}

/** Those of the archives that are open. */
export function ofArchives(searches: readonly SavedSearch[], archives: readonly string[]): readonly SavedSearch[] {
  return searches.filter(({ address }) => isSameList(parseView(address).archives, archives));
}

/** The one that asks what a view asks, if it is kept. */
export function savedOf(searches: readonly SavedSearch[], view: View): SavedSearch | undefined {
  const asked = addressOf(view);
  return searches.find(({ address, query }) => {
    const reading = address === asked ? readSavedQuery(query) : undefined;
    return reading?.kind === 'query' && reading.query.text.trim() === view.text.trim();
  });
}

/** What a kept search shows, or a sentence that says why this Daybook cannot. */
export function viewOfSaved({
  address,
  query,
}: SavedSearch): { readonly kind: 'view'; readonly view: View } | { readonly kind: 'refused'; readonly why: string } {
  const reading = readSavedQuery(query);
  if (reading.kind === 'refused') return { kind: 'refused', why: spoken().language === 'en' ? reading.en : reading.zh };
  return { kind: 'view', view: { ...parseView(address), text: reading.query.text } };
}

/** Keeps what a view asks; what is kept already stays as it is. */
export function saveSearch(view: View): void {
  if (!isNarrowed(view) || savedOf(store.get(), view)) return;
  const name = searchInWords(view);
  const search = { id: crypto.randomUUID(), name, address: addressOf(view), query: savedQuery(view.text) };
  change({ kind: 'keep', search, place: 0 });
}

/** Keeps a search no longer. */
export function forgetSearch(id: string): void {
  change({ kind: 'forget', id });
}

/** Keeps a search again that was forgotten, at the place that it had. */
export function recallSearch(search: SavedSearch, place: number): void {
  change({ kind: 'keep', search, place });
}

/** Calls a search otherwise; without a name it is called by what it asks. */
export function renameSearch(id: string, name: string): void {
  const search = store.get().find((kept) => kept.id === id);
  if (search) change({ kind: 'rename', id, name: name.trim() || ownName(search) });
}

function ownName(search: SavedSearch): string {
  const reading = viewOfSaved(search);
  return reading.kind === 'view' ? searchInWords(reading.view) : search.name;
}

/** All that a view asks but for its text, whichever page is open beside it. */
function addressOf(view: View): string {
  return printView({ ...view, page: { kind: 'list' }, text: '' });
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

// Shown at once: what main keeps comes back to every window. What it could not keep is not shown as kept.
function change(what: SearchChange): void {
  store.set(changedSearches(store.get(), what));
  desktop.request('changeSavedSearches', { change: what }).catch(load);
}

async function load(): Promise<void> {
  store.set(await desktop.request('savedSearches', {}));
}
