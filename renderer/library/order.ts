import type { LibraryEntry } from '../../shared/ipc/desktop-contract.ts';
import { spoken } from '../../shared/texts/say.ts';
import { lengthOfSpan } from './archive-words.ts';

/** The orders in which a library can be shown. */
export const shelfOrders = ['opened', 'title', 'events', 'span'] as const;

/** An order in which a library can be shown. */
export type ShelfOrder = (typeof shelfOrders)[number];

type Compare = (a: LibraryEntry, b: LibraryEntry) => number;

const eventsOf = ({ facts }: LibraryEntry): number => facts?.events ?? -1;
const spanOf = ({ facts }: LibraryEntry): number => (facts ? lengthOfSpan(facts) : -1);

const comparisons: Readonly<Record<Exclude<ShelfOrder, 'title'>, Compare>> = {
  opened: (a, b) => compareTexts(b.opened ?? '', a.opened ?? ''),
  events: (a, b) => eventsOf(b) - eventsOf(a),
  span: (a, b) => spanOf(b) - spanOf(a),
};

/** Archives in an order; those that are alike in it go by title. */
export function inOrder(entries: readonly LibraryEntry[], order: ShelfOrder): readonly LibraryEntry[] {
  const titles = new Intl.Collator(spoken().locale, { numeric: true });
  const byTitle: Compare = (a, b) => titles.compare(a.title, b.title);
  const compare = order === 'title' ? byTitle : comparisons[order];
  return [...entries].sort((a, b) => compare(a, b) || byTitle(a, b));
}

/** Archives of which title, place, publisher or language contains every word of a text. */
export function containing(entries: readonly LibraryEntry[], text: string): readonly LibraryEntry[] {
  const words = text.toLocaleLowerCase(spoken().locale).split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter(({ title, location, facts }) => {
    const said = [
      title,
      location,
      facts?.archive.publisher,
      facts?.archive.edition,
      ...(facts?.archive.languages ?? []),
    ];
    const whole = said.join(' ').toLocaleLowerCase(spoken().locale);
    return words.every((word) => whole.includes(word));
  });
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
