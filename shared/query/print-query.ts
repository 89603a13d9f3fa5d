import { monthNamesInEnglish } from './month-words.ts';
import type { NearOperand, PeriodNode, QueryNode, RecurringNode, TextNode } from './query.ts';
import { shortPeriod, standsAlone } from './short-period.ts';
import { mayBelongToDate } from './written-period.ts';

const quotes = [
  ['"', '"', /["“”„＂]/],
  ['«', '»', /[«»]/],
  ['「', '」', /[「」]/],
  ['『', '』', /[『』]/],
] as const;

/**
 * Writes a tree that was read from a text as a text: read again it is the same tree but for its spans. Fields stand
 * before each word, dates as ISO 8601, and no bracket that is not needed.
 */
export function printQuery(root: QueryNode): string {
  switch (root.kind) {
    case 'any':
      return root.of.map(printQuery).join(' OR ');
    case 'all':
      return printAll(root.of);
    case 'not':
      return `-${inBrackets(root.of)}`;
    case 'near':
      return `${printOperand(root.left)} NEAR/${root.distance} ${printOperand(root.right)}`;
    case 'has':
      return `has:${root.part}`;
    case 'period':
      return printPeriod(root);
    case 'recurring':
      return printRecurring(root);
    case 'word':
    case 'pattern':
    case 'fuzzy':
    case 'phrase':
      return printText(root);
  }
}

function printAll(nodes: readonly QueryNode[]): string {
  return nodes.map((node, index) => `${connection(nodes[index - 1], node)}${partOf(nodes[index - 1], node)}`).join('');
}

// `a NEAR/5 b NEAR/5 c` is read as two nodes that share b.
function partOf(before: QueryNode | undefined, node: QueryNode): string {
  if (!isChained(before, node)) return node.kind === 'any' ? inBrackets(node) : printQuery(node);
  return node.kind === 'near' ? `NEAR/${node.distance} ${printOperand(node.right)}` : '';
}

function isChained(before: QueryNode | undefined, node: QueryNode): boolean {
  if (before?.kind !== 'near' || node.kind !== 'near') return false;
  return printOperand(before.right) === printOperand(node.left);
}

// AND keeps words apart that would be read as a date together: «sep AND 2015».
function connection(previous: QueryNode | undefined, node: QueryNode): string {
  if (!previous) return '';
  const before = previous.kind === 'not' ? previous.of : previous;
  // What is behind NEAR is text anyway; what is before it may be read together with what is before that.
  const behind = node.kind === 'near' ? node.left : node;
  const areApart = isLikeDate(before) && isLikeDate(behind);
  return areApart && (before.kind === 'word' || behind.kind === 'word') ? ' AND ' : ' ';
}

function isLikeDate(node: QueryNode): boolean {
  if (node.kind === 'word') return node.field === undefined && mayBelongToDate(node.text);
  return node.kind === 'period' || node.kind === 'recurring';
}

function inBrackets(node: QueryNode): string {
  const isChain =
    node.kind === 'all' && node.of.every((one, index) => index === 0 || isChained(node.of[index - 1], one));
  return (node.kind === 'all' && !isChain) || node.kind === 'any' ? `(${printQuery(node)})` : printQuery(node);
}

function printOperand(operand: NearOperand): string {
  return operand.kind === 'any' ? `(${operand.of.map(printText).join(' OR ')})` : printText(operand);
}

function printText(node: TextNode): string {
  return `${node.field === undefined ? '' : `${node.field}:`}${printValue(node)}`;
}

function printValue(node: TextNode): string {
  if (node.kind === 'fuzzy') return `${node.text}~${node.edits}`;
  if (node.kind !== 'phrase') return node.text;
  const [open, close] = quotes.find(([, , marks]) => !marks.test(node.text)) ?? quotes[0];
  return `${open}${node.text}${close}`;
}

function printPeriod({ from, to }: PeriodNode): string {
  const { first, last } = shortPeriod(from, to);
  if (first === undefined) return `until:${last ?? ''}`;
  if (last === undefined) return `since:${first}`;
  if (first !== last) return `on:${first}..${last}`.replace(standsAlone(first) && standsAlone(last) ? 'on:' : '', '');
  return standsAlone(first) ? first : `on:${first}`;
}

function printRecurring({ day, month }: RecurringNode): string {
  if (day === undefined) return `month:${month ?? ''}`;
  return month === undefined ? `day:${day}` : `on:${day}-${monthNamesInEnglish[month - 1] ?? ''}`;
}
