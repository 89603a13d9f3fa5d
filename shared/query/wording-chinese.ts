import type { EventPart, NearOperand, PeriodNode, TextField, TextNode } from './query.ts';
import { shortPeriod } from './short-period.ts';
import { type Joining, patternParts, type Wording } from './wording.ts';

const places: Readonly<Record<TextField, string>> = {
  headline: '标题中',
  summary: '摘要中',
  heading: '专题中',
  topic: '话题中',
  category: '分类中',
  source: '来源名称中',
};
const parts: Readonly<Record<EventPart, string>> = { image: '图片', revisions: '修订记录', summary: '摘要' };

/** Questions in Simplified Chinese. */
export const chinese: Wording = {
  sentence: (clauses) => `${clauses.join('，')}的事件。`,
  texts: (nodes, joining) => `${placeOf(nodes[0]?.field)}${textsOf(nodes.map(textOf), joining)}`,
  near: ({ left, right, distance }, isExcluded) => {
    const field = right.kind === 'any' ? right.of[0]?.field : right.field;
    const words = distance === 1 ? '相邻' : `相距不超过${distance}个词`;
    return `${placeOf(field)}${isExcluded ? '没有' : ''}${operandOf(left)}与${operandOf(right)}${words}`;
  },
  has: (part, isExcluded) => `${isExcluded ? '没有' : '有'}${parts[part]}`,
  period: (node, isExcluded) => `${isExcluded ? '不' : ''}发生在${periodOf(node)}`,
  recurring: ({ day, month }, isExcluded) => `${isExcluded ? '不' : ''}发生在${recurringOf(day, month)}`,
  either: (clauses, isAlone) => (isAlone ? clauses.join('，或者') : `（${clauses.join('，或者')}）`),
  together: (clauses) => `（${clauses.join('，且')}）`,
  not: (clause) => `不符合“${clause}”`,
};

function placeOf(field: TextField | undefined): string {
  return field === undefined ? '' : places[field];
}

function textsOf(texts: readonly string[], joining: Joining): string {
  const isOne = texts.length === 1;
  switch (joining) {
    case 'all':
      return `${isOne ? '含有' : '同时含有'}${listOf(texts, '和')}`;
    case 'any':
      return `含有${listOf(texts, '或')}`;
    case 'none':
      return `不含${listOf(texts, '或')}`;
    case 'not-all':
      return `不同时含有${listOf(texts, '和')}`;
  }
}

function textOf(node: TextNode): string {
  switch (node.kind) {
    case 'word':
      return `“${node.text}”`;
    case 'phrase':
      return `短语“${node.text}”`;
    case 'fuzzy':
      return `与“${node.text}”相差不超过${node.edits === 1 ? '一' : '两'}个字母的词`;
    case 'pattern':
      return patternOf(node.text);
  }
}

function patternOf(pattern: string): string {
  const { kind, text } = patternParts(pattern);
  const forms = { start: ['以', '开头'], end: ['以', '结尾'], inside: ['含', ''], middle: ['形如', ''] } as const;
  const [before, after] = forms[kind];
  return `${before}“${text}”${after}的词`;
}

function operandOf(operand: NearOperand): string {
  return operand.kind === 'any' ? listOf(operand.of.map(textOf), '或') : textOf(operand);
}

function listOf(items: readonly string[], last: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}${last}${items.at(-1) ?? ''}`;
}

function periodOf({ from, to }: PeriodNode): string {
  const { first, last } = shortPeriod(from, to);
  if (first === undefined) return `${dateOf(last ?? '')}及以前`;
  if (last === undefined) return `${dateOf(first)}以来`;
  if (first === last) return dateOf(first);
  return `${dateOf(first)}至${withoutShared(first, last)}`;
}

// What both ends share is said once: 2015年9月1日至30日.
function withoutShared(start: string, end: string): string {
  const [year = '', month = ''] = end.split('-');
  if (end.length === 'YYYY-MM-DD'.length && start.startsWith(`${year}-${month}`))
    return dateOf(end).replace(/^.*月/u, '');
  return end.length > 'YYYY'.length && start.startsWith(year) ? dateOf(end).replace(/^.*年/u, '') : dateOf(end);
}

function dateOf(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year ?? ''}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
}

function recurringOf(day: number | undefined, month: number | undefined): string {
  return `${month === undefined ? '每月' : `每年${month}月`}${day === undefined ? '' : `${day}日`}`;
}
