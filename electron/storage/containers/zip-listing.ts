import { type ArchiveError, archiveError } from '../archive-error.ts';
import type { ByteFile } from './byte-file.ts';
import { faultOfName, plainName, shownName } from './entry-names.ts';
import { byPath, type Entry, type SkippedEntry } from './entry-source.ts';
import { readZipEnd, type ZipEnd } from './zip-end.ts';
import { directoryRecord, fixedSizes, methods, signatures, type ZipRecord } from './zip-records.ts';
import { salvagedRecords } from './zip-salvage.ts';

/** An entry of a zip that may be read, as far as the directory tells. */
export interface ZipEntry extends Entry {
  readonly record: ZipRecord;
}

/** What a zip holds: what may be read, what may not, and whether the list is whole. */
export interface ZipListing {
  readonly entries: readonly ZipEntry[];
  readonly skipped: readonly SkippedEntry[];
  readonly isComplete: boolean;
}

const mostEntries = 2_000_000;
const largestDirectory = 256 * 1024 * 1024;
const mostGrowth = 8 * 1024 ** 3;
/** No text is packed to less than a 200th; small entries cannot do harm. */
const steepest = { ratio: 200, above: 1024 * 1024 };

const flagBits = { encrypted: 0x1, stronglyEncrypted: 0x40, hiddenDirectory: 0x2000 };
const fileTypes = { mask: 0o170000, regular: 0o100000, folder: 0o040000, link: 0o120000 };

/**
 * Lists a zip by its directory or, where that is missing, by looking through the whole file. Believes nothing that
 * it can check without reading contents. Throws ArchiveError when there is nothing to read or there is too much.
 */
export function listZip(file: ByteFile, name: string): ZipListing {
  const end = readZipEnd(file, name);
  const isListed = end !== undefined && end.size <= largestDirectory;
  if (end && (!isListed || end.count > mostEntries)) throw tooMany(name);
  const { records, fault } = isListed ? directoryOf(file, end) : salvageOf(file);
  const skipped: SkippedEntry[] = fault ? [{ path: name, reason: fault }] : [];
  const dataEnd = isListed ? end.offset : file.size;
  const entries = readable(records, dataEnd, skipped);
  if (!isListed && entries.length === 0) throw notComplete(name);
  checkGrowth(entries, name);
  return { entries, skipped: skipped.sort(byPath), isComplete: fault === undefined };

  function salvageOf(cut: ByteFile) {
    const found: ZipRecord[] = [];
    for (const record of salvagedRecords(cut)) {
      if (found.length >= mostEntries) throw tooMany(name);
      found.push(record);
    }
    return {
      records: found,
      fault: 'is cut off or damaged: its list of files is missing, and only what was found without it is read',
    };
  }
}

function directoryOf(file: ByteFile, end: ZipEnd): { records: ZipRecord[]; fault?: string } {
  const bytes = file.read(end.offset, end.size);
  const records: ZipRecord[] = [];
  let isDamaged = bytes.length < end.size;
  for (let at = 0; at < bytes.length; ) {
    const found = directoryRecord(bytes, at);
    if (found) {
      if (records.length >= mostEntries) break;
      records.push(found.record);
      at = found.end;
      continue;
    }
    isDamaged = true;
    at = nextDirectoryRecord(bytes, at + 1);
  }
  if (isDamaged) return { records, fault: `is damaged in its list of files, of which ${records.length} are readable` };
  // Without 64-bit numbers, some programs write the count's last 16 bits.
  if (records.length % 0x10000 === end.count % 0x10000) return { records };
  return { records, fault: `says that it holds ${end.count} files, but lists ${records.length}` };
}

const directoryMark = Buffer.alloc(4);
directoryMark.writeUInt32LE(signatures.directory);

function nextDirectoryRecord(bytes: Buffer, from: number): number {
  const at = bytes.indexOf(directoryMark, from);
  return at === -1 ? bytes.length : at;
}

/** The records that are regular files and may be read, by path; notes the others in `skipped`. */
function readable(records: readonly ZipRecord[], dataEnd: number, skipped: SkippedEntry[]): readonly ZipEntry[] {
  const byOffset = records.toSorted((a, b) => a.offset - b.offset);
  const entries: ZipEntry[] = [];
  for (const [index, record] of byOffset.entries()) {
    const path = plainName(record.name);
    const fault = faultOf(record, path, dataEnd, byOffset[index + 1]?.offset);
    if (fault === undefined) entries.push({ path, size: record.size, record });
    else if (fault !== folder) skipped.push({ path: shownName(path), reason: fault });
  }
  return entries.sort(byPath).filter(({ path }, index, sorted) => {
    const isLast = sorted[index + 1]?.path !== path;
    if (!isLast) skipped.push({ path, reason: 'is in it more than once: the last one is read' });
    return isLast;
  });
}

const folder = Symbol('a folder, which needs no entry');

function faultOf(
  record: ZipRecord,
  path: string,
  dataEnd: number,
  nextOffset: number | undefined,
): string | typeof folder | undefined {
  const isFolder = path.endsWith('/');
  const nameFault = faultOfName(isFolder ? path.slice(0, -1) : path);
  if (nameFault !== undefined) return nameFault;
  const fileType = record.unixMode & fileTypes.mask;
  if (fileType === fileTypes.link) return 'is a link';
  if (isFolder || fileType === fileTypes.folder) return record.size === 0 ? folder : 'is a folder with contents';
  if (fileType !== 0 && fileType !== fileTypes.regular) return 'is no regular file';
  return packingFault(record) ?? placeFault(record, dataEnd, nextOffset) ?? sizeFault(record);
}

function packingFault({ flags, method, disk }: ZipRecord): string | undefined {
  const isEncrypted = (flags & (flagBits.encrypted | flagBits.stronglyEncrypted | flagBits.hiddenDirectory)) !== 0;
  if (isEncrypted) return 'is encrypted';
  if (disk !== 0) return 'lies in another part of a zip that was split into several';
  if (method === methods.stored || method === methods.deflated) return undefined;
  return `is packed in a way that is not read (method ${method})`;
}

function placeFault({ offset, nameLength, compressedSize }: ZipRecord, dataEnd: number, nextOffset = dataEnd) {
  const end = offset + fixedSizes.local + nameLength + compressedSize;
  if (end > dataEnd) return 'is cut off, or says that it is larger than the whole zip';
  // Of entries that share bytes only the last is read, so that a small file cannot become a large one.
  return end > nextOffset ? 'lies over the bytes of another entry' : undefined;
}

function sizeFault({ method, size, compressedSize }: ZipRecord): string | undefined {
  if (method === methods.stored)
    return size === compressedSize ? undefined : `contradicts itself (${size} bytes stored as ${compressedSize})`;
  const isTooSteep = size > steepest.above && size > steepest.ratio * compressedSize;
  return isTooSteep ? `would grow from ${compressedSize} to ${size} bytes, as only hostile files do` : undefined;
}

function checkGrowth(entries: readonly ZipEntry[], name: string): void {
  const growth = entries.reduce((sum, { size, record }) => sum + Math.max(0, size - record.compressedSize), 0);
  if (growth <= mostGrowth) return;
  throw archiveError('TooLarge', 'grows-too-large', { name, growth, limit: mostGrowth });
}

function tooMany(name: string): ArchiveError {
  return archiveError('TooManyFiles', 'too-many-in-zip', { name, limit: mostEntries });
}

function notComplete(name: string): ArchiveError {
  return archiveError('NotComplete', 'zip-damaged', { name });
}
