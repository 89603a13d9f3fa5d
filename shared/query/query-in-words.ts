import type { QueryNode, RecurringNode, TextField, TextNode } from './query.ts';
import type { Wording } from './wording.ts';
import { chinese } from './wording-chinese.ts';
import { english } from './wording-english.ts';

/** The languages in which a question can be said: English and Simplified Chinese. */
export type QueryLanguage = 'en' | 'zh';

const wordings: Readonly<Record<QueryLanguage, Wording>> = { en: english, zh: chinese };

/** A question as one sentence: «Events with both “syria” and “iraq”, in September 2015, without “oil” in the headline.» */
export function queryInWords(root: QueryNode, language: QueryLanguage): string {
  const wording = wordings[language];
  return wording.sentence(clausesOf(root, wording));
}

// What events must have first, then when, then what they must not have.
const places: Readonly<Partial<Record<QueryNode['kind'], number>>> = { has: 1, period: 2, recurring: 3, not: 4 };

function clausesOf(node: QueryNode, wording: Wording): readonly string[] {
  if (node.kind !== 'all') return [clauseOf(node, wording, true)];
  const texts = byField(node.of.filter(isText)).map((nodes) => wording.texts(nodes, 'all'));
  const others = withWholeDays(node.of.filter((one) => !isText(one) && !isExclusionOfText(one)));
  const sorted = others.toSorted((a, b) => (places[a.kind] ?? 0) - (places[b.kind] ?? 0));
  const excluded = node.of.flatMap((one) => (isExclusionOfText(one) ? [one.of] : []));
  return [
    ...texts,
    ...sorted.map((one) => clauseOf(one, wording)),
    ...byField(excluded).map((nodes) => wording.texts(nodes, 'none')),
  ];
}

function clauseOf(node: QueryNode, wording: Wording, isAlone = false): string {
  switch (node.kind) {
    case 'all': {
      const clauses = clausesOf(node, wording);
      return clauses.length === 1 ? clauses.join('') : wording.together(clauses);
    }
    case 'any': {
      const texts = sameField(node.of);
      if (texts) return wording.texts(texts, 'any');
      return wording.either(
        node.of.map((one) => clauseOf(one, wording)),
        isAlone,
      );
    }
    case 'not':
      return exclusionOf(node.of, wording);
    case 'near':
      return wording.near(node, false);
    case 'has':
      return wording.has(node.part, false);
    case 'period':
      return wording.period(node, false);
    case 'recurring':
      return wording.recurring(node, false);
    case 'word':
    case 'pattern':
    case 'fuzzy':
    case 'phrase':
      return wording.texts([node], 'all');
  }
}

function exclusionOf(node: QueryNode, wording: Wording): string {
  switch (node.kind) {
    case 'all':
    case 'any': {
      const texts = sameField(node.of);
      if (texts) return wording.texts(texts, node.kind === 'any' ? 'none' : 'not-all');
      return wording.not(clauseOf(node, wording));
    }
    case 'near':
      return wording.near(node, true);
    case 'has':
      return wording.has(node.part, true);
    case 'period':
      return wording.period(node, true);
    case 'recurring':
      return wording.recurring(node, true);
    case 'not':
      return clauseOf(node.of, wording);
    case 'word':
    case 'pattern':
    case 'fuzzy':
    case 'phrase':
      return wording.texts([node], 'none');
  }
}

function isText(node: QueryNode): node is TextNode {
  return node.kind === 'word' || node.kind === 'phrase' || node.kind === 'pattern' || node.kind === 'fuzzy';
}

function isExclusionOfText(node: QueryNode): node is QueryNode & { readonly kind: 'not'; readonly of: TextNode } {
  return node.kind === 'not' && isText(node.of);
}

function sameField(nodes: readonly QueryNode[]): readonly TextNode[] | undefined {
  const texts = nodes.filter(isText);
  return texts.length === nodes.length && byField(texts).length === 1 ? texts : undefined;
}

function byField(nodes: readonly TextNode[]): readonly (readonly TextNode[])[] {
  const groups = new Map<TextField | undefined, TextNode[]>();
  for (const node of nodes) groups.set(node.field, [...(groups.get(node.field) ?? []), node]);
  return [...groups.values()];
}

// «day:22 month:1» is said as one day.
function withWholeDays(nodes: readonly QueryNode[]): readonly QueryNode[] {
  const recurring = nodes.filter((node): node is RecurringNode => node.kind === 'recurring');
  const day = recurring.filter((node) => node.month === undefined);
  const month = recurring.filter((node) => node.day === undefined);
  const [one] = day;
  const [other] = month;
  if (day.length !== 1 || month.length !== 1 || !one || !other) return nodes;
  const whole: RecurringNode = { ...one, ...other };
  return nodes.flatMap((node) => (node === one ? [whole] : node === other ? [] : [node]));
}
