import type { Period } from '../../shared/ipc/question.ts';
import type { Day } from '../../shared/model/day.ts';
import { parseQuery } from '../../shared/query/parse-query.ts';

/** What a typed date may mean: a day, a longer period, or a day of every year. */
export type TypedDate =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'recurring'; readonly day: number; readonly month: number };

/** Reads a text that is nothing but a date, in any form that a question may have it; of one with two meanings both. */
export function typedDates(text: string): readonly TypedDate[] {
  if (text.trim() === '') return [];
  const { root, problems } = parseQuery(`on:${text.trim()}`);
  if (root?.kind === 'recurring' && root.day !== undefined && root.month !== undefined) {
    return [{ kind: 'recurring', day: root.day, month: root.month }];
  }
  if (root?.kind !== 'period' || root.from === undefined || root.to === undefined) return [];
  const { from, to } = root;
  if (from !== to) return [{ kind: 'period', period: { from, to } }];
  const others = problems.flatMap((problem) => (problem.kind === 'ambiguous-date' ? [problem.other] : []));
  return [from, ...others].map((day) => ({ kind: 'day', day }));
}
