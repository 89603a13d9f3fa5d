import type { NearNode, NearOperand, QueryNode, Span, TextField, TextNode } from './query.ts';

/** All of some nodes: one as it is, none as undefined; an `all` within it gives up its brackets. */
export function allOf(nodes: readonly QueryNode[]): QueryNode | undefined {
  return groupOf('all', nodes);
}

/** Any of some nodes, in the same way. */
export function anyOf(nodes: readonly QueryNode[]): QueryNode | undefined {
  return groupOf('any', nodes);
}

/** Everything but a node; twice is not at all. */
export function notOf(node: QueryNode, start: number): QueryNode {
  return node.kind === 'not' ? node.of : { kind: 'not', of: node, span: { start, end: node.span.end } };
}

/** The span from the first to the last. */
export function spanOver(first: Span, last: Span): Span {
  return { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
}

/** Two nodes near each other; where they cannot be, what is in the way. A field on one side holds for both. */
export function nearOf(left: QueryNode, right: QueryNode, distance: number): NearNode | 'near-operand' | 'near-fields' {
  if (!isNearOperand(left) || !isNearOperand(right)) return 'near-operand';
  const [before, behind] = [fieldOf(left), fieldOf(right)];
  if (before !== undefined && behind !== undefined && before !== behind) return 'near-fields';
  const field = before ?? behind;
  const span = spanOver(left.span, right.span);
  return { kind: 'near', distance, left: inField(left, field), right: inField(right, field), span };
}

function groupOf(kind: 'all' | 'any', nodes: readonly QueryNode[]): QueryNode | undefined {
  const of = nodes.flatMap((node) => (node.kind === kind ? node.of : [node]));
  const [first] = of;
  const last = of.at(-1);
  if (!first || !last || of.length === 1) return first;
  return { kind, of, span: spanOver(first.span, last.span) };
}

function isText(node: QueryNode): node is TextNode {
  return node.kind === 'word' || node.kind === 'pattern' || node.kind === 'fuzzy' || node.kind === 'phrase';
}

function isNearOperand(node: QueryNode): node is NearOperand {
  if (node.kind !== 'any') return isText(node);
  const [first] = node.of;
  return node.of.every((one) => isText(one) && first && isText(first) && one.field === first.field);
}

function fieldOf(operand: NearOperand): TextField | undefined {
  return operand.kind === 'any' ? operand.of[0]?.field : operand.field;
}

function inField(operand: NearOperand, field: TextField | undefined): NearOperand {
  if (field === undefined) return operand;
  if (operand.kind !== 'any') return { ...operand, field };
  return { ...operand, of: operand.of.map((node) => ({ ...node, field })) };
}
