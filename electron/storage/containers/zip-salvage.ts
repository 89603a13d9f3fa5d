import type { ByteFile } from './byte-file.ts';
import { localRecord, longestLocalRecord, signatures, type ZipRecord } from './zip-records.ts';

/**
 * The records before the entries of a zip whose directory is missing, found by looking through the file once. An
 * entry whose end is not found is given a size that reaches out of the file.
 */
export function* salvagedRecords(file: ByteFile): Generator<ZipRecord> {
  const look = createWindow(file);
  let mark = nextMark(look, 0);
  while (mark) {
    const local = mark.isLocal ? localRecord(look(mark.position, longestLocalRecord), mark.position) : undefined;
    if (!local) {
      mark = nextMark(look, mark.position + 4);
    } else if (isSizeBehind(local.record)) {
      mark = nextMark(look, local.dataStart);
      while (mark && !mark.isLocal && !sizesBehind(look, mark.position, local.dataStart))
        mark = nextMark(look, mark.position + 4);
      const sizes = mark && !mark.isLocal ? sizesBehind(look, mark.position, local.dataStart) : undefined;
      yield { ...local.record, ...(sizes ?? { compressedSize: file.size }) };
    } else {
      yield local.record;
      mark = nextMark(look, Math.min(local.dataStart + local.record.compressedSize, file.size));
    }
  }
}

/** The bytes from a position on: at least as many as asked for, unless the file ends. */
type Window = (position: number, least: number) => Buffer;

interface Mark {
  readonly position: number;
  /** Whether an entry starts here; otherwise its sizes stand here, behind it. */
  readonly isLocal: boolean;
}

const windowSize = 1024 * 1024;

function createWindow(file: ByteFile): Window {
  let start = 0;
  let block: Buffer = Buffer.alloc(0);
  return (position, least) => {
    const end = Math.min(position + least, file.size);
    if (position < start || end > start + block.length) {
      block = file.read(position, windowSize);
      start = position;
    }
    return block.subarray(position - start);
  };
}

function nextMark(look: Window, from: number): Mark | undefined {
  for (let start = from; ; ) {
    const window = look(start, 4);
    if (window.length < 4) return undefined;
    for (let at = window.indexOf('PK'); at !== -1 && at + 4 <= window.length; at = window.indexOf('PK', at + 1)) {
      const signature = window.readUInt32LE(at);
      if (signature === signatures.local) return { position: start + at, isLocal: true };
      if (signature === signatures.descriptor) return { position: start + at, isLocal: false };
    }
    // A signature may lie across the window's end.
    start += window.length - 3;
  }
}

function isSizeBehind(record: ZipRecord): boolean {
  return (record.flags & 0b1000) !== 0 && record.compressedSize === 0;
}

/** Checksum and sizes that stand behind an entry, if what stands there says that it reaches exactly that far. */
function sizesBehind(look: Window, position: number, dataStart: number) {
  const bytes = look(position, 24);
  if (bytes.length < 16) return undefined;
  const crc = bytes.readUInt32LE(4);
  const compressedSize = position - dataStart;
  if (bytes.readUInt32LE(8) === compressedSize) return { crc, compressedSize, size: bytes.readUInt32LE(12) };
  if (bytes.length < 24 || bytes.readBigUInt64LE(8) !== BigInt(compressedSize)) return undefined;
  return { crc, compressedSize, size: Number(bytes.readBigUInt64LE(16)) };
}
