import { anyUnit, isDigit, type PatternNode } from './token-pattern.ts';

/** A pattern made deterministic, state by state as they are reached. */
export interface Automaton {
  /** The state after a unit; `deadState` where no text with the units so far is in the set. */
  step(state: number, unit: number): number;
  isFinal(state: number): boolean;
  /** Whether every text with the units so far is in the set. */
  isAll(state: number): boolean;
  /**
   * The units whose edges Lunr makes first at a state, in that order; all others come after them, ascending. Digits
   * are left out: their order is always the same.
   */
  firstUnits(state: number): readonly number[];
}

/** The state from which nothing is found. */
export const deadState = 0;
/** The state before the first unit. */
export const firstState = 1;

interface State {
  /** In the order in which Lunr's stack comes to them. */
  readonly nodes: readonly PatternNode[];
  readonly isFinal: boolean;
  readonly isAll: boolean;
  readonly firstUnits: readonly number[];
}

const unknown = -1;

/** The automaton of a pattern, made of a text: no edge may have a unit that the text has not, but `anyUnit`. */
export function createAutomaton(text: string, first: PatternNode): Automaton {
  const { classes, units } = classesOf(text);
  const classCount = units.length;
  const states: State[] = [];
  const numbers = new Map<string, number>();
  let steps = new Int32Array(64 * classCount).fill(unknown);

  const numberOf = (nodes: readonly PatternNode[]): number => {
    const key = nodes.map(({ id }) => id).join();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const made = states.push(stateOf(nodes)) - 1;
    numbers.set(key, made);
    if (states.length * classCount > steps.length) {
      const larger = new Int32Array(steps.length * 2).fill(unknown);
      larger.set(steps);
      steps = larger;
    }
    return made;
  };
  const find = (state: number, unitClass: number): number => {
    const found = numberOf(nodesAfter(states[state]?.nodes ?? [], units[unitClass] ?? anyUnit));
    steps[state * classCount + unitClass] = found;
    return found;
  };
  numberOf([]);
  numberOf([first]);
  return {
    step(state, unit) {
      const unitClass = unit < classes.length ? (classes[unit] as number) : 0;
      const known = steps[state * classCount + unitClass] as number;
      return known === unknown ? find(state, unitClass) : known;
    },
    isFinal: (state) => (states[state] as State).isFinal,
    isAll: (state) => (states[state] as State).isAll,
    firstUnits: (state) => (states[state] as State).firstUnits,
  };
}

/** The units that a pattern can tell apart, each a class; class 0 are all that it does not name, or that lie past the table. */
function classesOf(text: string): { readonly classes: Uint16Array; readonly units: readonly number[] } {
  const named = new Set(Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)));
  named.delete(anyUnit);
  const units = [anyUnit, ...named];
  const classes = new Uint16Array(1 + units.reduce((most, unit) => Math.max(most, unit), 0));
  for (let unitClass = 1; unitClass < units.length; unitClass += 1) classes[units[unitClass] as number] = unitClass;
  return { classes, units };
}

function stateOf(nodes: readonly PatternNode[]): State {
  const isFinal = nodes.some((node) => node.isFinal);
  const isAll = nodes.some((node) => node.isLoop && node.isFinal);
  return { nodes, isFinal, isAll, firstUnits: firstUnitsOf(nodes) };
}

function firstUnitsOf(nodes: readonly PatternNode[]): number[] {
  const units = new Set<number>();
  for (const { edges } of nodes) {
    for (const { unit } of edges) {
      if (unit === anyUnit) return [...units];
      if (!isDigit(unit)) units.add(unit);
    }
  }
  return [...units];
}

function nodesAfter(nodes: readonly PatternNode[], unit: number): PatternNode[] {
  const after = new Map<number, PatternNode>();
  for (const { edges } of nodes) {
    // From the last: Lunr puts edges on a stack.
    for (let index = edges.length - 1; index >= 0; index -= 1) {
      const edge = edges[index];
      if (edge && (edge.unit === unit || edge.unit === anyUnit) && !after.has(edge.target.id))
        after.set(edge.target.id, edge.target);
    }
  }
  return withoutOvertaken([...after.values()]);
}

/**
 * What a loop finds, a loop deeper in the pattern finds as well, and behind a loop no node has a say in the order: so
 * there all nodes before the deepest loop can go. It bounds the states of `*a*b*c*` by the pattern's length.
 */
function withoutOvertaken(nodes: readonly PatternNode[]): PatternNode[] {
  let firstLoop = nodes.length;
  let deepest = 0;
  for (const [index, { isLoop, depth }] of nodes.entries()) {
    if (!isLoop) continue;
    firstLoop = Math.min(firstLoop, index);
    deepest = Math.max(deepest, depth);
  }
  return nodes.filter(({ depth }, index) => index <= firstLoop || depth >= deepest);
}
