import { monthNamesInEnglish } from './month-words.ts';
import type { EventPart, NearOperand, PeriodNode, TextField, TextNode } from './query.ts';
import { shortPeriod } from './short-period.ts';
import { type Joining, patternParts, type Wording } from './wording.ts';

const places: Readonly<Record<TextField, string>> = {
  headline: ' in the headline',
  summary: ' in the summary',
  heading: ' in a heading',
  topic: ' in a topic',
  category: ' in the category',
  source: ' in the name of a source',
};
const parts: Readonly<Record<EventPart, string>> = {
  image: 'a picture',
  revisions: 'earlier wordings',
  summary: 'a summary',
};

/** Questions in English. */
export const english: Wording = {
  sentence: (clauses) => `Events ${clauses.join(', ')}.`,
  texts: (nodes, joining) => `${textsOf(nodes.map(textOf), joining)}${placeOf(nodes[0]?.field)}`,
  near: ({ left, right, distance }, isExcluded) => {
    const words = distance === 1 ? 'right beside' : `within ${distance} words of`;
    const field = right.kind === 'any' ? right.of[0]?.field : right.field;
    return `${withOrWithout(isExcluded)} ${operandOf(left)} ${words} ${operandOf(right)}${placeOf(field)}`;
  },
  has: (part, isExcluded) => `${withOrWithout(isExcluded)} ${parts[part]}`,
  period: (node, isExcluded) => `${isExcluded ? 'not ' : ''}${periodOf(node)}`,
  recurring: ({ day, month }, isExcluded) => `${isExcluded ? 'not ' : ''}${recurringOf(day, month)}`,
  either: (clauses) => `either ${listOf(clauses, clauses.length > 2 ? ', or ' : ' or ')}`,
  together: (clauses) => `(${clauses.join(', ')})`,
  not: (clause) => `not ${clause}`,
};

function withOrWithout(isExcluded: boolean): string {
  return isExcluded ? 'without' : 'with';
}

function placeOf(field: TextField | undefined): string {
  return field === undefined ? '' : places[field];
}

function textsOf(texts: readonly string[], joining: Joining): string {
  const many = texts.length > 2;
  switch (joining) {
    case 'all':
      return `with ${texts.length === 1 ? '' : many ? 'all of ' : 'both '}${listOf(texts, ' and ')}`;
    case 'any':
      return `with ${many ? 'any of ' : ''}${listOf(texts, ' or ')}`;
    case 'none':
      return `without ${many ? 'any of ' : ''}${listOf(texts, ' or ')}`;
    case 'not-all':
      return `without ${listOf(texts, ' and ')} together`;
  }
}

function textOf(node: TextNode): string {
  switch (node.kind) {
    case 'word':
      return `“${node.text}”`;
    case 'phrase':
      return `the phrase “${node.text}”`;
    case 'fuzzy':
      return `a word like “${node.text}” (up to ${node.edits === 1 ? 'one letter' : 'two letters'} off)`;
    case 'pattern':
      return patternOf(node.text);
  }
}

function patternOf(pattern: string): string {
  const { kind, text } = patternParts(pattern);
  const verbs = { start: 'begins with', end: 'ends in', inside: 'contains', middle: 'has the form' } as const;
  return `a word that ${verbs[kind]} “${text}”`;
}

function operandOf(operand: NearOperand): string {
  return operand.kind === 'any' ? listOf(operand.of.map(textOf), ' or ') : textOf(operand);
}

function listOf(items: readonly string[], last: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')}${last}${items.at(-1) ?? ''}`;
}

function periodOf({ from, to }: PeriodNode): string {
  const { first, last } = shortPeriod(from, to);
  if (first === undefined) return `until ${last?.length === dayLength ? '' : 'the end of '}${dateOf(last ?? '')}`;
  if (last === undefined) return `since ${dateOf(first)}`;
  if (first === last) return `${first.length === dayLength ? 'on' : 'in'} ${dateOf(first)}`;
  if (first.length < dayLength) return `from ${dateOf(first)} to ${dateOf(last)}`;
  return `between ${daysOf(first, last)}`;
}

const dayLength = 'YYYY-MM-DD'.length;

// What both days share is said once: «1 and 30 September 2015».
function daysOf(from: string, to: string): string {
  const [day = '', month = ''] = dateOf(from).split(' ');
  if (from.slice(0, 7) === to.slice(0, 7)) return `${day} and ${dateOf(to)}`;
  return `${from.slice(0, 4) === to.slice(0, 4) ? `${day} ${month}` : dateOf(from)} and ${dateOf(to)}`;
}

function dateOf(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = month === undefined ? undefined : monthNamesInEnglish[month - 1];
  return [day, name, year].filter((part) => part !== undefined).join(' ');
}

function recurringOf(day: number | undefined, month: number | undefined): string {
  const name = month === undefined ? undefined : monthNamesInEnglish[month - 1];
  if (day === undefined) return `in ${name ?? ''} of any year`;
  return name === undefined ? `on the ${day}${endingOf(day)} of any month` : `on ${day} ${name} of any year`;
}

function endingOf(day: number): string {
  const endings = ['th', 'st', 'nd', 'rd'];
  return (day > 10 && day < 14 ? undefined : endings[day % 10]) ?? 'th';
}
