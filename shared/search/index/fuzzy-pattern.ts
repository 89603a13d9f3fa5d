import { anyUnit, inKeyOrder, type PatternNode } from './token-pattern.ts';

/**
 * What is left of a word: its units from `from` on, before them perhaps one that changed places with its neighbour
 * (-1 for none), and how many edits may still be made.
 */
interface Rest {
  readonly carried: number;
  readonly from: number;
  readonly edits: number;
}

/**
 * The set that lunr.TokenSet.fromFuzzyString makes of a word: what is at most that many insertions, deletions,
 * substitutions and swaps of neighbours away. Lunr's own has a node for every way to make the edits; here nodes are
 * made when they are asked for, and one stands for all that hold the same in the same order.
 */
export function fuzzyPattern(word: string, edits: number): PatternNode {
  if (!Number.isInteger(edits) || edits < 0)
    throw new RangeError(`The edit distance ${edits} is no whole number from 0 on; Lunr would never end.`);
  const nodes = new Map<string, PatternNode>();
  const nodeOf = (rests: readonly Rest[]): PatternNode => {
    const key = rests.map(({ carried, from, edits: left }) => `${carried},${from},${left}`).join(';');
    const known = nodes.get(key);
    if (known) return known;
    const made = createNode(word, rests, nodes.size, nodeOf);
    nodes.set(key, made);
    return made;
  };
  return nodeOf([{ carried: -1, from: 0, edits }]);
}

function createNode(
  word: string,
  arrived: readonly Rest[],
  id: number,
  nodeOf: (rests: readonly Rest[]) => PatternNode,
): PatternNode {
  const { ways, isFinal } = waysFrom(word, arrived);
  let edges: PatternNode['edges'] | undefined;
  return {
    id,
    depth: 0,
    isLoop: false,
    isFinal,
    get edges() {
      edges ??= inKeyOrder([...ways].map(([unit, rests]) => ({ unit, target: nodeOf(undominated(rests)) })));
      return edges;
    },
  };
}

/**
 * Where the edges of a node lead, in the order in which Lunr's stack makes the edges, each with its rests in the order
 * in which that stack comes to them: of one rest the swap first, then substitution, deletion with all that follows
 * from it, insertion, and no edit last.
 */
function waysFrom(
  word: string,
  arrived: readonly Rest[],
): { readonly ways: ReadonlyMap<number, readonly Rest[]>; readonly isFinal: boolean } {
  const ways = new Map<number, Rest[]>();
  const seen = new Map<number, number>();
  let isFinal = false;
  const wayOf = (unit: number): Rest[] => {
    const known = ways.get(unit);
    if (known) return known;
    const made: Rest[] = [];
    ways.set(unit, made);
    return made;
  };
  const visit = (rest: Rest): void => {
    const { from, edits } = rest;
    const key = restKey(rest);
    if ((seen.get(key) ?? -1) >= edits) return;
    seen.set(key, edits);
    const length = lengthOf(word, rest);
    isFinal ||= length === 0 || (length === 1 && edits > 0);
    const straight = length > 0 ? wayOf(firstOf(word, rest)) : undefined;
    const tail = { carried: -1, from: rest.carried < 0 ? from + 1 : from, edits };
    if (edits > 0) {
      const less = { ...tail, edits: edits - 1 };
      const any = wayOf(anyUnit);
      if (length > 1) wayOf(word.charCodeAt(tail.from)).push(swapped(word, rest, tail.from));
      if (length > 0) any.push(less);
      if (length > 1) visit(less);
      any.push({ ...rest, edits: edits - 1 });
    }
    straight?.push(tail);
  };
  for (const rest of arrived) visit(rest);
  return { ways, isFinal };
}

function lengthOf(word: string, { carried, from }: Rest): number {
  return word.length - from + (carried < 0 ? 0 : 1);
}

function firstOf(word: string, { carried, from }: Rest): number {
  return carried < 0 ? word.charCodeAt(from) : carried;
}

/** A rest whose second unit, which stands at a place of the word, was taken before its first. */
function swapped(word: string, rest: Rest, second: number): Rest {
  const carried = firstOf(word, rest);
  const edits = rest.edits - 1;
  // Between equal units a swap changes nothing: the same rest is to be known by one name.
  if (word.charCodeAt(second) === carried) return { carried: -1, from: second, edits };
  return { carried, from: second + 1, edits };
}

function restKey({ carried, from }: Rest): number {
  return from * 65_537 + carried + 1;
}

/** Rests without those that come after the same with as many edits left: they add nothing that is not there. */
function undominated(rests: readonly Rest[]): readonly Rest[] {
  const most = new Map<number, number>();
  return rests.filter((rest) => {
    const key = restKey(rest);
    if ((most.get(key) ?? -1) >= rest.edits) return false;
    most.set(key, rest.edits);
    return true;
  });
}
