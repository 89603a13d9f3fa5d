import type { ProblemKind, QueryProblem, Span } from './query.ts';

// What nobody would read: a pasted page of brackets has thousands.
const mostTold = 12;

/** Collects what is wrong with a typed text; like neighbours become one, a wrong date is told once, and what nobody would read is only counted. */
export interface ProblemList {
  add(problem: ProblemKind, span: Span): void;
  /** In the order of where they start. */
  sorted(): readonly QueryProblem[];
}

/** A list without problems. */
export function createProblems(): ProblemList {
  const found: QueryProblem[] = [];
  return {
    add(problem, { start, end }) {
      const last = found.at(-1);
      if (last && last.kind === problem.kind && isBracket(problem) && last.end === start)
        found[found.length - 1] = { ...last, end };
      else if (problem.kind !== 'not-a-date' || last?.kind !== 'not-a-date' || last.end < end)
        found.push({ ...problem, start, end });
    },
    sorted() {
      const all = found.toSorted((a, b) => a.start - b.start);
      const others = all.slice(mostTold);
      const [first] = others;
      if (!first) return all;
      const end = others.reduce((furthest, problem) => Math.max(furthest, problem.end), first.end);
      return [...all.slice(0, mostTold), { kind: 'more-problems', count: others.length, start: first.start, end }];
    },
  };
}

function isBracket({ kind }: ProblemKind): boolean {
  return kind === 'unclosed-bracket' || kind === 'unopened-bracket';
}
