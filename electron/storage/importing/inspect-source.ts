import { guessMapping } from '../../../shared/format/table/guess-mapping.ts';
import { tableSample } from '../../../shared/format/table/table-sample.ts';
import type { InspectedTable, Inspection } from '../../../shared/ipc/files-contract.ts';
import { type ColumnMapping, mappingKey } from '../../../shared/model/column-mapping.ts';
import { type NewsEvent, newsEventSchema } from '../../../shared/model/event.ts';
import { EntryError } from '../containers/entry-error.ts';
import type { EntrySource } from '../containers/entry-source.ts';
import { createTextDecoding } from '../text-decoding.ts';
import { ownManifest } from './own-manifest.ts';
import { noEvents, type Recognised } from './recognise.ts';

const eventsShown = 5;
const filesTried = 12;
// Enough of a table or feed for its first events, and of any page.
const bytesTried = 256 * 1024;

/** What a source is taken for, and how some of its events will look. Throws ArchiveError when none can be read. */
export function inspectSource(
  source: EntrySource,
  recognised: Recognised,
  mapping?: ColumnMapping,
): Extract<Inspection, { readonly kind: 'files' }> {
  const { codec, files } = recognised;
  const { manifest } = ownManifest(source);
  const table = codec.id === 'table' ? tableOf(source, recognised, mapping) : undefined;
  const sample = sampleOf(source, recognised);
  // A table may have to be mapped before anything of it can be shown.
  if (sample.length === 0 && !table) throw noEvents(source);
  return {
    kind: 'files',
    form: codec.id,
    container: source.kind,
    files: source.entries.length,
    filesOfForm: files.size,
    bytes: source.entries.reduce((sum, { size }) => sum + size, 0),
    manifest,
    sample,
    ...(table && { table }),
  };
}

const examplesShown = 5;

/** The columns of the first table; none for one that Daybook wrote, which needs no mapping. */
function tableOf(
  source: EntrySource,
  { files }: Recognised,
  mapping: ColumnMapping | undefined,
): InspectedTable | undefined {
  const [first] = files;
  if (first === undefined) return undefined;
  const sample = tableSample(openingText(source, first, true) ?? '', first);
  if (sample.isOwn) return undefined;
  const guess = guessMapping(sample);
  const names = sample.columns.map(({ name }) => name);
  return {
    key: mappingKey(names),
    mapping: mapping ?? guess.mapping,
    columns: sample.columns.map(({ name, values }, index) => {
      const { field: _, column: __, ...thought } = guess.columns[index] ?? { column: name, confidence: 0 };
      const field = mapping
        ? mapping.columns.find(({ column }) => column === name)?.field
        : guess.columns[index]?.field;
      return { ...thought, name, examples: values.slice(0, examplesShown), ...(field !== undefined && { field }) };
    }),
  };
}

/** Events of a few files from all over the source; those that have most to show first. */
function sampleOf(source: EntrySource, { codec, files }: Recognised): readonly NewsEvent[] {
  const events: NewsEvent[] = [];
  const reader = codec.createReader({
    manifest: ownManifest(source).manifest,
    take: (event) => {
      // The import leaves out what is no event by the schema, and lists it among its problems.
      if (newsEventSchema.safeParse(event).success) events.push(event);
    },
  });
  for (const path of spread([...files], filesTried)) {
    const text = openingText(source, path, codec.isStreamed);
    if (text === undefined) continue;
    const sink = reader.addFile(path);
    sink.write(text);
    sink.end();
  }
  reader.finish();
  const told = events.filter(({ record }) => record === 'page');
  return spread(told.length > 0 ? told : events, eventsShown);
}

function openingText(source: EntrySource, path: string, isStreamed: boolean): string | undefined {
  const decoding = createTextDecoding({ isStrict: !isStreamed });
  try {
    const bytes = source.opening(path, bytesTried);
    const text = decoding.write(bytes);
    // The rest of a text that was cut would look damaged; a short one may be held back whole until its end.
    const isCut = isStreamed && bytes.length >= bytesTried;
    return isCut ? text : text + decoding.end();
  } catch (error) {
    // What cannot be read is among the problems of the import.
    if (error instanceof EntryError) return undefined;
    throw error;
  }
}

/** Some of many, evenly over all of them. */
function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, index) => items[Math.floor((index * items.length) / most)]).filter(
    (item) => item !== undefined,
  );
}
