import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a zip made by hand; what is given wins over what would be true. */
export interface MadeEntry {
  readonly name: string | Uint8Array;
  readonly data?: string | Uint8Array;
  readonly isStored?: boolean;
  /** The bytes that lie there instead of the packed data. */
  readonly packed?: Uint8Array;
  readonly localName?: string;
  readonly flags?: number;
  readonly method?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly compressedSize?: number;
  readonly disk?: number;
  /** As Unix has it. */
  readonly mode?: number;
  /** Extra fields in the directory. */
  readonly extra?: Uint8Array;
  /** Where the directory says that it lies, instead of where it lies. */
  readonly offset?: number;
  /** Whether checksum and sizes stand behind the data and not before them. */
  readonly isDescribedBehind?: boolean;
  /** Whether it is in the directory alone. */
  readonly isListedOnly?: boolean;
}

/** What a zip's end says, where it is not the truth. */
export interface MadeEnd {
  readonly count?: number;
  readonly disk?: number;
  readonly comment?: Uint8Array;
  readonly isMissing?: boolean;
}

/** The bytes of a zip with these entries. */
export function makeZip(entries: readonly MadeEntry[], end: MadeEnd = {}): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const parts = partsOf(entry);
    directory.push(directoryRecord(entry, parts, entry.offset ?? offset));
    if (entry.isListedOnly) continue;
    const bytes = localEntry(entry, parts);
    local.push(bytes);
    offset += bytes.length;
  }
  if (end.isMissing) return Buffer.concat(local);
  return Buffer.concat([
    ...local,
    ...directory,
    endRecord(entries.length, Buffer.concat(directory).length, offset, end),
  ]);
}

/** A zip64 field with these numbers. */
export function wideField(...numbers: readonly bigint[]): Buffer {
  const field = Buffer.alloc(4 + numbers.length * 8);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(numbers.length * 8, 2);
  for (const [index, number] of numbers.entries()) field.writeBigUInt64LE(number, 4 + index * 8);
  return field;
}

/** The record at the end of a zip that lists nothing: 22 bytes that can stand in a comment. */
export const emptyEnd: Buffer = endRecord(0, 0, 0, {});

interface Parts {
  readonly name: Buffer;
  readonly packed: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly compressedSize: number;
}

function partsOf(entry: MadeEntry): Parts {
  const data = Buffer.from(entry.data ?? '');
  const packed = entry.packed ?? (entry.isStored ? data : deflateRawSync(data));
  return {
    name: Buffer.from(entry.name),
    packed,
    method: entry.method ?? (entry.isStored ? 0 : 8),
    crc: entry.crc ?? crc32(data),
    size: entry.size ?? data.length,
    compressedSize: entry.compressedSize ?? packed.length,
  };
}

function localEntry(entry: MadeEntry, { name, packed, method, crc, size, compressedSize }: Parts): Buffer {
  const localName = entry.localName === undefined ? name : Buffer.from(entry.localName);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE((entry.flags ?? 0) | (entry.isDescribedBehind ? 8 : 0), 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt16LE(localName.length, 26);
  const numbers = numbersOf(crc, compressedSize, size);
  if (!entry.isDescribedBehind) numbers.copy(header, 14);
  const behind = Buffer.concat([Buffer.from([0x50, 0x4b, 0x07, 0x08]), numbers]);
  return Buffer.concat([header, localName, packed, ...(entry.isDescribedBehind ? [behind] : [])]);
}

function directoryRecord(entry: MadeEntry, parts: Parts, offset: number): Buffer {
  const extra = entry.extra ?? new Uint8Array();
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE((3 << 8) | 20, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE((entry.flags ?? 0) | (entry.isDescribedBehind ? 8 : 0), 8);
  header.writeUInt16LE(parts.method, 10);
  numbersOf(parts.crc, parts.compressedSize, parts.size).copy(header, 16);
  header.writeUInt16LE(parts.name.length, 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt16LE(entry.disk ?? 0, 34);
  header.writeUInt16LE(entry.mode ?? 0o100644, 40);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, parts.name, extra]);
}

function numbersOf(crc: number, compressedSize: number, size: number): Buffer {
  const numbers = Buffer.alloc(12);
  numbers.writeUInt32LE(crc, 0);
  numbers.writeUInt32LE(compressedSize, 4);
  numbers.writeUInt32LE(size, 8);
  return numbers;
}

function endRecord(entries: number, size: number, offset: number, end: MadeEnd): Buffer {
  const comment = end.comment ?? new Uint8Array();
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(end.disk ?? 0, 4);
  record.writeUInt16LE(end.disk ?? 0, 6);
  record.writeUInt16LE(end.count ?? entries, 8);
  record.writeUInt16LE(end.count ?? entries, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  record.writeUInt16LE(comment.length, 20);
  return Buffer.concat([record, comment]);
}
