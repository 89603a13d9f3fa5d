import * as z from 'zod/mini';
import { say } from '../../shared/texts/say.ts';
import { createKeptStore, useStore } from '../ui/store.ts';

const excerpts = ['none', 'short', 'long'] as const;

/** How much of an event's text a line of the list shows. */
export type Excerpt = (typeof excerpts)[number];

/** The most signs of each. */
export const excerptLengths: Readonly<Record<Excerpt, number>> = { none: 0, short: 220, long: 700 };

// How somebody likes to read lists, and no part of what is asked: kept, and in no address.
const store = createKeptStore<Excerpt>('excerpt', z.enum(excerpts), 'short');

/** How much of an event's text the list shows; kept between starts. */
export function useExcerpt(): Excerpt {
  return useStore(store);
}

/** Chooses how much of an event's text the list shows. */
export function ExcerptChoice() {
  const excerpt = useExcerpt();
  return (
    <select
      className="order-choice"
      aria-label={say('results.excerpt')}
      value={excerpt}
      onChange={({ target }) => store.set(target.value as Excerpt)}
    >
      {excerpts.map((name) => (
        <option key={name} value={name}>
          {say(`results.excerpt.${name}`)}
        </option>
      ))}
    </select>
  );
}
