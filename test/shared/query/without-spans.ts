import type { QueryNode } from '../../../shared/query/query.ts';

/** A tree as plain data without its spans, to compare what was meant and not where it was typed. */
export function withoutSpans(root: QueryNode | undefined): unknown {
  return JSON.parse(JSON.stringify(root ?? null, (key, value: unknown) => (key === 'span' ? undefined : value)));
}
