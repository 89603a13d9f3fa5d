import { type Automaton, deadState, firstState } from './automaton.ts';
import type { Dictionary } from './dictionary.ts';

/**
 * The places of the terms that a set of texts holds, ascending, among those from one place to before another. Reads no
 * beginning twice that a term shares with the one before it, and nothing behind a beginning that leads nowhere.
 */
export function matchingPlaces(dictionary: Dictionary, automaton: Automaton, from: number, to: number): number[] {
  const { units, starts, shared, nextLess } = dictionary;
  const found: number[] = [];
  const dead = deadState;
  // The state after so many units of the last term that was read, up to `alive`, where nothing was left to find.
  const states = new Int32Array(dictionary.longest + 1).fill(firstState, 0, 1);
  let alive = 0;
  // How many units were enough to find the last term whatever follows; -1 where they were not.
  let enough = -1;
  for (let place = from, next = from; place < to; place = next) {
    let depth = place === from ? 0 : (shared[place] as number);
    next = place + 1;
    if (enough >= 0 && depth >= enough) {
      found.push(place);
      continue;
    }
    if (depth > alive) {
      next = nextLess[place] as number;
      continue;
    }
    const start = starts[place] as number;
    const length = (starts[place + 1] as number) - start;
    let state = states[depth] as number;
    enough = -1;
    while (depth < length) {
      state = automaton.step(state, units[start + depth] as number);
      if (state === dead) break;
      depth += 1;
      states[depth] = state;
      if (automaton.isAll(state)) {
        enough = depth;
        break;
      }
    }
    alive = depth;
    if (enough < 0 && (depth < length || length === 0 || !automaton.isFinal(state))) continue;
    found.push(place);
  }
  return found;
}

/** The same among some places, ascending, each read by itself. */
export function matchingAmong(dictionary: Dictionary, automaton: Automaton, places: readonly number[]): number[] {
  const { units, starts } = dictionary;
  return places.filter((place) => {
    const end = starts[place + 1] as number;
    let state = firstState;
    for (let at = starts[place] as number; at < end && state !== deadState; at += 1)
      state = automaton.step(state, units[at] as number);
    return automaton.isFinal(state);
  });
}
