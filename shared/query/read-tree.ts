import { allOf, anyOf, nearOf, notOf } from './build-tree.ts';
import type { QueryNode, TextField } from './query.ts';
import { type Reading, readPrimary } from './read-primary.ts';
import type { Token } from './token.ts';
import { operands, type TokenCursor } from './token-cursor.ts';

const sign = /^[-|]+$/;

/** Reads pieces as a tree: AND binds tighter than OR, NOT tighter than AND, NEAR tighter than NOT. Undefined where nothing is looked for. */
export function readTree(cursor: TokenCursor, reading: Omit<Reading, 'readGroup'>): QueryNode | undefined {
  const { problems } = reading;
  const whole: Reading = { ...reading, readGroup: readAny };
  return readAny(undefined);

  function readAny(field: TextField | undefined): QueryNode | undefined {
    const alternatives = [readAll(field)];
    while (cursor.is(['or'])) {
      cursor.next();
      alternatives.push(readAll(field));
    }
    return anyOf(alternatives.filter((node) => node !== undefined));
  }

  function readAll(field: TextField | undefined): QueryNode | undefined {
    const nodes: QueryNode[] = [];
    for (let token = cursor.peek(); token && token.kind !== 'close'; token = cursor.peek()) {
      const connects = nodes.length > 0 && cursor.previous()?.kind !== 'and' && isBeforeOperand(token);
      if (token.kind === 'or' && connects) break;
      if (token.kind === 'and' && connects) {
        cursor.next();
        continue;
      }
      const isOperator = token.kind === 'or' || token.kind === 'and' || token.kind === 'near';
      const node = isOperator ? readLone(token, field) : readNot(field);
      if (node) nodes.push(node);
    }
    return allOf(nodes);
  }

  // OR behind OR is a word, and joined as one.
  function isBeforeOperand({ kind }: Token): boolean {
    const next = cursor.peek(1);
    return next !== undefined && next.kind !== 'close' && (kind === 'or' || next.kind !== 'or');
  }

  function readNot(field: TextField | undefined): QueryNode | undefined {
    const first = cursor.peek();
    let isNegated = false;
    for (let token = first; token?.kind === 'not'; token = cursor.peek()) {
      if (!cursor.is([...operands, 'not', 'range'], 1)) return readLone(token, field);
      isNegated = !isNegated;
      cursor.next();
    }
    const node = readNear(field);
    return node && first && isNegated ? notOf(node, first.start) : node;
  }

  function readNear(field: TextField | undefined): QueryNode | undefined {
    let left = readPrimary(cursor, whole, field);
    let isJoined = false;
    const nodes: QueryNode[] = [];
    while (left && cursor.isNearAt(0)) {
      const sign = cursor.next();
      const right = readPrimary(cursor, whole, field, true);
      const near = sign?.kind === 'near' && right ? nearOf(left, right, sign.distance) : 'near-operand';
      if (typeof near !== 'string') nodes.push(near);
      else if (!isJoined) nodes.push(asText(left));
      if (typeof near === 'string' && sign) problems.add({ kind: near }, sign);
      isJoined = typeof near !== 'string' || !right;
      left = typeof near !== 'string' ? near.right : right && asText(right);
    }
    return allOf(left && !isJoined ? [...nodes, left] : nodes);
  }

  // A word where an operator makes no sense; at the end of the text it is left out, for there the reader goes on typing.
  function readLone(token: Token, field: TextField | undefined): QueryNode | undefined {
    const isWord = !cursor.isLast();
    cursor.next();
    if (sign.test(token.text)) return undefined;
    problems.add({ kind: 'lone-operator', operator: token.text, isWord }, token);
    if (!isWord || !cursor.hasRoom(token.text.length)) return undefined;
    const text = (token.kind === 'near' ? 'near' : token.text).toLowerCase();
    // Chinese has no small letters that would say that it is a word.
    const kind = text === token.text ? 'phrase' : 'word';
    return { kind, text, ...(field && { field }), span: { start: token.start, end: token.end } };
  }
}

// What was text for the sake of NEAR stays text without it: «2015» alone would be a year, «9月4日*» a day and a star.
function asText(node: QueryNode): QueryNode {
  if (node.kind !== 'word' && node.kind !== 'pattern' && node.kind !== 'fuzzy') return node;
  const mayBeDate = node.kind === 'word' ? /\p{N}/u : /\p{N}[年月日号號]/u;
  if (node.field !== undefined || !mayBeDate.test(node.text)) return node;
  return { kind: 'phrase', text: node.text.replaceAll('*', ' ').trim(), span: node.span };
}
