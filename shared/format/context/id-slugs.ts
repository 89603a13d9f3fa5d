import type { EventId } from '../../model/event.ts';

// Names of folders and files stay well below the 255 bytes that file systems take.
const longestName = 120;
const mark = 'id=';

/**
 * The part of a page's path below its date's folder that carries an id which is no path of a page: `id=` and the id in
 * UTF-8, in which a byte other than a-z, 0-9 and `-` is `=` and two hexadecimal digits: `id=feed=3A42`. Longer ones go
 * on in a folder below. Lone halves of surrogate pairs become U+FFFD: no file can hold them.
 */
export function slugOfId(id: EventId): string {
  const wellFormed = id.replace(/\p{Cs}/gu, '\ufffd');
  const plain = encodeURIComponent(wellFormed).replace(/%([0-9A-F]{2})|[^a-z0-9-]/g, asByte);
  const names = (mark + plain).match(new RegExp(`.{1,${longestName}}`, 'g'));
  return names?.join('/') ?? mark;
}

function asByte(character: string, escaped: string | undefined): string {
  return `=${escaped ?? character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** The id that such a slug carries, or undefined for any other slug. */
export function idOfSlug(slug: string): EventId | undefined {
  if (!slug.startsWith(mark)) return undefined;
  const plain = slug.slice(mark.length).replaceAll('/', '');
  if (plain === '' || !/^(?:[a-z0-9-]|=[0-9A-F]{2})*$/.test(plain)) return undefined;
  try {
    return decodeURIComponent(plain.replaceAll('=', '%'));
  } catch {
    return undefined;
  }
}
