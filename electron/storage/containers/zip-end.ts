import { type ArchiveError, archiveError } from '../archive-error.ts';
import type { ByteFile } from './byte-file.ts';
import { fixedSizes, signatures } from './zip-records.ts';

/** Where the end of a zip says that its directory lies, and how many entries it lists. */
export interface ZipEnd {
  readonly count: number;
  readonly offset: number;
  readonly size: number;
}

const longestComment = 0xffff;

/**
 * Reads the end of a zip; undefined when there is none or it points outside the file. Throws ArchiveError when two
 * records claim to be the end, because programs disagree on which files such a zip holds, and for one part of several.
 */
export function readZipEnd(file: ByteFile, name: string): ZipEnd | undefined {
  const tailStart = Math.max(0, file.size - fixedSizes.end - longestComment);
  const tail = file.read(tailStart, file.size - tailStart);
  const [at, another] = endsIn(tail);
  if (at === undefined) return undefined;
  if (another !== undefined) throw ambiguous(name);
  const position = tailStart + at;
  const end64 = readEnd64(file, position);
  const disks = end64?.disks ?? [tail.readUInt16LE(at + 4), tail.readUInt16LE(at + 6)];
  if (disks.some((disk) => disk !== 0)) throw oneOfSeveral(name);
  const end = end64 ?? {
    count: tail.readUInt16LE(at + 10),
    size: tail.readUInt32LE(at + 12),
    offset: tail.readUInt32LE(at + 16),
  };
  return end.offset + end.size <= position ? end : undefined;
}

/** Where an end record starts whose comment runs to the very end of the file. */
function endsIn(tail: Buffer): number[] {
  const found: number[] = [];
  for (let at = tail.length - fixedSizes.end; at >= 0; at -= 1) {
    if (tail[at] !== 0x50 || tail.readUInt32LE(at) !== signatures.end) continue;
    if (at + fixedSizes.end + tail.readUInt16LE(at + 20) === tail.length) found.push(at);
  }
  return found;
}

function readEnd64(file: ByteFile, endPosition: number): (ZipEnd & { disks: readonly number[] }) | undefined {
  const locatorPosition = endPosition - fixedSizes.end64Locator;
  if (locatorPosition < 0) return undefined;
  const locator = file.read(locatorPosition, fixedSizes.end64Locator);
  if (locator.length < fixedSizes.end64Locator || locator.readUInt32LE(0) !== signatures.end64Locator) return undefined;
  const position = Number(locator.readBigUInt64LE(8));
  if (position > locatorPosition - fixedSizes.end64) return undefined;
  const end = file.read(position, fixedSizes.end64);
  if (end.length < fixedSizes.end64 || end.readUInt32LE(0) !== signatures.end64) return undefined;
  return {
    count: Number(end.readBigUInt64LE(32)),
    size: Number(end.readBigUInt64LE(40)),
    offset: Number(end.readBigUInt64LE(48)),
    disks: [end.readUInt32LE(16), end.readUInt32LE(20)],
  };
}

function ambiguous(name: string): ArchiveError {
  return archiveError('Ambiguous', 'two-ends', { name });
}

function oneOfSeveral(name: string): ArchiveError {
  return archiveError('OneOfSeveral', 'part-of-zip', { name });
}
