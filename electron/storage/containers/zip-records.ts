import { crc32 } from 'node:zlib';
import { nameFromBytes } from './entry-names.ts';

/** What a zip says of one entry, in its directory or before the entry itself; nothing of it is believed yet. */
export interface ZipRecord {
  readonly name: string;
  /** Of the name as it is written there, in bytes. */
  readonly nameLength: number;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the entry's own header starts. */
  readonly offset: number;
  readonly disk: number;
  /** File type and permissions as Unix has them, 0 when the zip was not made there. */
  readonly unixMode: number;
}

/** The four bytes that begin each kind of record, as little-endian numbers. */
export const signatures = {
  local: 0x04034b50,
  descriptor: 0x08074b50,
  directory: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  end64Locator: 0x07064b50,
} as const;

/** Bytes of each kind of record before what varies in length. */
export const fixedSizes = { local: 30, directory: 46, end: 22, end64: 56, end64Locator: 20 } as const;

/** The ways of packing that are read and written. */
export const methods = { stored: 0, deflated: 8 } as const;

/** The directory's record at a place in it and where the next starts, or undefined when there is none. */
export function directoryRecord(bytes: Buffer, at: number): { record: ZipRecord; end: number } | undefined {
  const nameStart = at + fixedSizes.directory;
  if (nameStart > bytes.length || bytes.readUInt32LE(at) !== signatures.directory) return undefined;
  const nameEnd = nameStart + bytes.readUInt16LE(at + 28);
  const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
  const end = extraEnd + bytes.readUInt16LE(at + 32);
  if (end > bytes.length) return undefined;
  const record: ZipRecord = {
    name: nameOf(bytes, nameStart, nameEnd, extraEnd),
    nameLength: nameEnd - nameStart,
    flags: bytes.readUInt16LE(at + 8),
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    compressedSize: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    offset: bytes.readUInt32LE(at + 42),
    disk: bytes.readUInt16LE(at + 34),
    unixMode: unixHosts.has(bytes.readUInt8(at + 5)) ? bytes.readUInt16LE(at + 40) : 0,
  };
  return { record: widened(record, bytes, nameEnd, extraEnd), end };
}

/** The record before an entry and where the entry's data start, from `bytes` that begin with it, or undefined. */
export function localRecord(bytes: Buffer, offset: number): { record: ZipRecord; dataStart: number } | undefined {
  if (bytes.length < fixedSizes.local || bytes.readUInt32LE(0) !== signatures.local) return undefined;
  const nameEnd = fixedSizes.local + bytes.readUInt16LE(26);
  const extraEnd = nameEnd + bytes.readUInt16LE(28);
  if (extraEnd > bytes.length) return undefined;
  const record: ZipRecord = {
    name: nameOf(bytes, fixedSizes.local, nameEnd, extraEnd),
    nameLength: nameEnd - fixedSizes.local,
    flags: bytes.readUInt16LE(6),
    method: bytes.readUInt16LE(8),
    crc: bytes.readUInt32LE(14),
    compressedSize: bytes.readUInt32LE(18),
    size: bytes.readUInt32LE(22),
    offset,
    disk: 0,
    unixMode: 0,
  };
  return { record: widened(record, bytes, nameEnd, extraEnd), dataStart: offset + extraEnd };
}

/** The most bytes that `localRecord` can need. */
export const longestLocalRecord: number = fixedSizes.local + 2 * 0xffff;

/** Unix and macOS, of the systems that a zip can be made on. */
const unixHosts = new Set([3, 19]);

/** Kinds of extra fields: numbers of 64 bits, and Info-ZIP's name in UTF-8. */
const extraKinds = { wideNumbers: 0x0001, utf8Name: 0x7075 };

/** The record with those of its numbers for which 32 bits were not enough; they follow each other in this order. */
function widened(record: ZipRecord, bytes: Buffer, start: number, end: number): ZipRecord {
  const { size, compressedSize, offset } = record;
  if (size !== elsewhere && compressedSize !== elsewhere && offset !== elsewhere) return record;
  const field = extraField(bytes.subarray(start, end), extraKinds.wideNumbers);
  if (!field) return record;
  let at = 0;
  const wide = (number: number) => {
    if (number !== elsewhere || at + 8 > field.length) return number;
    at += 8;
    return Number(field.readBigUInt64LE(at - 8));
  };
  return { ...record, size: wide(size), compressedSize: wide(compressedSize), offset: wide(offset) };
}

/** What stands in 32 bits when the number itself stands elsewhere in 64. */
const elsewhere = 0xffffffff;

function nameOf(bytes: Buffer, start: number, end: number, extraEnd: number): string {
  if (extraEnd === end) return nameFromBytes(bytes, start, end);
  const field = extraField(bytes.subarray(end, extraEnd), extraKinds.utf8Name);
  const isMeant = field && field.length > 5 && field.readUInt32LE(1) === crc32(bytes.subarray(start, end));
  return isMeant ? nameFromBytes(field, 5) : nameFromBytes(bytes, start, end);
}

function extraField(extra: Buffer, kind: number): Buffer | undefined {
  for (let at = 0; at + 4 <= extra.length; ) {
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === kind) return end <= extra.length ? extra.subarray(at + 4, end) : undefined;
    at = end;
  }
  return undefined;
}
