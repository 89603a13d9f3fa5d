import type { InspectedTable } from '../../shared/ipc/files-contract.ts';
import type { ColumnMapping, EventField } from '../../shared/model/column-mapping.ts';

/** What a column can give, in the order in which it is offered; a text `field.` of the interface names each. */
export const fields = [
  'date',
  'headline',
  'summary',
  'category',
  'headings',
  'topics',
  'people',
  'organisations',
  'places',
  'sources',
  'sourceUrl',
  'image',
  'related',
  'id',
] as const satisfies readonly EventField[];

const needed: readonly EventField[] = ['date', 'headline'];
const single: ReadonlySet<EventField> = new Set(['date', 'headline', 'summary', 'category', 'id']);

/** Whether a field holds several items, so that a cell may be parted. */
export function isList(field: EventField): boolean {
  return !single.has(field);
}

/** What a column gives in a mapping. */
export function choiceOf(mapping: ColumnMapping, column: string): ColumnMapping['columns'][number] | undefined {
  return mapping.columns.find((choice) => choice.column === column);
}

/** A mapping in which a column gives a field, or nothing. What only one column can give is taken from the other. */
export function chooseField(mapping: ColumnMapping, column: string, field: EventField | undefined): ColumnMapping {
  const others = mapping.columns.filter(
    (choice) => choice.column !== column && !(field !== undefined && single.has(field) && choice.field === field),
  );
  return { ...mapping, columns: field === undefined ? others : [...others, { column, field }] };
}

/** A mapping in which a column's cells are parted by a text; an empty one leaves them whole. */
export function chooseSeparator(mapping: ColumnMapping, column: string, separator: string): ColumnMapping {
  const columns = mapping.columns.map((choice) =>
    choice.column === column ? { column, field: choice.field, ...(separator !== '' && { separator }) } : choice,
  );
  return { ...mapping, columns };
}

/** What no column gives yet though no event can be without it. */
export function lackingFields({ mapping }: Pick<InspectedTable, 'mapping'>): readonly EventField[] {
  return needed.filter((field) => !mapping.columns.some((choice) => choice.field === field));
}
