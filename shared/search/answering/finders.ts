import type { NearOperand, QueryNode, TextField, TextNode } from '../../query/query.ts';
import { createFinder, type Finder, type Sought } from '../analysis/finder.ts';
import type { NewsAnalyzer } from '../analysis/news-analyzer.ts';
import type { IsBeginning } from './beginnings.ts';

/** The finder of a text in the words of an event; of alternatives, of any of them. */
export function finderOf(analyzer: NewsAnalyzer, operand: NearOperand, isBegun: boolean): Finder {
  if (operand.kind !== 'any') return createFinder(soughtOf(operand, isBegun), analyzer);
  const finders = operand.of.map((text) => createFinder(soughtOf(text, isBegun), analyzer));
  return (places) => finders.flatMap((finder) => finder(places));
}

/**
 * What a question looks for in a field's text, to be marked in it; in any field's where none is named. What it does not
 * want is none of it.
 */
export function soughtIn(node: QueryNode, isBeginning: IsBeginning, field?: TextField): readonly Sought[] {
  switch (node.kind) {
    case 'all':
    case 'any':
      return node.of.flatMap((part) => soughtIn(part, isBeginning, field));
    case 'near':
      return [node.left, node.right].flatMap((operand) => soughtIn(operand, isBeginning, field));
    case 'word':
    case 'pattern':
    case 'fuzzy':
    case 'phrase':
      return field === undefined || (node.field ?? field) === field ? [soughtOf(node, isBeginning(node))] : [];
    case 'has':
    case 'period':
    case 'recurring':
    case 'not':
      return [];
  }
}

function soughtOf(node: TextNode, isBegun: boolean): Sought {
  const { text } = node;
  if (node.kind === 'fuzzy') return { kind: 'fuzzy', text, edits: node.edits };
  return { kind: node.kind === 'word' && isBegun ? 'beginning' : node.kind, text };
}
