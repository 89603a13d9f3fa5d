import * as z from 'zod/mini';

// Every tab has a way back of its own, and the browser has one for the whole window. So the browser is always kept at
// one entry, with one before it and one after it to be stepped on: whoever goes to one of those, by a button of the
// mouse or a key of the browser's own, goes back or forward in the tab, and the browser returns to where it was.
const stateSchema = z.object({ entry: z.int() });

/** What going through the browser's history does in the tab that is shown. */
export interface HistoryActions {
  readonly step: (by: 1 | -1) => void;
  /** The address was changed by hand. */
  readonly goTo: (address: string) => void;
}

/** The browser's history, kept at one entry that names the address that is shown. */
export interface BrowserHistory {
  show(address: string): void;
}

/** Takes the browser's history over. */
export function takeHistory({ step, goTo }: HistoryActions): BrowserHistory {
  let entry = entryOf(history.state) ?? 0;
  let address = location.hash;
  let isReturning = false;

  const show = (next: string): void => {
    address = next;
    // On the way back to its entry the browser is at another one.
    if (!isReturning && address !== location.hash) history.replaceState({ entry }, '', address);
  };
  /** Makes the browser's entry the one to be at, with one after it. */
  const surround = (): void => {
    entry += 1;
    history.replaceState({ entry }, '');
    history.pushState({ entry: entry + 1 }, '');
    isReturning = true;
    history.back();
  };

  window.addEventListener('popstate', ({ state }) => {
    const arrived = entryOf(state);
    if (arrived === undefined) {
      goTo(location.hash);
      surround();
    } else if (arrived === entry) {
      isReturning = false;
      show(address);
    } else {
      const by = arrived < entry ? -1 : 1;
      const isAsked = !isReturning;
      isReturning = true;
      history.go(entry - arrived);
      if (isAsked) step(by);
    }
  });
  // After a reload it is surrounded already.
  if (entryOf(history.state) === undefined) {
    history.replaceState({ entry }, '');
    history.pushState({ entry }, '');
    surround();
  }
  return { show };
}

function entryOf(state: unknown): number | undefined {
  const { data } = stateSchema.safeParse(state);
  return data?.entry;
}
