/** The picture formats that are shown, each known by its first bytes. SVG is none of them: it is a program, not a picture. */
const signatures: readonly { readonly type: string; readonly offset: number; readonly bytes: readonly number[] }[] = [
  { type: 'image/png', offset: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', offset: 0, bytes: [0xff, 0xd8, 0xff] },
  { type: 'image/gif', offset: 0, bytes: [0x47, 0x49, 0x46, 0x38] },
  { type: 'image/webp', offset: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
  { type: 'image/avif', offset: 4, bytes: [0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69, 0x66] },
];

const extensions = /\.(?:png|jpe?g|gif|webp|avif)$/i;

/** Whether a path names a picture that could be shown. */
export function isMediaPath(path: string): boolean {
  return extensions.test(path);
}

/** The media type of a picture by its first bytes, whatever its name says; undefined when it is none that is shown. */
export function mediaTypeOf(bytes: Uint8Array): string | undefined {
  return signatures.find((signature) =>
    signature.bytes.every((byte, index) => bytes[signature.offset + index] === byte),
  )?.type;
}

/**
 * The file that an image's address means inside an archive: its path from the root, with or without a leading slash.
 * Undefined for web addresses and for files that the archive lacks; only listed files are ever named.
 */
export function findMedia(address: string, media: ReadonlySet<string>): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) return undefined;
  const path = address.replace(/^\/+/, '').replace(/[?#].*$/s, '');
  return [path, decoded(path)].find((candidate) => media.has(candidate));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
