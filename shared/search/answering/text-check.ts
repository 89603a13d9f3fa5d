import type { NearNode, TextField, TextNode } from '../../query/query.ts';
import { isNearIn, occursIn } from '../analysis/closeness.ts';
import { type Reading, readPlaces } from '../analysis/places.ts';
import { finderOf } from './finders.ts';
import { phraseScan } from './phrase-scan.ts';
import type { SearchedEvents } from './searched-events.ts';
import { searchedFields, searchedTextOf } from './searched-texts.ts';

/** Tells of an event, by its ordinal, whether its texts have what was asked for; `fields` are bits, one a field, of those to look into. */
export type TextCheck = (ordinal: number, fields: number) => boolean;

/** Checks that words stand together. */
export function phraseCheck({ table, analyzer }: SearchedEvents, node: TextNode, isBegun: boolean): TextCheck {
  const finder = finderOf(analyzer, node, isBegun);
  const { tokens } = analyzer.soughtTerms(node.text, 'word');
  const isPlain = tokens.every(({ kind, parts }) => kind === 'word' && !parts);
  const isLastBegun = isBegun && tokens.at(-1)?.end === node.text.length;
  const scan = isPlain
    ? phraseScan(
        tokens.map(({ text }) => text),
        isLastBegun,
      )
    : () => undefined;
  return (ordinal, fields) =>
    textsIn({ table }, ordinal, fields).some((text) => scan(text) ?? occursIn([readPlaces(text)], finder));
}

/** Checks that two texts stand near to each other. */
export function nearCheck({ table, analyzer }: SearchedEvents, { left, right, distance }: NearNode): TextCheck {
  const finder = finderOf(analyzer, left, false);
  const other = finderOf(analyzer, right, false);
  return (ordinal, fields) => {
    const readings = textsIn({ table }, ordinal, fields).map((text): Reading => readPlaces(text));
    return isNearIn(readings, finder, other, distance);
  };
}

/** The field that both operands name; undefined where neither does. */
export function fieldOfNear({ left }: NearNode): TextField | undefined {
  return left.kind === 'any' ? left.of[0]?.field : left.field;
}

/** The bit of a field, by its number. */
export function bitOfField(field: number): number {
  return 1 << field;
}

function textsIn({ table }: Pick<SearchedEvents, 'table'>, ordinal: number, fields: number): string[] {
  const event = table.events[ordinal];
  const texts: string[] = [];
  if (!event) return texts;
  for (let field = 0; field < searchedFields.length; field += 1)
    if ((fields & bitOfField(field)) !== 0) texts.push(searchedTextOf(event, field));
  return texts;
}
