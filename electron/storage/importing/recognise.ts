import type { Codec } from '../../../shared/format/codec.ts';
import { codecs, codecsWith } from '../../../shared/format/codecs.ts';
import type { ColumnMapping } from '../../../shared/model/column-mapping.ts';
import { type ArchiveError, archiveError } from '../archive-error.ts';
import type { EntrySource } from '../containers/entry-source.ts';
import { createTextDecoding } from '../text-decoding.ts';

const openingLength = 4096;

/** What the files of a source are taken for. */
export interface Recognised {
  readonly codec: Codec;
  /** Paths of the files that are of this form. */
  readonly files: ReadonlySet<string>;
}

/**
 * Finds the form of a source's files: that of which there are most; of forms with as many, the first of the table.
 * A mapping of columns is for tables that nobody but the reader can understand. Throws ArchiveError when no file is of any
 * form.
 */
export function recognise(source: EntrySource, mapping?: ColumnMapping): Recognised {
  const forms = codecsWith(mapping);
  const found = new Map<Codec, Set<string>>(forms.map((codec) => [codec, new Set()]));
  for (const { path } of source.entries) {
    let known: string | undefined;
    const opening = (): string => (known ??= openingText(source, path));
    const codec = forms.find((candidate) => candidate.reads(path, opening));
    if (codec) found.get(codec)?.add(path);
  }
  const [best] = [...found].sort(([, a], [, b]) => b.size - a.size);
  if (!best || best[1].size === 0) throw noEvents(source);
  return { codec: best[0], files: best[1] };
}

/** In the encoding in which the whole will be read; a last character that is cut does no harm here. */
function openingText(source: EntrySource, path: string): string {
  const decoding = createTextDecoding({ isStrict: false });
  return decoding.write(source.opening(path, openingLength)) + decoding.end();
}

/** What is said of a source in which there is nothing to read. */
export function noEvents({ name, entries, kind }: EntrySource): ArchiveError {
  const files = entries.length;
  if (kind === 'folder')
    return files === 0
      ? archiveError('NoEvents', 'empty-folder', { name })
      : archiveError('NoEvents', 'no-events-in-folder', { name, files });
  const forms = codecs.map(({ title }) => title).join('; ');
  return files === 0
    ? archiveError('NoEvents', 'empty-file', { name, forms })
    : archiveError('NoEvents', 'no-events-in-file', { name, files, forms });
}
