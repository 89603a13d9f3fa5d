import type { FileTally } from '../../model/archive.ts';
import { syntaxOf } from './syntaxes.ts';

/** What became of files, while they are counted. */
export type Tally = { -readonly [Kind in keyof FileTally]: number };

/** A file with a mark that tells its text from others. */
interface MarkedFile {
  readonly path: string;
  readonly mark: string;
}

/** A file's text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Reads pages that may be there in several forms: of each the files of the first form that can be read; the others are
 * counted as duplicates, and those that were tried in vain as unreadable. `done` are the paths that need no more.
 */
export function readInOneForm<File extends MarkedFile>(
  files: readonly File[],
  done: ReadonlySet<string>,
  tally: Tally,
  read: (file: File) => boolean,
): void {
  const byPath = new Map<string, File[]>();
  for (const file of files) {
    const path = withoutExtension(file.path);
    const known = byPath.get(path);
    if (known) known.push(file);
    else byPath.set(path, [file]);
  }
  for (const [path, forms] of byPath) {
    let found: number | undefined = done.has(path) ? -1 : undefined;
    for (const file of forms.toSorted(byForm)) {
      const form = syntaxOf(file.path);
      if (found !== undefined && found !== form) tally.duplicates += 1;
      else if (read(file)) found = form;
      else tally.unreadable += 1;
    }
  }
}

/** The path of a page, whatever its form. */
export function withoutExtension(path: string): string {
  return path.slice(0, path.lastIndexOf('.'));
}

/** Orders texts by code units: the order of a locale would differ between machines. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byForm(a: MarkedFile, b: MarkedFile): number {
  return syntaxOf(a.path) - syntaxOf(b.path) || compareText(a.path, b.path) || compareText(a.mark, b.mark);
}
