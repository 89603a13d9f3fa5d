import { fixedSizes, methods, signatures } from './zip-records.ts';

/** An entry as it lies in a zip that is being written. */
export interface WrittenEntry {
  readonly name: string;
  readonly isStored: boolean;
  readonly offset: number;
  readonly crc: number;
  readonly size: number;
  readonly packedSize: number;
}

/** Versions of the format that are needed: packed entries, and numbers of 64 bits. */
const versions = { packed: 20, wide: 45 };
const madeOnUnix = 3;
const isUtf8 = 0x0800;
/** A regular file that all may read and its owner may write. */
const attributes = 0o100644;
/** 1980-01-01, the first day that the format knows: when it was written is nobody's business, and makes equal files differ. */
const date = (1 << 5) | 1;
const wide = { number: 0xffffffff, count: 0xffff };

/** The header before an entry. */
export function localBytes({ name, isStored, crc, size, packedSize }: WrittenEntry): Uint8Array {
  const rawName = Buffer.from(name);
  const header = Buffer.alloc(fixedSizes.local);
  header.writeUInt32LE(signatures.local, 0);
  header.writeUInt16LE(versions.packed, 4);
  header.writeUInt16LE(isUtf8, 6);
  header.writeUInt16LE(methodOf(isStored), 8);
  header.writeUInt16LE(date, 12);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(packedSize, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(rawName.length, 26);
  return Buffer.concat([header, rawName]);
}

/** An entry's record in the directory; one that lies beyond 4 GiB has its place in a field of its own. */
export function directoryBytes({ name, isStored, crc, size, packedSize, offset }: WrittenEntry): Uint8Array {
  const rawName = Buffer.from(name);
  const isFar = offset >= wide.number;
  const extra = isFar ? wideOffset(offset) : Buffer.alloc(0);
  const header = Buffer.alloc(fixedSizes.directory);
  const version = isFar ? versions.wide : versions.packed;
  header.writeUInt32LE(signatures.directory, 0);
  header.writeUInt16LE((madeOnUnix << 8) | version, 4);
  header.writeUInt16LE(version, 6);
  header.writeUInt16LE(isUtf8, 8);
  header.writeUInt16LE(methodOf(isStored), 10);
  header.writeUInt16LE(date, 14);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(packedSize, 20);
  header.writeUInt32LE(size, 24);
  header.writeUInt16LE(rawName.length, 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt16LE(attributes, 40);
  header.writeUInt32LE(isFar ? wide.number : offset, 42);
  return Buffer.concat([header, rawName, extra]);
}

/** The records at a zip's end, for a directory between two places; those of 64 bits only where they are needed. */
export function endBytes(count: number, start: number, end: number): Uint8Array {
  const isWide = count >= wide.count || start >= wide.number || end - start >= wide.number;
  const record = Buffer.alloc(fixedSizes.end);
  const shownCount = Math.min(count, wide.count);
  record.writeUInt32LE(signatures.end, 0);
  record.writeUInt16LE(shownCount, 8);
  record.writeUInt16LE(shownCount, 10);
  record.writeUInt32LE(Math.min(end - start, wide.number), 12);
  record.writeUInt32LE(Math.min(start, wide.number), 16);
  return isWide ? Buffer.concat([wideEnd(count, start, end), record]) : record;
}

function wideEnd(count: number, start: number, end: number): Uint8Array {
  const record = Buffer.alloc(fixedSizes.end64 + fixedSizes.end64Locator);
  record.writeUInt32LE(signatures.end64, 0);
  record.writeBigUInt64LE(BigInt(fixedSizes.end64 - 12), 4);
  record.writeUInt16LE((madeOnUnix << 8) | versions.wide, 12);
  record.writeUInt16LE(versions.wide, 14);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(end - start), 40);
  record.writeBigUInt64LE(BigInt(start), 48);
  record.writeUInt32LE(signatures.end64Locator, fixedSizes.end64);
  record.writeBigUInt64LE(BigInt(end), fixedSizes.end64 + 8);
  record.writeUInt32LE(1, fixedSizes.end64 + 16);
  return record;
}

function wideOffset(offset: number): Buffer {
  const field = Buffer.alloc(12);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(8, 2);
  field.writeBigUInt64LE(BigInt(offset), 4);
  return field;
}

function methodOf(isStored: boolean): number {
  return isStored ? methods.stored : methods.deflated;
}
