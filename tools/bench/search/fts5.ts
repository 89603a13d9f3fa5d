import { spawnSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { searchedFields } from '../../../shared/search/answering/searched-texts.ts';
import type { Texts } from './documents.ts';
import { best } from './engines.ts';
import { measured, type Taken } from './measure.ts';
import type { BenchQuery } from './queries.ts';

/** What SQLite took, or why nothing is known. */
export type Fts5Figures =
  | (Taken & { readonly by: string; readonly stored: number; readonly times: readonly (number | null)[] })
  | { readonly missing: string };

const columns = searchedFields.map(({ name }) => name);
const create = `CREATE VIRTUAL TABLE search USING fts5(${columns.join(', ')}, content='', tokenize='porter unicode61');`;
const memoryNow = '.shell grep VmRSS /proc/$PPID/status';
const repetitions = 3;
const files = { texts: 'texts.db', index: 'fts5.db' };

// What @types/node knows only for later versions.
interface Database {
  exec(sql: string): void;
  prepare(sql: string): {
    run(...values: readonly (string | number)[]): unknown;
    all(...values: readonly string[]): unknown;
  };
}

/** Measures FTS5 with its Porter stemmer: in this process where its Node has SQLite, else by the command `sqlite3`. */
export async function measureFts5(
  texts: readonly Texts[],
  queries: readonly BenchQuery[],
  folder: string,
): Promise<Fts5Figures> {
  // Those of the run before: SQLite writes into no file that there is.
  for (const name of Object.values(files)) rmSync(path.join(folder, name), { force: true });
  const sqlite = process.getBuiltinModule('node:sqlite') as
    | { DatabaseSync?: new (path: string) => Database }
    | undefined;
  if (sqlite?.DatabaseSync) return byNode(new sqlite.DatabaseSync(':memory:'), texts, queries, folder);
  if (spawnSync('sqlite3', ['--version']).error)
    return { missing: 'This Node has no node:sqlite, and there is no command sqlite3.' };
  return byCommand(texts, queries, folder);
}

async function byNode(
  database: Database,
  texts: readonly Texts[],
  queries: readonly BenchQuery[],
  folder: string,
): Promise<Fts5Figures> {
  const { result, ...taken } = await measured(() => {
    database.exec(create);
    database.exec('BEGIN');
    const insert = database.prepare(
      `INSERT INTO search(rowid, ${columns.join(', ')}) VALUES (?${', ?'.repeat(columns.length)})`,
    );
    for (const [id, ofEvent] of texts.entries()) insert.run(id, ...ofEvent);
    database.exec('COMMIT');
    return database.prepare(`SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT ${best}`);
  });
  const times = queries.map((query) => {
    const asked = queryOfFts5(query);
    if (asked === undefined) return null;
    return middleOf(
      Array.from({ length: repetitions }, () => {
        const started = performance.now();
        result.all(asked);
        return performance.now() - started;
      }),
    );
  });
  const file = path.join(folder, files.index);
  database.exec(`VACUUM INTO ${quoted(file)}`);
  return { by: 'node:sqlite', ...taken, stored: statSync(file).size, times };
}

// The texts lie in a database of their own, made before; what reading them takes is taken off.
function byCommand(texts: readonly Texts[], queries: readonly BenchQuery[], folder: string): Fts5Figures {
  const [source, index] = [path.join(folder, files.texts), path.join(folder, files.index)];
  run(source, [
    'PRAGMA synchronous=OFF; PRAGMA journal_mode=OFF; BEGIN;',
    `CREATE TABLE texts(id INTEGER PRIMARY KEY, ${columns.join(', ')});`,
    ...texts.map((ofEvent, id) => `INSERT INTO texts VALUES (${id}, ${ofEvent.map(quoted).join(', ')});`),
    'COMMIT;',
  ]);
  const asked = queries.map(queryOfFts5);
  const possible = asked.filter((query) => query !== undefined);
  const ask = (query: string): string =>
    `SELECT count(*) FROM (SELECT rowid FROM search WHERE search MATCH ${quoted(query)} ORDER BY rank LIMIT ${best});`;
  const output = run(':memory:', [
    `ATTACH ${quoted(source)} AS source;`,
    '.timer on',
    `SELECT ${columns.map((name) => `sum(length(${name}))`).join(' + ')} FROM texts;`,
    memoryNow,
    create,
    `INSERT INTO search(rowid, ${columns.join(', ')}) SELECT * FROM texts;`,
    memoryNow,
    ...possible.flatMap((query) => Array.from({ length: repetitions }, () => ask(query))),
    `VACUUM main INTO ${quoted(index)};`,
  ]);
  const runs = [...output.matchAll(/real ([\d.]+) user ([\d.]+) sys ([\d.]+)/g)].map(([, ...times]) =>
    times.map(Number),
  );
  const [reading = [], creating = [], building = [], ...rest] = runs;
  const [before = 0, after = 0] = [...output.matchAll(/VmRSS:\s+(\d+)/g)].map(([, size]) => Number(size) * 1024);
  const own = (place: number): number => (creating[place] ?? 0) + (building[place] ?? 0) - (reading[place] ?? 0);
  let at = 0;
  const times = asked.map((query) => {
    if (query === undefined) return null;
    at += repetitions;
    return middleOf(rest.slice(at - repetitions, at).map(([real = 0]) => real * 1000));
  });
  const taken = { seconds: own(0), processor: own(1) + own(2), memory: after - before };
  return { by: 'the command sqlite3', ...taken, stored: statSync(index).size, times };
}

function run(database: string, lines: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('sqlite3', [database], {
    input: lines.join('\n'),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`sqlite3 ended with ${status}: ${stderr.slice(0, 1000)}`);
  return stdout;
}

/** A query in the words of FTS5; undefined where it has none. */
function queryOfFts5({ parts }: BenchQuery): string | undefined {
  if (parts.some(({ form, boost }) => form === 'infix' || form === 'fuzzy' || boost)) return undefined;
  const [first] = parts;
  const part = ({ word, form, field }: BenchQuery['parts'][number]): string =>
    `${field ? `${field}: ` : ''}"${word}"${form === 'prefix' ? '*' : ''}`;
  const isExcluding = parts.some(({ presence }) => presence === '-');
  const operator = isExcluding ? ' NOT ' : first?.presence === '+' ? ' AND ' : ' OR ';
  return parts.map(part).join(operator);
}

function quoted(text: string | undefined): string {
  return `'${(text ?? '').replaceAll("'", "''").replaceAll('\0', ' ')}'`;
}

function middleOf(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
