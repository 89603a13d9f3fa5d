import { emptyTally, type FileTally } from '../../model/archive.ts';
import type { ColumnMapping } from '../../model/column-mapping.ts';
import type { ArchiveReader, Codec, ReadingJob } from '../codec.ts';
import { createEventRegister } from '../event-register.ts';
import { manifestFile } from '../manifest.ts';
import { createProblemLog } from '../problems.ts';
import { createTableFile, type TableCounts } from './table-file.ts';
import { rowReaderOf } from './table-sample.ts';

/**
 * Tables of events: CSV, TSV, NDJSON and JSON lists. With a mapping every file is read by it; else tables that Daybook wrote
 * are read as they are, and of others the mapping is guessed from each file's first rows.
 */
export function createTableCodec(mapping?: ColumnMapping): Codec {
  return {
    id: 'table',
    title: 'Table (CSV, TSV, NDJSON, JSON)',
    isStreamed: true,
    reads: readsTable,
    createReader: (job) => createTableReader(job, mapping),
  };
}

const openingLength = 4_096;

// JSON may be anything: only a list of objects is a table, alone or as a value in an object.
const listOfObjects = /^\s*\[\s*(?:\{|\])|^\s*\{[\s\S]*\[\s*\{|^\s*\{[^\n]*\}\s*\n\s*\{/;

function readsTable(path: string, opening: () => string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (name === manifestFile || rowReaderOf(path) === undefined) return false;
  return (
    !name.endsWith('.json') ||
    listOfObjects.test(
      opening()
        .replace(/^\ufeff/, '')
        .slice(0, openingLength),
    )
  );
}

function createTableReader({ manifest, take }: ReadingJob, mapping: ColumnMapping | undefined): ArchiveReader {
  const tally: { -readonly [Kind in keyof FileTally]: number } = { ...emptyTally };
  const problems = createProblemLog();
  const register = createEventRegister(take, problems);
  const tools = {
    mapping,
    register,
    problems,
    ended(counts: TableCounts) {
      tally[kindOf(counts)] += 1;
    },
  };
  return {
    addFile: (path) => createTableFile(path, tools),
    addOther(path, other) {
      tally[other.kind] += 1;
      if (other.kind === 'unreadable') problems.add(path, undefined, other.reason, 'The file was left out.');
    },
    finish: () => ({ manifest, problems: problems.list(), tally: { ...tally } }),
  };
}

function kindOf({ rows, events, taken }: TableCounts): keyof FileTally {
  if (rows === 0) return 'other';
  if (events === 0) return 'unreadable';
  return taken === 0 ? 'duplicates' : 'eventLists';
}
