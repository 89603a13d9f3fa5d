import { balanceBrackets } from './brackets.ts';
import { lex } from './lexer.ts';
import { plainText } from './plain-text.ts';
import { createProblems, type ProblemList } from './problems.ts';
import type { ParsedQuery } from './query.ts';
import { readTree } from './read-tree.ts';
import { createCursor } from './token-cursor.ts';

/** The longest text that is read, in UTF-16 units; a question between processes may have no more either. */
export const longestQuery = 10_000;

/**
 * Reads a typed text as a question (`docs/search.md` is the language). Any text at all, without error and in time
 * that grows with its length alone: what is no query is searched as words, and a problem says so.
 */
export function parseQuery(text: string): ParsedQuery {
  const problems = createProblems();
  const tokens = balanceBrackets(lex(cutToLength(text, problems), problems), problems);
  const root = readTree(createCursor(tokens, problems), { plain: plainText(text.slice(0, longestQuery)), problems });
  const end = Math.min(text.length, longestQuery);
  if (!root && problems.sorted().length === 0 && text.trim() !== '')
    problems.add({ kind: 'nothing' }, { start: 0, end });
  return { text, ...(root && { root }), problems: problems.sorted() };
}

function cutToLength(text: string, problems: ProblemList): string {
  if (text.length <= longestQuery) return text;
  problems.add({ kind: 'cut', most: longestQuery, unit: 'characters' }, { start: longestQuery, end: text.length });
  return text.slice(0, longestQuery);
}
