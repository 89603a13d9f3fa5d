import fs, { readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { openEdition } from '../../electron/storage/edition/edition-file.ts';
import type { NewsEvent } from '../../shared/model/event.ts';
import { excerpt } from '../../shared/search/analysis/excerpt.ts';
import { markText } from '../../shared/search/analysis/marks.ts';
import { writeLargeArchive } from './large-archive.ts';

// `opening-run make EVENTS EDITION JSON EDITIONS…` writes the same events as an edition and as JSON; `opening-run edition
// EDITION` and `opening-run json JSON` read one of them until the first screen of the newest year is there, and print
// what it took as one line of JSON. Each in a process of its own.
const rowsOnScreen = 50;
const excerptLength = 220;
const [mode = '', ...words] = process.argv.slice(2);

if (mode === 'make') {
  const [events = '', edition = '', json = '', ...editions] = words;
  await writeLargeArchive(editions, Number(events), edition, json);
} else {
  const bytesRead = countedReads();
  const [file = ''] = words;
  const started = performance.now();
  const rows = mode === 'edition' ? newestOfEdition(file) : newestOfJson(file);
  const milliseconds = performance.now() - started;
  if (rows.length !== rowsOnScreen) throw new Error(`«${file}» gave ${rows.length} rows instead of ${rowsOnScreen}`);
  console.log(JSON.stringify({ milliseconds, bytesRead: bytesRead() }));
}

function newestOfEdition(file: string) {
  const edition = openEdition(file);
  const days = edition.dates();
  const newest = edition.manifest.years[0]?.year ?? 0;
  const { events } = edition.eventsOf(newest);
  if (Object.keys(days).length === 0) throw new Error('The edition has no days');
  return events.slice(-rowsOnScreen).reverse().map(rowOf);
}

function newestOfJson(file: string) {
  const events = JSON.parse(readFileSync(file, 'utf8')) as NewsEvent[];
  events.sort((a, b) => (a.date < b.date ? 1 : -1));
  return events.slice(0, rowsOnScreen).map(rowOf);
}

/** What a line of the list shows of an event. */
function rowOf({ id, date, headings, headline, summary, sources }: NewsEvent) {
  return {
    id,
    date,
    headings,
    headline: markText(headline, undefined),
    excerpt: summary === undefined ? undefined : excerpt(summary, undefined, excerptLength),
    sources: sources.map(({ publisher }) => publisher),
  };
}

/** Counts the bytes that are read from files from now on by position, which is how an edition is read. */
function countedReads(): () => number {
  let bytes = 0;
  const original = fs.readSync;
  const counting = (...parameters: Parameters<typeof fs.readSync>): number => {
    const count = original(...parameters);
    bytes += count;
    return count;
  };
  Object.assign(fs, { readSync: counting });
  syncBuiltinESMExports();
  return () => bytes;
}
