import { closeSync, openSync, writeSync } from 'node:fs';
import { openEdition } from '../../electron/storage/edition/edition-file.ts';
import { createEditionWriter } from '../../electron/storage/edition/edition-writer.ts';
import { emptyTally } from '../../shared/model/archive.ts';
import type { NewsEvent } from '../../shared/model/event.ts';

/**
 * Writes as many events as wanted as an edition and as one JSON list: those of some editions, repeated under other ids
 * until there are enough, or made up where there are none.
 */
export async function writeLargeArchive(editions: readonly string[], wanted: number, edition: string, json: string) {
  const writer = createEditionWriter(edition);
  const descriptor = openSync(json, 'w');
  let count = 0;
  for (const event of repeated(editions.length > 0 ? editions : undefined, wanted)) {
    writer.addEvent(event, count);
    writeSync(descriptor, `${count === 0 ? '[' : ',\n'}${JSON.stringify(event)}`);
    count += 1;
  }
  writeSync(descriptor, ']');
  closeSync(descriptor);
  const manifest = { id: 'large', title: 'Large', languages: [] };
  await writer.finish({ manifest, problems: [], tally: emptyTally });
}

function* repeated(editions: readonly string[] | undefined, wanted: number): Generator<NewsEvent> {
  let count = 0;
  for (let round = 0; ; round += 1) {
    for (const event of editions ? eventsOf(editions) : madeUp()) {
      if (count === wanted) return;
      yield { ...event, id: `${round}/${event.id}` };
      count += 1;
    }
  }
}

function* eventsOf(editions: readonly string[]): Generator<NewsEvent> {
  for (const [index, path] of editions.entries()) {
    const edition = openEdition(path);
    for (const { year } of edition.manifest.years)
      for (const event of edition.eventsOf(year).events) yield { ...event, id: `${index}/${event.id}` };
    edition.close();
  }
}

const [firstYear, years, monthsPerYear, daysPerMonth] = [2002, 24, 12, 28];

function* madeUp(): Generator<NewsEvent> {
  for (let day = 0; day < years * monthsPerYear * daysPerMonth; day += 1) {
    const month = Math.floor(day / daysPerMonth);
    const parts = [
      firstYear + Math.floor(month / monthsPerYear),
      (month % monthsPerYear) + 1,
      (day % daysPerMonth) + 1,
    ];
    const date = parts.map((part) => String(part).padStart(2, '0')).join('-');
    yield {
      id: `news/${date}`,
      record: 'page',
      date,
      headline: `Delegates of the ${day}th conference meet to speak about what happened on ${date}.`,
      summary: `The conference was to end on ${date}, but its members have not agreed on a text. `.repeat(3),
      headings: [`Conference ${month}`],
      category: 'International relations',
      topics: ['Conferences', `Conference ${month}`],
      sources: [{ publisher: 'Daily Paper', url: `https://example.org/${date}` }],
      images: [],
      revisions: [],
      relations: [],
      files: [`news/${date}.md`],
    };
  }
}
