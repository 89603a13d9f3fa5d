import { openEdition } from '../../electron/storage/edition/edition-file.ts';
import type { NewsEvent } from '../../shared/model/event.ts';
import { occursIn } from '../../shared/search/analysis/closeness.ts';
import { createFinder } from '../../shared/search/analysis/finder.ts';
import { createNewsAnalyzer, type NewsAnalyzer } from '../../shared/search/analysis/news-analyzer.ts';
import { readPlaces } from '../../shared/search/analysis/places.ts';
import { type RecallQuery, recallQueries } from './recall-queries.ts';
import { plainText, scanFor } from './recall-scan.ts';

// `recall-run EDITION…`: how much of what a plain scan of the texts finds is found by the analyser's terms, and each miss.
for (const edition of process.argv.slice(2)) tellRecall(edition);

interface Tally {
  readonly query: RecallQuery;
  readonly scanned: number;
  readonly missed: readonly number[];
  readonly more: number;
}

function tellRecall(editionPath: string): void {
  const edition = openEdition(editionPath);
  const { years, archive } = edition.manifest;
  const events = years.flatMap(({ year }) => edition.eventsOf(year).events);
  edition.close();
  const analyzer = createNewsAnalyzer(archive.languages, process.versions.icu ?? 'none');
  const queries = recallQueries(events, !archive.languages.some((language) => /^(?:zh|ja)/.test(language)));
  const texts = events.map(textsOf);
  const index = indexOf(texts, analyzer);
  const plain = texts.map((fields) => fields.map(plainText));
  const tallies = queries.map((query) => tallyOf(query, texts, plain, index, analyzer));
  report(archive.title, tallies, texts);
}

function textsOf(event: NewsEvent): string[] {
  const { headline, summary = '', headings, topics, category = '', sources } = event;
  const publishers = sources.map(({ publisher }) => publisher);
  return [headline, summary, headings.join('\n'), topics.join('\n'), category, publishers.join('\n')].filter(
    (text) => text !== '',
  );
}

type Index = ReadonlyMap<string, readonly number[]>;

/** The events under each term, ascending; cut by the table alone, as an engine does it. */
function indexOf(texts: readonly (readonly string[])[], analyzer: NewsAnalyzer): Index {
  const started = process.cpuUsage();
  const index = new Map<string, number[]>();
  const known = new Map<string, readonly string[]>();
  for (const [event, fields] of texts.entries())
    for (const token of fields.flatMap((text) => tokensOf(text, analyzer.tokenUnits))) {
      const terms = known.get(token) ?? analyzer.termsOf(token);
      known.set(token, terms);
      for (const term of terms) {
        const under = index.get(term);
        if (!under) index.set(term, [event]);
        else if (under.at(-1) !== event) under.push(event);
      }
    }
  const { user, system } = process.cpuUsage(started);
  console.log(
    `${texts.length} events, ${known.size} tokens, ${index.size} terms in ${Math.round((user + system) / 1000)} ms of processor time.`,
  );
  return index;
}

function tokensOf(text: string, units: Uint8Array): string[] {
  const tokens: string[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const isInside = at < text.length && units[text.charCodeAt(at)] !== 0;
    if (isInside && start === -1) start = at;
    if (isInside || start === -1) continue;
    tokens.push(text.slice(start, at));
    start = -1;
  }
  return tokens;
}

function tallyOf(
  query: RecallQuery,
  texts: readonly (readonly string[])[],
  plain: readonly (readonly string[])[],
  index: Index,
  analyzer: NewsAnalyzer,
): Tally {
  const found = eventsWith(query.text, texts, index, analyzer);
  const scan = scanFor(query.text);
  const scanned = plain.flatMap((fields, event) => (fields.some(scan) ? [event] : []));
  const missed = scanned.filter((event) => !found.has(event));
  return { query, scanned: scanned.length, missed, more: found.size - (scanned.length - missed.length) };
}

/** What the terms of a name find: a single word in any of its forms, several as a phrase. */
function eventsWith(
  name: string,
  texts: readonly (readonly string[])[],
  index: Index,
  analyzer: NewsAnalyzer,
): Set<number> {
  const kind = /\s/.test(name.trim()) ? 'phrase' : 'word';
  const { required, mustTouch } = analyzer.soughtTerms(name, kind);
  const groups = required.map(
    (group) =>
      new Set(
        group.flatMap(({ term, isBeginning }) => (isBeginning ? beginningWith(term, index) : (index.get(term) ?? []))),
      ),
  );
  const [first = new Set<number>(), ...others] = groups;
  const candidates = [...first].filter((event) => others.every((group) => group.has(event)));
  if (!mustTouch) return new Set(candidates);
  const finder = createFinder({ kind, text: name }, analyzer);
  return new Set(candidates.filter((event) => occursIn((texts[event] ?? []).map(readPlaces), finder)));
}

function beginningWith(beginning: string, index: Index): number[] {
  return [...index].flatMap(([term, events]) => (term.startsWith(beginning) ? events : []));
}

function report(title: string, tallies: readonly Tally[], texts: readonly (readonly string[])[]): void {
  const kinds = [...new Set(tallies.map(({ query }) => query.kind))];
  const rows = kinds.map((kind) => [kind, rowOf(tallies.filter(({ query }) => query.kind === kind))] as const);
  console.table(Object.fromEntries([...rows, ['all', rowOf(tallies)]]));
  for (const { query, missed } of tallies)
    for (const event of missed)
      console.log(
        `${title}: «${query.text}» (${query.kind}) is not found in: ${texts[event]?.join(' | ').slice(0, 300)}`,
      );
}

function rowOf(tallies: readonly Tally[]) {
  const scanned = tallies.reduce((sum, tally) => sum + tally.scanned, 0);
  const missed = tallies.reduce((sum, tally) => sum + tally.missed.length, 0);
  const more = tallies.reduce((sum, tally) => sum + tally.more, 0);
  return {
    queries: tallies.length,
    'the scan finds': scanned,
    'not found': missed,
    'found, %': Number((100 * (1 - missed / scanned)).toFixed(3)),
    'found besides': more,
  };
}
