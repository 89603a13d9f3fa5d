import { compareEditions } from '../../electron/storage/edition/compare-editions.ts';
import type { EditionFile } from '../../electron/storage/edition/edition-file.ts';
import type { ChangedEvent, ChangeList } from '../../shared/ipc/files-contract.ts';
import type { NewsEvent } from '../../shared/model/event.ts';
import { type Stretch, wordChanges } from '../../shared/model/word-changes.ts';
import { changesInWords } from './changes-in-words.ts';
import type { Desk, JsonOption } from './desk.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { findEvents } from './find-events.ts';
import { grouped } from './numbers.ts';
import { safeText } from './safe-text.ts';
import { withEdition } from './with-edition.ts';

/** The options of `diff`. */
export interface DiffOptions extends JsonOption {
  /** How many events of each kind are listed at most. */
  readonly limit?: number;
}

/** An event whose headline or summary is another: what changed, word by word. */
export interface RewordedEvent extends ChangedEvent {
  readonly changes: readonly { readonly field: 'headline' | 'summary'; readonly words: readonly Stretch[] }[];
}

/** An event whose words are the same but something else is not: the names of its fields that differ. */
export interface RevisedEvent extends ChangedEvent {
  readonly fields: readonly string[];
}

/** What `diff --json` says: how many events changed in which way, and the events themselves in order of time. */
export interface EditionDifference {
  readonly isSame: boolean;
  readonly unchanged: number;
  readonly added: { readonly total: number; readonly events: readonly ChangedEvent[] };
  readonly reworded: { readonly total: number; readonly events: readonly RewordedEvent[] };
  readonly revised: { readonly total: number; readonly events: readonly RevisedEvent[] };
  readonly gone: { readonly total: number; readonly events: readonly ChangedEvent[] };
}

/** Says what a newer edition says otherwise than an older one. */
export function diff(older: string, newer: string, options: DiffOptions, desk: Desk): Promise<ExitCode> {
  return withEdition(older, desk, (before) =>
    withEdition(newer, desk, async (now) => {
      const found = differenceOf(before, now, options.limit ?? Number.POSITIVE_INFINITY);
      await (options.json ? desk.output.json(found) : desk.output.text(inWords(found)));
      return found.isSame ? exitCodes.good : exitCodes.finding;
    }),
  );
}

function differenceOf(before: EditionFile, now: EditionFile, limit: number): EditionDifference {
  const { added, reworded, revised, gone, unchanged } = compareEditions(before, now, limit);
  const ids = [...reworded.first, ...revised.first].map(({ id }) => id);
  const [older, newer] = [findEvents(before, ids), findEvents(now, ids)];
  const withBoth = <Told extends ChangedEvent>(
    list: ChangeList,
    tell: (event: ChangedEvent, a: NewsEvent, b: NewsEvent) => Told,
  ) =>
    list.first.flatMap((event) => {
      const [a, b] = [older.get(event.id), newer.get(event.id)];
      return a && b ? [tell(event, a, b)] : [];
    });
  return {
    isSame: added.total + reworded.total + revised.total + gone.total === 0,
    unchanged,
    added: { total: added.total, events: added.first },
    reworded: {
      total: reworded.total,
      events: withBoth(reworded, (event, a, b) => ({ ...event, changes: rewordings(a, b) })),
    },
    revised: {
      total: revised.total,
      events: withBoth(revised, (event, a, b) => ({ ...event, fields: fieldsThatDiffer(a, b) })),
    },
    gone: { total: gone.total, events: gone.first },
  };
}

function rewordings(before: NewsEvent, now: NewsEvent): RewordedEvent['changes'] {
  return (['headline', 'summary'] as const)
    .filter((field) => before[field] !== now[field])
    .map((field) => ({ field, words: wordChanges(before[field] ?? '', now[field] ?? '') }));
}

function fieldsThatDiffer(before: NewsEvent, now: NewsEvent): readonly string[] {
  const [a, b] = [new Map(Object.entries(before)), new Map(Object.entries(now))];
  const fields = new Set([...a.keys(), ...b.keys()]);
  fields.delete('files');
  return [...fields].filter((field) => JSON.stringify(a.get(field)) !== JSON.stringify(b.get(field)));
}

function inWords({ added, reworded, revised, gone, unchanged }: EditionDifference): string {
  const counts = Object.entries({ added, reworded, revised, gone }).map(
    ([kind, { total }]) => `${grouped(total)} ${kind}`,
  );
  return [
    `${counts.join(', ')}, ${grouped(unchanged)} unchanged`,
    ...section('Added', added, ({ headline }) => [headline]),
    ...section('Reworded', reworded, ({ changes }) =>
      changes.map(({ field, words }) => `${field}: ${changesInWords(words)}`),
    ),
    ...section('Revised', revised, ({ headline, fields }) => [headline, `other ${fields.join(', ')}`]),
    ...section('Gone', gone, ({ headline }) => [headline]),
    '',
  ].join('\n');
}

function section<Told extends ChangedEvent>(
  title: string,
  { total, events }: { readonly total: number; readonly events: readonly Told[] },
  tell: (event: Told) => readonly string[],
): readonly string[] {
  if (total === 0) return [];
  const left = total - events.length;
  return [
    '',
    title,
    ...events.flatMap((event) => [
      safeText(`  ${event.date}  ${event.id}`),
      ...tell(event).map((line) => `    ${safeText(line.replaceAll('\n', ' ¶ '))}`),
    ]),
    ...(left > 0 ? [`  and ${grouped(left)} more`] : []),
  ];
}
