import { isUtf8 } from 'node:buffer';

const longestName = 1024;
const deepestFolder = 64;

/** What no entry's name may be, on any system, although no name is ever used as a path: others may unpack the same file. */
const faults: readonly (readonly [pattern: RegExp, fault: string])[] = [
  [/^$/, 'has no name'],
  [/[^ -~\u00a0-\uffff]/, 'has a control character in its name'],
  [/^\//, 'has a name that starts at the root of a disk'],
  [/\\/, 'has a backslash in its name'],
  [/(?:^|\/)\.\.(?:\/|$)/, 'has a name that leads out of the archive'],
  [/:/, 'has a colon in its name'],
  [/\/\.?(?:\/|$)|^\.$/, 'has an empty part in its name'],
  [/[. ](?:\/|$)/, 'has a name with a dot or a space at the end of a part'],
  [/(?:^|\/)(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:[./]|$)/i, 'has a name that Windows keeps for devices'],
];

/** All of these at once, because nearly every name is without a fault. */
const anyFault = new RegExp(faults.map(([pattern]) => pattern.source).join('|'), 'i');

/** Why a name in a zip or tar is not taken, as a sentence's predicate, or undefined when it is. */
export function faultOfName(name: string): string | undefined {
  const isLong = name.length * 3 > longestName && Buffer.byteLength(name) > longestName;
  if (isLong) return `has a name of more than ${longestName} bytes`;
  if (anyFault.test(name)) return faults.find(([pattern]) => pattern.test(name))?.[1];
  return isDeep(name) ? `lies deeper than ${deepestFolder} folders` : undefined;
}

/** A name without the `./` that some programs put before every name. */
export function plainName(name: string): string {
  let start = 0;
  while (name.startsWith('./', start)) start += 2;
  return name.slice(start);
}

/** A name that can be shown: control characters escaped, and cut where it is longer than any that is read. */
export function shownName(name: string): string {
  const start = name.slice(0, longestName).replace(/[^ -~\u00a0-\uffff]/g, escaped);
  return name.length > longestName ? `${start}…` : start;
}

/** A name's bytes as text: UTF-8, else code page 437 as a zip without the UTF-8 flag has it, in which every byte counts. */
export function nameFromBytes(bytes: Buffer, start = 0, end: number = bytes.length): string {
  const name = bytes.toString('utf8', start, end);
  if (!name.includes('\ufffd') || isUtf8(bytes.subarray(start, end))) return name;
  const raw = bytes.toString('latin1', start, end);
  return raw.replace(/[\u0080-\u00ff]/g, (character) => codePage437[character.charCodeAt(0) - 0x80] ?? character);
}

/** The characters of the bytes from 128 on. */
const codePage437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
  '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

function isDeep(name: string): boolean {
  let depth = 0;
  for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1)) depth += 1;
  return depth > deepestFolder;
}

function escaped(character: string): string {
  return `\\u{${character.charCodeAt(0).toString(16)}}`;
}
