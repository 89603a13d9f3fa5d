import type { Problem } from '../model/problem.ts';

/** Takes down problems while an archive is read. Short-lived and mutable. */
export interface ProblemLog {
  add(file: string, line: number | undefined, what: string, done: string): void;
  /** All problems, by file and line. */
  list(): readonly Problem[];
}

// A file of another form has a problem in every line; after some of them, their number says more.
const mostOfFile = 100;

/** An empty log, which keeps the first 100 problems of a file and counts the rest. */
export function createProblemLog(): ProblemLog {
  const byFile = new Map<string, Problem[]>();
  const counts = new Map<string, number>();
  return {
    add(file, line, what, done) {
      const count = (counts.get(file) ?? 0) + 1;
      counts.set(file, count);
      const problems = byFile.get(file) ?? [];
      if (count === 1) byFile.set(file, problems);
      if (count <= mostOfFile) problems.push(line === undefined ? { file, what, done } : { file, line, what, done });
    },
    list() {
      const files = [...byFile.keys()].sort();
      return files.flatMap((file) => [
        ...(byFile.get(file) ?? []).sort(byPlace),
        ...remainder(file, counts.get(file) ?? 0),
      ]);
    },
  };
}

function byPlace(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || compare(a.what, b.what) || compare(a.done, b.done);
}

// By code units: the order of a locale would differ between machines.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function remainder(file: string, count: number): readonly Problem[] {
  const left = count - mostOfFile;
  if (left <= 0) return [];
  return [
    {
      file,
      what: `${left} more problems of this file are not listed.`,
      done: 'They were dealt with in the same ways.',
    },
  ];
}

/** A text of a page as a problem quotes it: in guillemets, cut at 80 characters, without control characters. */
export function quoted(text: string): string {
  const line = text
    .slice(0, 200)
    .trim()
    .replace(/\p{Cc}+/gu, ' ');
  const characters = Array.from(line);
  return `«${characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : line}»`;
}
