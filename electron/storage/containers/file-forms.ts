import { blockSize, tarHeader } from './tar-headers.ts';

/** What a file is taken for, by its first bytes; `unpacked` says with which command another program unpacks it. */
export type FileForm =
  | { readonly kind: 'zip' | 'tar' | 'plain' }
  | { readonly kind: 'packed'; readonly packing: 'gz' | 'xz' }
  | { readonly kind: 'foreign'; readonly title: string; readonly command: string };

/** How many bytes `formOf` needs. */
export const openingSize: number = blockSize;

/** The file formats that are known by how they begin. */
const beginnings: readonly { readonly bytes: readonly number[]; readonly form: FileForm }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], form: { kind: 'zip' } },
  { bytes: [0x50, 0x4b, 0x05, 0x06], form: { kind: 'zip' } },
  { bytes: [0x50, 0x4b, 0x07, 0x08], form: { kind: 'zip' } },
  { bytes: [0x1f, 0x8b, 0x08], form: { kind: 'packed', packing: 'gz' } },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], form: { kind: 'packed', packing: 'xz' } },
  // BZh, a digit that varies, and pi.
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => ({
    bytes: [0x42, 0x5a, 0x68, 0x30 + level, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59],
    form: foreign('bzip2', 'tar xjf'),
  })),
  { bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], form: foreign('7-Zip', '7z x') },
  { bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], form: foreign('RAR', 'unrar x') },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], form: foreign('Zstandard', 'tar --zstd -xf') },
];

/** What a file with this opening is. A file that begins like nothing known is a plain one. */
export function formOf(opening: Buffer): FileForm {
  const found = beginnings.find(({ bytes }) => bytes.every((byte, index) => opening[index] === byte));
  return found?.form ?? { kind: tarHeader(opening) ? 'tar' : 'plain' };
}

function foreign(title: string, command: string): FileForm {
  return { kind: 'foreign', title, command };
}
