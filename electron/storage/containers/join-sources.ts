import { EntryError } from './entry-error.ts';
import { byPath, type Entry, type EntrySource } from './entry-source.ts';
import { fingerprintOf } from './fingerprint.ts';

/**
 * Several files and folders that were chosen together, as one: each under its own base name, numbered where names are
 * equal. Only one is left as it is.
 */
export function joinSources(sources: readonly EntrySource[]): EntrySource {
  const [first] = sources;
  if (!first) throw new Error('There are no sources to join.');
  if (sources.length === 1) return first;
  const parts = partsOf(sources);
  const partWith = (path: string): { readonly source: EntrySource; readonly innerPath: string } | undefined => {
    for (const { source, inner } of parts) {
      const innerPath = inner(path);
      if (innerPath !== undefined) return { source, innerPath };
    }
    return undefined;
  };
  return {
    kind: 'folder',
    name: titleOf(sources),
    entries: parts.flatMap(({ entries }) => entries).sort(byPath),
    skipped: parts
      .flatMap(({ source, outer }) => source.skipped.map(({ path, reason }) => ({ path: outer(path), reason })))
      .sort(byPath),
    fingerprint: fingerprintOf(parts.flatMap(({ folder, source }) => [folder, source.kind, source.fingerprint])),
    *contents() {
      for (const { source, outer } of parts)
        for (const content of source.contents()) yield { ...content, path: outer(content.path) };
    },
    read(path, limit) {
      const found = partWith(path);
      if (!found) throw new EntryError('There is no such entry.');
      return found.source.read(found.innerPath, limit);
    },
    opening(path, length) {
      const found = partWith(path);
      return found ? found.source.opening(found.innerPath, length) : new Uint8Array();
    },
    close() {
      for (const source of sources) source.close();
    },
  };
}

/** One of the sources, with the name that it has among them, and the paths of its entries outside and inside of it. */
interface Part {
  readonly source: EntrySource;
  readonly folder: string;
  readonly entries: readonly Entry[];
  outer(innerPath: string): string;
  inner(outerPath: string): string | undefined;
}

function partsOf(sources: readonly EntrySource[]): readonly Part[] {
  const taken = new Set<string>();
  return sources.map((source) => {
    const folder = freeName(ownName(source), taken);
    taken.add(folder);
    const isFile = source.kind === 'file';
    const outer = (innerPath: string) => (isFile ? folder : `${folder}/${innerPath}`);
    const inner = (outerPath: string) => {
      if (isFile) return outerPath === folder ? source.entries[0]?.path : undefined;
      return outerPath.startsWith(`${folder}/`) ? outerPath.slice(folder.length + 1) : undefined;
    };
    const entries = source.entries.map(({ path, size }) => ({ path: outer(path), size }));
    return { source, folder, entries, outer, inner };
  });
}

function ownName(source: EntrySource): string {
  const fileName = source.kind === 'file' ? source.entries[0]?.path : undefined;
  return fileName ?? (source.name || 'archive');
}

/** The name itself or, where it is taken, with the first number that is free before its ending: `a 2.csv`. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${stem} ${number}${ending}`;
  return free;
}

function titleOf(sources: readonly EntrySource[]): string {
  const names = sources.slice(0, 3).map((source) => source.name);
  return names.join(', ') + (sources.length > names.length ? ', …' : '');
}
