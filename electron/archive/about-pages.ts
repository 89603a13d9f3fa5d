import type { AboutPage, FacetCount, StoryPart } from '../../shared/ipc/archive-contract.ts';
import type { FacetValue } from '../../shared/ipc/question.ts';
import type { Facet } from '../../shared/model/facet.ts';
import type { EventTable } from '../../shared/search/event-table.ts';
import type { FacetColumn } from '../../shared/search/facet-column.ts';
import { inOrder } from '../../shared/search/order.ts';
import { type AnsweredQuestion, answerQuestion, facetNamesOf } from './answered-question.ts';
import type { OpenArchive } from './open-archive.ts';
import { linkTo, rowsOf } from './rows.ts';

const namesBeside = 12;
const mostIntroduced = 8;
const told: readonly Facet[] = ['topic', 'heading', 'category', 'source'];

/** When the events of a name are, and which names stand beside it, over the years that are here. */
export function aboutPageOf(archive: OpenArchive, name: FacetValue): AboutPage {
  const answered = eventsOf(archive, name);
  const { ordinals, histogram } = answered.selection;
  const column = archive.table.columns[name.facet];
  const id = column.idOf(name.value);
  const spellings =
    id === undefined
      ? []
      : [column.names[id] ?? '', ...column.otherSpellings(id)].filter((other) => other !== name.value);
  const kind = id === undefined || name.facet !== 'topic' ? undefined : archive.table.kindOfTopic(id);
  const coverage = archive.coverage();
  // Those without date stand behind all others.
  const dated = ordinals.subarray(0, ordinals.length - histogram.undated);
  const last = linkTo(archive, dated[0]);
  const first = linkTo(archive, dated.at(-1));
  return {
    total: ordinals.length,
    coverage: { ...coverage, isComplete: !coverage.isLoading },
    histogram,
    ...(kind && { kind }),
    spellings,
    ...(first && { first }),
    ...(last && { last }),
    beside: told.flatMap((facet) => {
      const names = namesBesideOf(archive.table, answered, facet, name, namesBeside);
      return names.total === 0 ? [] : [{ facet, ...names }];
    }),
    net: netOf(archive.table, answered, name),
  };
}

/** The first events of a name, the oldest first, at most `limit`. */
export function storyPartOf(archive: OpenArchive, name: FacetValue, limit: number): StoryPart {
  const { table } = archive;
  const { ordinals } = eventsOf(archive, name).selection;
  const oldestFirst = inOrder(table, ordinals, 'oldest', undefined, limit);
  const column = table.columns.topic.names.length > 0 ? table.columns.topic : table.columns.source;
  const known = new Set<number>();
  const own = column.idOf(name.value);
  if (own !== undefined) known.add(own);
  const introduced = Array.from(oldestFirst, (ordinal) => {
    const fresh = idsAt(column, ordinal).filter((id) => !known.has(id));
    for (const id of fresh) known.add(id);
    return fresh.slice(0, mostIntroduced).map((id) => column.names[id] ?? '');
  });
  return rowsOf(archive, oldestFirst).map((row, index) => ({ row, introduces: introduced[index] ?? [] }));
}

// Asked for once for each page that is opened: it would only drive the list's own answers from where they are kept.
function eventsOf(archive: OpenArchive, name: FacetValue): AnsweredQuestion {
  return answerQuestion(archive, {
    text: '',
    include: [name],
    exclude: [],
    // A facet of which any of several can be meant is counted as if none were chosen.
    joins: { [name.facet]: 'all' },
    order: 'oldest',
  });
}

function namesBesideOf(
  table: EventTable,
  answered: AnsweredQuestion,
  facet: Facet,
  name: FacetValue,
  limit: number,
): { readonly total: number; readonly names: readonly FacetCount[] } {
  // An event has one category: none stands beside another.
  if (facet === 'category' && name.facet === 'category') return { total: 0, names: [] };
  const column = table.columns[facet];
  const own = column.idOf(name.value);
  const { total, names } = facetNamesOf(table, answered, facet, { contains: '', offset: 0, limit: limit + 1 });
  const others = names.filter(({ value }) => facet !== name.facet || column.idOf(value) !== own);
  return { total: total - (names.length - others.length), names: others.slice(0, limit) };
}

/** The topics beside a name, or the headings where there are none, tied where the name's events have both. */
function netOf(table: EventTable, answered: AnsweredQuestion, name: FacetValue): AboutPage['net'] {
  const facet = table.columns.topic.names.length > 0 ? 'topic' : 'heading';
  const column = table.columns[facet];
  // A heading and a topic of the same name are the same to whoever reads.
  const names = namesBesideOf(table, answered, facet, name, namesBeside).names.filter(
    ({ value }) => value !== name.value,
  );
  const places = new Map(names.map(({ value }, place) => [column.idOf(value) ?? -1, place]));
  const together = new Map<string, { readonly one: number; readonly other: number; readonly count: number }>();
  for (const ordinal of answered.selection.ordinals) {
    const present = idsAt(column, ordinal).flatMap((id) => places.get(id) ?? []);
    for (const one of present) {
      for (const other of present.filter((place) => place > one)) {
        const key = `${one} ${other}`;
        together.set(key, { one, other, count: (together.get(key)?.count ?? 0) + 1 });
      }
    }
  }
  const ties = [...together.values()];
  return { facet, names, ties };
}

function idsAt({ starts, ids }: FacetColumn, ordinal: number): readonly number[] {
  return Array.from(ids.subarray(starts[ordinal], starts[ordinal + 1]));
}
