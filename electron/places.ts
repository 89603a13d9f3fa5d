import type { Opened } from './open-paths.ts';

const archivePlace = /^#\/a\/([^/?]*)/u;

/** The page's address for what was opened. */
export function placeOf(opened: Opened): string {
  if (opened.kind === 'input') return `#/open/${encodeURIComponent(opened.input.id)}`;
  return `#/a/${opened.archives.map(encodeURIComponent).join(',')}`;
}

/** Where to begin: where the reader left, the library when an archive of that place is gone, or the starter archive on a first start. */
export function startPlaceOf(left: string, isKnown: (archive: string) => boolean): string {
  if (left === '') return '#/a/starter';
  // What was chosen or dropped is known by an id of the start that it was chosen in.
  if (left.startsWith('#/open/')) return '#/library';
  const ids = archivePlace.exec(left)?.[1]?.split(',').map(decode) ?? [];
  return ids.every(isKnown) ? left : '#/library';
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
