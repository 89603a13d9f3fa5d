import { ArchiveError } from '../archive-error.ts';
import type { EditionFile } from './edition-file.ts';
import { entryNames } from './layout.ts';

/** An entry that says what is not so, and in a sentence what. */
export interface Contradiction {
  readonly name: string;
  readonly reason: string;
}

/**
 * Where an edition counts otherwise than its events are: in its manifest or in its list of days, both of which have
 * sums that fit. `lines` are those of each entry that is whole.
 */
export function contradictions(edition: EditionFile, lines: ReadonlyMap<string, number>): readonly Contradiction[] {
  const inManifest = yearsContradicting(edition, lines) ?? sumContradicting(edition);
  const inDays = daysContradicting(edition);
  return [
    ...(inManifest === undefined ? [] : [{ name: entryNames.manifest, reason: inManifest }]),
    ...(inDays === undefined ? [] : [{ name: entryNames.days, reason: inDays }]),
  ];
}

const yearName = /^events\/(\d{4})\.ndjson$/;

function yearsContradicting({ manifest, zip }: EditionFile, lines: ReadonlyMap<string, number>): string | undefined {
  const named = new Map(manifest.years.map(({ year, events }) => [entryNames.events(year), events]));
  for (const [name, events] of named) {
    if (!zip.find(name)) return `It names ${events} events of ${name}, which is not there.`;
    const counted = lines.get(name);
    if (counted !== undefined && counted !== events)
      return `It says that ${name} has ${events} events, but it has ${counted}.`;
  }
  const unnamed = zip.entries.find(({ path }) => yearName.test(path) && !named.has(path));
  return unnamed && `It does not name ${unnamed.path}, which is there and is not read.`;
}

function sumContradicting({ manifest: { events, years } }: EditionFile): string | undefined {
  const sum = years.reduce((total, year) => total + year.events, 0);
  return sum === events ? undefined : `It says that there are ${events} events, but ${sum} in all years.`;
}

function daysContradicting({ dates, manifest }: EditionFile): string | undefined {
  try {
    const sum = Object.values(dates()).reduce((total, count) => total + count, 0);
    const events = manifest.years.reduce((total, year) => total + year.events, 0);
    return sum === events ? undefined : `It has ${sum} events, but the manifest has ${events}.`;
  } catch (error) {
    if (error instanceof ArchiveError) return error.message;
    throw error;
  }
}
