import { type ArchiveError, archiveError } from '../archive-error.ts';
import type { ByteFile } from './byte-file.ts';
import { faultOfName, plainName, shownName } from './entry-names.ts';
import type { Entry, SkippedEntry } from './entry-source.ts';
import { blockSize, isEmptyBlock, nameBlock, paxRecords, type TarHeader, tarHeader } from './tar-headers.ts';

/** A regular file in a tar, by where its bytes are. */
export interface TarEntry extends Entry {
  readonly start: number;
}

/** What a tar holds, in its own order. */
export interface TarListing {
  readonly entries: readonly TarEntry[];
  readonly skipped: readonly SkippedEntry[];
}

const mostEntries = 2_000_000;
const largestForeword = 1024 * 1024;

/** What a header of its own says about the one that follows. */
interface Foreword {
  /** Why nothing that it says is taken. */
  readonly fault?: string;
  readonly path?: string;
  readonly size?: number;
  readonly isSparse?: boolean;
}

/** Headers that say something about the next one: what they say, from the data that follow them. */
const forewords: Readonly<Record<string, (data: Buffer) => Foreword>> = {
  x: paxForeword,
  g: () => ({}),
  L: (data) => ({ path: nameBlock(data) }),
  K: () => ({}),
};

const tooLong: Foreword = {
  fault: `has a description of more than ${largestForeword} bytes, its name perhaps among them`,
};

const faultsByType: Readonly<Record<string, string>> = {
  '1': 'is a link',
  '2': 'is a link',
  '3': 'is no regular file',
  '4': 'is no regular file',
  '6': 'is no regular file',
  S: 'is stored with holes, which is not read',
};
const regularTypes = new Set(['0', '7']);

/** Lists a tar by its headers, without reading contents. What is cut off or damaged is named in `skipped` with the place. */
export function listTar(file: ByteFile, name: string): TarListing {
  const entries = new Map<string, TarEntry>();
  const skipped: SkippedEntry[] = [];
  let foreword: Foreword = {};
  let count = 0;
  for (let position = 0; ; ) {
    const block = file.read(position, blockSize);
    const header = tarHeader(block);
    if (!header) {
      const fault = faultOfBlock(block, Math.min(position, file.size));
      if (fault !== undefined) skipped.push({ path: name, reason: fault });
      break;
    }
    if (++count > mostEntries) throw tooMany(name);
    const size = foreword.size ?? header.size;
    const start = afterMap(file, position + blockSize, header.hasMoreMap);
    if (!Number.isSafeInteger(start + size)) {
      skipped.push({ path: name, reason: `is damaged at byte ${position}: the size of an entry is no number` });
      break;
    }
    const read = forewords[header.type];
    if (read) foreword = { ...foreword, ...(size <= largestForeword ? read(file.read(start, size)) : tooLong) };
    else {
      note({ header, foreword, start, size });
      foreword = {};
    }
    position = start + Math.ceil(size / blockSize) * blockSize;
  }
  return { entries: [...entries.values()], skipped };

  function note(member: { header: TarHeader; foreword: Foreword; start: number; size: number }): void {
    if (member.foreword.fault !== undefined) {
      skipped.push({ path: shownName(plainName(member.header.path)), reason: member.foreword.fault });
      return;
    }
    const path = plainName(member.foreword.path ?? member.header.path);
    if (member.header.type === '5' || path.endsWith('/') || path === '' || path === '.') {
      const fault = faultOfName(path.replace(/\/$/, ''));
      if (fault !== undefined && path !== '' && path !== '.') skipped.push({ path: shownName(path), reason: fault });
      return;
    }
    const fault = faultOfMember(path, member.header.type, member.foreword) ?? cut(member.start, member.size);
    if (fault !== undefined) {
      skipped.push({ path: shownName(path), reason: fault });
      return;
    }
    // A tar that was added to holds the newer file behind the older one.
    if (entries.delete(path)) skipped.push({ path, reason: 'is in it more than once: the last one is read' });
    entries.set(path, { path, size: member.size, start: member.start });
  }

  function cut(start: number, size: number): string | undefined {
    return start + size > file.size
      ? `is cut off after ${Math.max(0, file.size - start)} of its ${size} bytes`
      : undefined;
  }
}

function faultOfMember(path: string, type: string, foreword: Foreword): string | undefined {
  const nameFault = faultOfName(path);
  if (nameFault !== undefined) return nameFault;
  if (foreword.isSparse) return faultsByType['S'];
  return regularTypes.has(type)
    ? undefined
    : (faultsByType[type] ?? `is of a kind that is not read («${shownName(type)}»)`);
}

function faultOfBlock(block: Buffer, position: number): string | undefined {
  if (block.length === 0) return `is cut off at byte ${position}: its end is missing, and with it perhaps more files`;
  if (block.length < blockSize)
    return `is cut off at byte ${position + block.length}, inside the description of a file`;
  return isEmptyBlock(block)
    ? undefined
    : `is damaged at byte ${position}: what follows there describes no file and is not read`;
}

/** Where the data of an entry start, behind the further blocks of a sparse file's map. */
function afterMap(file: ByteFile, from: number, hasMore: boolean): number {
  let position = from;
  for (let more = hasMore; more && position < file.size; position += blockSize)
    more = (file.read(position, blockSize)[504] ?? 0) !== 0;
  return position;
}

function paxForeword(data: Buffer): Foreword {
  const records = paxRecords(data);
  const path = records.get('GNU.sparse.name') ?? records.get('path');
  const size = records.get('size');
  return {
    ...(path !== undefined && { path }),
    ...(size !== undefined && { size: /^\d{1,16}$/.test(size) ? Number(size) : Number.NaN }),
    ...([...records.keys()].some((key) => key.startsWith('GNU.sparse.')) && { isSparse: true }),
  };
}

function tooMany(name: string): ArchiveError {
  return archiveError('TooManyFiles', 'too-many-in-tar', { name, limit: mostEntries });
}
