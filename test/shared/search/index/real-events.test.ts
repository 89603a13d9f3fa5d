import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDays } from '../../format/day-files/read-days.ts';
import { pairOf, type Texts } from './stock.ts';

// The real archive is not part of the project: it lies beside it where somebody put it.
const packed = path.resolve(import.meta.dirname, '../../../../../shared/archives/current-events-en.tar.xz');
const boosts = { headline: 3, heading: 2, topics: 1.5, summary: 1, category: 1, sources: 0.5 };

/** Events of a year of real ones, as texts by field. */
function realTexts(year: string): Texts[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'real-events-'));
  try {
    execFileSync('tar', ['xJf', packed, '-C', folder]);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.parentPath.includes(`${path.sep}${year}`))
      .map((entry) => path.join(entry.parentPath, entry.name));
    const days = Object.fromEntries(files.map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]));
    return readDays(days).events.map((event) => ({
      headline: event.headline,
      heading: event.headings.join('\n'),
      topics: event.topics.join('\n'),
      summary: event.summary ?? '',
      category: event.category ?? '',
      sources: event.sources.map(({ publisher }) => publisher).join('\n'),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Queries of all kinds, made of the words of the events themselves. */
function queriesOf(texts: readonly Texts[], count: number): string[] {
  const words = texts.flatMap(({ headline = '' }) => headline.toLowerCase().match(/[\p{L}\d'’.–]{3,}/gu) ?? []);
  const word = (at: number): string => words[(at * 7919) % words.length] ?? '';
  const kinds: readonly ((at: number) => string)[] = [
    (at) => word(at),
    (at) => `${word(at)} ${word(at + 1)} ${word(at + 2)}`,
    (at) => `+${word(at)} +${words[(at * 7919 + 1) % words.length] ?? ''}`,
    (at) => `+${word(at)} -${word(at + 5)} ${word(at + 9)}`,
    (at) => `${word(at).slice(0, 2)}*`,
    (at) => `*${word(at).slice(1, 3)}*`,
    (at) => `${word(at).slice(0, 1)}*${word(at).slice(-1)}`,
    (at) => `*${word(at).slice(-3)} ${word(at + 3)}^5`,
    (at) => `${word(at)}~1 ${word(at + 1)}`,
    (at) => `${word(at).slice(0, 6)}~2`,
    (at) => `headline:${word(at)} topics:${word(at + 1)}* -category:${word(at + 4)}`,
    (at) => `-${word(at)}`,
  ];
  return Array.from({ length: count }, (_, at) => kinds[at % kinds.length]?.(at) ?? '');
}

describe.skipIf(!existsSync(packed))(`real events (skipped where ${packed} is missing)`, () => {
  test('are found as Lunr finds them, by three hundred queries', () => {
    const texts = realTexts('2015');
    expect(texts.length).toBeGreaterThan(3000);
    const { stock, ours, isStockSound } = pairOf(texts, boosts);
    expect(isStockSound).toBe(true);
    let hits = 0;
    for (const query of queriesOf(texts, 300)) {
      const expected = stock.search(query);
      const { documents, scores, matchDataOf } = ours.search(query);
      // Compared as text: a list of what differs would be as long as the year.
      expect(String(documents), query).toBe(String(expected.map(({ ref }) => ref)));
      expect(String(scores), query).toBe(String(expected.map(({ score }) => score)));
      for (const { ref, matchData } of expected.slice(0, 40))
        expect(JSON.stringify(matchDataOf(Number(ref))), query).toBe(JSON.stringify(matchData));
      hits += expected.length;
    }
    expect(hits).toBeGreaterThan(10_000);
  });
});
