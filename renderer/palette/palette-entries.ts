import type { FacetCount } from '../../shared/ipc/archive-contract.ts';
import { allCommands, type Command, commands, keyOf } from '../../shared/ipc/commands.ts';
import type { Library } from '../../shared/ipc/desktop-contract.ts';
import type { SavedSearch } from '../../shared/ipc/saved-searches.ts';
import type { Facet } from '../../shared/model/facet.ts';
import { say } from '../../shared/texts/say.ts';
import type { View } from '../location.ts';
import { viewOfSaved } from '../searches/saved-searches.ts';
import { keyInWords } from '../ui/key-words.ts';
import { dayInFull, dayOfYearInWords, facetInWords, periodInWords } from '../words.ts';
import { type TypedDate, typedDates } from './typed-date.ts';

/** Something that the palette can do. */
export interface PaletteEntry {
  readonly id: string;
  readonly label: string;
  /** Where else it is found: a menu, or the library. */
  readonly group: string;
  readonly key?: string;
  readonly does:
    | { readonly kind: 'command'; readonly command: Command }
    | { readonly kind: 'open'; readonly archive: string }
    | { readonly kind: 'search'; readonly text: string }
    | { readonly kind: 'show'; readonly view: View }
    | { readonly kind: 'about'; readonly facet: Facet; readonly value: string }
    | { readonly kind: 'date'; readonly date: TypedDate };
}

/** Everything that can be done where the reader is: the commands, then the archives. */
export function paletteEntries(library: Library, isInArchive: boolean, platform: string): readonly PaletteEntry[] {
  const possible = allCommands.filter(
    (command) => command !== 'show-palette' && (isInArchive || commands[command].needsArchive !== true),
  );
  return [
    ...possible.map((command): PaletteEntry => {
      const key = keyInWords(keyOf(command, platform), platform);
      const group = say(`menu.name.${commands[command].menu}`);
      return { id: command, label: say(`command.${command}`), group, key, does: { kind: 'command', command } };
    }),
    ...library.archives
      .filter(({ isMissing }) => !isMissing)
      .map(
        ({ id, title }): PaletteEntry => ({
          id: `archive ${id}`,
          label: title,
          group: say('palette.open-archive'),
          does: { kind: 'open', archive: id },
        }),
      ),
  ];
}

/** The searches that the reader keeps, of any archives. */
export function savedEntries(searches: readonly SavedSearch[]): readonly PaletteEntry[] {
  return searches.flatMap((search): readonly PaletteEntry[] => {
    const reading = viewOfSaved(search);
    if (reading.kind === 'refused') return [];
    const does = { kind: 'show', view: reading.view } as const;
    return [{ id: `saved ${search.id}`, label: search.name, group: say('palette.saved'), does }];
  });
}

/** Names of the archive, each leading to what is known of it. */
export function nameEntries(facet: Facet, names: readonly FacetCount[]): readonly PaletteEntry[] {
  return names.map(({ value }) => ({
    id: `${facet} ${value}`,
    label: value,
    group: facetInWords(facet).one,
    does: { kind: 'about', facet, value },
  }));
}

/** Names without the headings that are topics as well: they are the same to whoever reads. */
export function withoutTwins(entries: readonly PaletteEntry[]): readonly PaletteEntry[] {
  const isOf = (facet: Facet, { does }: PaletteEntry): boolean => does.kind === 'about' && does.facet === facet;
  const topics = new Set(entries.filter((entry) => isOf('topic', entry)).map(({ label }) => label));
  return entries.filter((entry) => !(isOf('heading', entry) && topics.has(entry.label)));
}

/** Where a typed date leads, if the text is one. */
export function dateEntries(text: string): readonly PaletteEntry[] {
  return typedDates(text).map((date): PaletteEntry => {
    const [group, label] = dateInWords(date);
    return { id: `date ${label}`, label, group, does: { kind: 'date', date } };
  });
}

function dateInWords(date: TypedDate): readonly [group: string, label: string] {
  switch (date.kind) {
    case 'day':
      return [say('palette.go-to'), dayInFull(date.day)];
    case 'period':
      return [say('palette.show'), periodInWords(date.period)];
    case 'recurring':
      return [say('palette.all-years'), dayOfYearInWords(date.month, date.day)];
  }
}

/** Those that have every typed word at the beginning of one of theirs, in their order; those that begin with the text first. */
export function matchingEntries(entries: readonly PaletteEntry[], text: string): readonly PaletteEntry[] {
  const sought = wordsOf(text);
  const found = entries.filter(({ label, group }) => {
    const words = wordsOf(`${group} ${label}`);
    return sought.every((part) => words.some((word) => word.startsWith(part)) || isInside(label, part));
  });
  const begins = ({ label }: PaletteEntry): boolean => label.toLowerCase().startsWith(text.trim().toLowerCase());
  return [...found.filter(begins), ...found.filter((entry) => !begins(entry))];
}

// Writing without spaces has no beginnings of words.
function isInside(label: string, part: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(part) && label.toLowerCase().includes(part);
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
