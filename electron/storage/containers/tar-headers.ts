import { nameFromBytes } from './entry-names.ts';

/** A tar's unit: headers have this size, and data are filled up to a multiple of it. */
export const blockSize = 512;

/** One header block of a tar, as it stands there. */
export interface TarHeader {
  readonly path: string;
  /** Of the data that follow, in bytes; NaN when it is no number. */
  readonly size: number;
  /** One character, such as `0` for a file and `5` for a folder. */
  readonly type: string;
  /** Whether more blocks of a sparse file's map follow the header. */
  readonly hasMoreMap: boolean;
}

/** The header in a block, or undefined when its checksum does not hold. POSIX.1-1988, and GNU's larger sizes. */
export function tarHeader(block: Buffer): TarHeader | undefined {
  if (block.length < blockSize || octal(block.subarray(148, 156)) !== checksumOf(block)) return undefined;
  const magic = text(block.subarray(257, 263));
  const name = nameFromBytes(untilNull(block.subarray(0, 100)));
  const prefix = magic === 'ustar' ? nameFromBytes(untilNull(block.subarray(345, 500))) : '';
  const type = String.fromCharCode(block[156] || 0x30);
  return {
    path: prefix === '' ? name : `${prefix}/${name}`,
    size: number(block.subarray(124, 136)),
    type,
    hasMoreMap: type === 'S' && block[482] !== 0,
  };
}

/** Whether a block holds nothing, as those at a tar's end do. */
export function isEmptyBlock(block: Buffer): boolean {
  return block.every((byte) => byte === 0);
}

/** The keywords of a pax header and their values: records of the form `LENGTH keyword=value` and a new line each. */
export function paxRecords(bytes: Buffer): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at);
    const length = space === -1 ? Number.NaN : Number(text(bytes.subarray(at, Math.min(space, at + 20))));
    if (!Number.isSafeInteger(length) || length <= space - at || at + length > bytes.length) break;
    const equals = bytes.indexOf(0x3d, space);
    if (equals !== -1 && equals < at + length)
      records.set(text(bytes.subarray(space + 1, equals)), nameFromBytes(bytes.subarray(equals + 1, at + length - 1)));
    at += length;
  }
  return records;
}

/** The text of a block that holds only a name. */
export function nameBlock(bytes: Buffer): string {
  return nameFromBytes(untilNull(bytes));
}

/** The sum of a header's bytes, with its own eight taken as spaces. */
function checksumOf(block: Buffer): number {
  let sum = 0;
  for (let index = 0; index < blockSize; index += 1) sum += index >= 148 && index < 156 ? 0x20 : (block[index] ?? 0);
  return sum;
}

function number(field: Buffer): number {
  const [first = 0, ...rest] = field;
  if ((first & 0x80) === 0) return octal(field);
  // GNU writes sizes over 8 GiB in base 256; a negative one is no size.
  return (first & 0x40) !== 0 ? Number.NaN : rest.reduce((value, byte) => value * 256 + byte, first & 0x3f);
}

function octal(field: Buffer): number {
  const digits = text(field).trim();
  return /^[0-7]*$/.test(digits) ? Number.parseInt(digits || '0', 8) : Number.NaN;
}

function text(bytes: Buffer): string {
  return untilNull(bytes).toString('latin1');
}

function untilNull(bytes: Buffer): Buffer {
  const end = bytes.indexOf(0);
  return end === -1 ? bytes : bytes.subarray(0, end);
}
