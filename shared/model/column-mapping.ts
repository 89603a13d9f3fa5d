import * as z from 'zod/mini';

/** What a column of a table may give to an event. */
export const eventFieldSchema = z.enum([
  'id',
  'date',
  'headline',
  'summary',
  'headings',
  'category',
  'topics',
  'people',
  'organisations',
  'places',
  'sources',
  'sourceUrl',
  'image',
  'related',
]);

/**
 * A field of an event that a column may fill; `people`, `organisations` and `places` are topics of that kind,
 * `sources` publishers, `sourceUrl` their addresses.
 */
export type EventField = z.infer<typeof eventFieldSchema>;

/** Which columns of a table give which fields of an event, in files and between processes. */
export const columnMappingSchema = z.readonly(
  z.object({
    columns: z.readonly(
      z.array(
        z.readonly(
          z.object({
            column: z.string().check(z.describe('The name of a column, or in JSON its path: meta.date.')),
            field: eventFieldSchema,
            separator: z.exactOptional(
              z
                .string()
                .check(z.minLength(1), z.maxLength(3), z.describe('What parts the items of a cell that holds a list.')),
            ),
          }),
        ),
      ),
    ),
    dateOrder: z
      .enum(['dmy', 'mdy'])
      .check(z.describe('Which comes first in a date such as 03/04/2015: the day or the month.')),
  }),
);

/** Which columns of a table give which fields of an event. Columns that are not in it are not read. */
export type ColumnMapping = z.infer<typeof columnMappingSchema>;

/** Under which a mapping is remembered: the same for the same columns in any order. */
export function mappingKey(columns: readonly string[]): string {
  return JSON.stringify(columns.map((column) => column.normalize('NFC')).toSorted());
}
