/** What one place in a row says: a text, or a list of texts and of small records such as `{ publisher, url }`. */
export type Cell = string | readonly CellItem[];
export type CellItem = string | Readonly<Record<string, string>>;

/** A row of a table: its cells that say something, by column. */
export interface Row {
  /** Of its first character, from 1. */
  readonly line: number;
  readonly cells: ReadonlyMap<string, Cell>;
  /** The whole value, where the table is JSON. */
  readonly value?: unknown;
}

/** The longest row that is read, in UTF-16 units: a longer one is an open quotation mark, or no row. */
export const longestRow = 1_048_576;

/** The most columns of a table: who has more of them has no table. */
export const mostColumns = 10_000;

/**
 * The cells of a JSON object. Objects in it open up, so that `{"meta": {"date": 1}}` has the column `meta.date`; lists of
 * plain values and of objects are one cell. Only the depth that `readJson` lets through may come in.
 */
export function cellsOf(object: object): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  addCells(object, '', cells);
  return cells;
}

function addCells(object: object, before: string, cells: Map<string, Cell>): void {
  for (const [key, value] of Object.entries(object) as [string, unknown][]) {
    if (cells.size >= mostColumns) return;
    const column = before + key;
    if (Array.isArray(value)) {
      const items = value.flatMap(itemOf);
      if (items.length > 0) cells.set(column, items);
    } else if (isObject(value)) addCells(value, `${column}.`, cells);
    else if (textOf(value) !== '') cells.set(column, textOf(value));
  }
}

function itemOf(value: unknown): readonly CellItem[] {
  if (Array.isArray(value)) return value.flatMap((inner) => (isObject(inner) ? [] : [textOf(inner)]));
  if (!isObject(value)) return [textOf(value)];
  const entries = Object.entries(value) as [string, unknown][];
  return [
    Object.fromEntries(entries.filter(([, inner]) => !isObject(inner)).map(([key, inner]) => [key, textOf(inner)])),
  ];
}

/** Whether a value is an object or a list. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function textOf(value: unknown): string {
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';
}
