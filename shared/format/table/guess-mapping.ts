import type { ColumnMapping, EventField } from '../../model/column-mapping.ts';
import { type DateOrder, readDate } from '../written-date.ts';
import { fieldOfName } from './column-names.ts';
import type { SampleColumn, TableSample } from './table-sample.ts';

/** What is thought of one column. */
export interface ColumnGuess {
  readonly column: string;
  /** Absent where the column is not read. */
  readonly field?: EventField;
  /** From 0 to 1: 0.9 for a name that says it, 0.5 where only the values do. */
  readonly confidence: number;
  /** A sentence for the reader where the guess may be wrong. */
  readonly note?: string;
}

/** A mapping with what is thought of every column of the table. */
export interface MappingGuess {
  readonly mapping: ColumnMapping;
  readonly columns: readonly ColumnGuess[];
  /** Whether no date seen so far tells day and month apart. */
  readonly isOrderOpen: boolean;
}

/** What the values of a column look like, as shares of them. */
interface Shape {
  readonly dates: number;
  readonly addresses: number;
  readonly pictures: number;
  readonly figures: number;
  readonly length: number;
}

interface Candidate {
  readonly column: SampleColumn;
  readonly shape: Shape;
  readonly field: EventField | undefined;
  readonly confidence: number;
}

const single: ReadonlySet<EventField> = new Set<EventField>(['id', 'date', 'headline', 'summary', 'category']);

/** Guesses by the names of the columns in several languages, and by what their values look like. */
export function guessMapping({ columns }: TableSample): MappingGuess {
  const named = withoutRivals(columns.map(candidateOf));
  const candidates = named.some(({ field }) => field === 'headline') ? named : withLongestAsHeadline(named);
  const { order, isOpen, note } = guessOrder(candidates.find(({ field }) => field === 'date')?.column.orders);
  return {
    mapping: {
      columns: candidates.flatMap(({ column, field }) => (field === undefined ? [] : [entryOf(column, field)])),
      dateOrder: order,
    },
    isOrderOpen: isOpen,
    columns: candidates.map(({ column, field, confidence }) => ({
      column: column.name,
      ...(field !== undefined && { field }),
      confidence,
      ...(field === 'date' && note !== undefined && { note }),
    })),
  };
}

function candidateOf(column: SampleColumn): Candidate {
  const shape = shapeOf(column.values);
  const named = fieldOfName(column.name);
  const field = named && fieldByBoth(named.field, shape);
  if (named && field) {
    const confidence = Math.max(0.6, 0.9 - named.rank / 100) - (named.isExact ? 0 : 0.15);
    return { column, shape, field, confidence };
  }
  return { column, shape, ...byShape(shape) };
}

/** The field that a name says, unless the values contradict it. */
function fieldByBoth(field: EventField, shape: Shape): EventField | undefined {
  if (field === 'date') return shape.dates >= 0.5 ? field : undefined;
  if (field === 'sourceUrl') return shape.addresses >= 0.5 ? field : undefined;
  if (field === 'sources' && shape.addresses >= 0.5) return 'sourceUrl';
  if (field === 'headline' && (shape.addresses >= 0.5 || shape.dates >= 0.5)) return undefined;
  return field;
}

function byShape(shape: Shape): { readonly field: EventField | undefined; readonly confidence: number } {
  if (shape.pictures >= 0.9) return { field: 'image', confidence: 0.5 };
  if (shape.addresses >= 0.9) return { field: 'sourceUrl', confidence: 0.5 };
  // Figures alone may be anything.
  if (shape.dates >= 0.9 && shape.figures < 0.5) return { field: 'date', confidence: 0.5 };
  return { field: undefined, confidence: 0 };
}

function shapeOf(values: readonly string[]): Shape {
  const count = Math.max(1, values.length);
  const share = (isSo: (value: string) => boolean): number => values.filter(isSo).length / count;
  return {
    dates: share((value) => (readDate(value, 'dmy') ?? readDate(value, 'mdy')) !== undefined),
    addresses: share((value) => /^https?:\/\//i.test(value)),
    pictures: share((value) => /^https?:\/\/.*\.(?:jpe?g|png|gif|webp|avif|svg)(?:\?.*)?$/i.test(value)),
    figures: share((value) => /^[-+]?[\d.,]+$/.test(value)),
    length: values.reduce((sum, value) => sum + value.length, 0) / count,
  };
}

// Of a field that an event has once, the likeliest column is read; it may be the first of several.
function withoutRivals(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<EventField, Candidate>();
  for (const candidate of candidates) {
    const { field, confidence } = candidate;
    if (field !== undefined && confidence > (best.get(field)?.confidence ?? 0)) best.set(field, candidate);
  }
  return candidates.map((candidate) => {
    const { field } = candidate;
    const isRival = field !== undefined && single.has(field) && best.get(field) !== candidate;
    return isRival ? { ...candidate, field: undefined, confidence: 0 } : candidate;
  });
}

/** Where no column is named so, the one with the longest texts that are no essays is taken for the headlines. */
function withLongestAsHeadline(candidates: readonly Candidate[]): readonly Candidate[] {
  const isText = ({ field, shape }: Candidate): boolean =>
    (field === undefined || field === 'summary') && shape.figures < 0.5 && shape.length >= 8;
  const texts = candidates.filter(isText).toSorted((a, b) => b.shape.length - a.shape.length);
  const chosen = texts.find(({ field, shape }) => field === undefined && shape.length <= 200) ?? texts[0];
  return candidates.map((candidate) =>
    candidate === chosen ? { ...candidate, field: 'headline', confidence: 0.4 } : candidate,
  );
}

const orderNames: Readonly<Record<DateOrder, string>> = { dmy: 'D/M/Y', mdy: 'M/D/Y' };

interface GuessedOrder {
  readonly order: DateOrder;
  readonly isOpen: boolean;
  readonly note?: string;
}

function guessOrder(orders: SampleColumn['orders'] = { dmy: 0, mdy: 0, either: 0 }): GuessedOrder {
  const order = orders.mdy > orders.dmy ? 'mdy' : 'dmy';
  if (orders.mdy > 0 && orders.dmy > 0) {
    return { order, isOpen: false, note: `Both orders of day and month occur, taken as ${orderNames[order]}.` };
  }
  if (orders[order] > 0 || orders.either === 0) return { order, isOpen: false };
  return { order, isOpen: true, note: `Day and month are ambiguous, taken as ${orderNames[order]}.` };
}

/** What may part the items of a cell, the surest first. Addresses hold commas and semicolons of their own. */
const separators: Readonly<Partial<Record<EventField, readonly string[]>>> = {
  headings: ['>', '|', ';', '\n'],
  topics: [';', '|', '\n', ','],
  // A comma stands in names of persons, firms and places as well.
  people: [';', '|', '\n'],
  organisations: [';', '|', '\n'],
  places: [';', '|', '\n'],
  sources: [';', '|', '\n', ','],
  sourceUrl: ['|', '\n', ' '],
  image: ['|', '\n', ' '],
  related: [';', '|', '\n', ',', ' '],
};

function entryOf({ name, values, isList }: SampleColumn, field: EventField): ColumnMapping['columns'][number] {
  const fewest = Math.max(1, values.length / 10);
  const separator = isList
    ? undefined
    : separators[field]?.find((one) => values.filter((value) => value.includes(one)).length >= fewest);
  return { column: name, field, ...(separator !== undefined && { separator }) };
}
