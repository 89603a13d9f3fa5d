import { type Automaton, firstState } from './automaton.ts';
import type { Dictionary } from './dictionary.ts';
import { isDigit } from './token-pattern.ts';

/** Terms that share their first units: those of `places` from one index to before another. */
interface Group {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
  /** The automaton's state after the units that they share. */
  readonly state: number;
}

/**
 * The places of what a set of texts holds, ascending, put into the order of lunr.TokenSet.toArray: a term before those
 * that it begins, and of the next units the last first that Lunr's intersection made, as objects list them.
 */
export function inOrderOfLunr(dictionary: Dictionary, automaton: Automaton, places: readonly number[]): Uint32Array {
  const { units, starts } = dictionary;
  const shared = sharedWithNeighbour(dictionary, places);
  const ordered = new Uint32Array(places.length);
  let count = 0;
  const whole: Group = { from: 0, to: places.length, depth: 0, state: firstState };
  const open = places.length > 0 ? [whole] : [];
  for (let group = open.pop(); group; group = open.pop()) {
    const { to } = group;
    let { from, depth, state } = group;
    if (to - from === 1) {
      ordered[count] = places[from] as number;
      count += 1;
      continue;
    }
    const fork = leastOf(shared, from + 1, to);
    const start = starts[places[from] as number] as number;
    for (; depth < fork; depth += 1) state = automaton.step(state, units[start + depth] as number);
    if ((starts[(places[from] as number) + 1] as number) - start === fork) {
      ordered[count] = places[from] as number;
      count += 1;
      from += 1;
    }
    pushBranches(from, to, fork, state);
  }
  return ordered;

  function pushBranches(from: number, to: number, fork: number, state: number): void {
    const branches: { readonly unit: number; readonly group: Group }[] = [];
    for (let index = from; index < to; ) {
      let end = index + 1;
      while (end < to && (shared[end] as number) > fork) end += 1;
      const unit = units[(starts[places[index] as number] as number) + fork] as number;
      branches.push({ unit, group: { from: index, to: end, depth: fork, state } });
      index = end;
    }
    for (const { group } of inEdgeOrder(branches, automaton.firstUnits(state))) open.push(group);
  }
}

/** Branches, ascending by unit, in the order in which an object lists them that got them as the automaton says. */
function inEdgeOrder<Branch extends { readonly unit: number }>(
  branches: readonly Branch[],
  firstUnits: readonly number[],
): readonly Branch[] {
  const digits = branches.filter(({ unit }) => isDigit(unit));
  const first = firstUnits.flatMap((unit) => branches.filter((branch) => branch.unit === unit));
  if (digits.length === 0 && first.length === 0) return branches;
  const others = branches.filter(({ unit }) => !isDigit(unit) && !firstUnits.includes(unit));
  return [...digits, ...first, ...others];
}

/** How many units each of the places' terms shares with the one before it among them. */
function sharedWithNeighbour({ shared }: Dictionary, places: readonly number[]): Uint32Array {
  const found = new Uint32Array(places.length);
  for (let index = 1; index < places.length; index += 1) {
    const place = places[index] as number;
    let least = shared[place] as number;
    for (let between = (places[index - 1] as number) + 1; between < place; between += 1)
      least = Math.min(least, shared[between] as number);
    found[index] = least;
  }
  return found;
}

function leastOf(values: Uint32Array, from: number, to: number): number {
  let least = values[from] as number;
  for (let index = from + 1; index < to; index += 1) least = Math.min(least, values[index] as number);
  return least;
}
