import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type ByteFile, byteFile } from './byte-file.ts';

/** A temporary file that is gone when it is closed, or when the process ends. */
export interface Spool {
  /** Adds bytes at the end; throws the system's error when the disk is full. */
  write(piece: Uint8Array): void;
  /** Bytes written so far. */
  size(): number;
  /** What was written, for reading; closing that closes the spool. */
  file(): ByteFile;
  close(): void;
}

/** Makes a spool in the system's folder for temporary files, readable by this user alone. */
export function createSpool(): Spool {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'daybook-unpacked-'));
  const descriptor = openSync(path.join(folder, 'unpacked'), 'wx+', 0o600);
  const isGone = removed(folder);
  let size = 0;
  return {
    write: (piece) => {
      for (let written = 0; written < piece.length; )
        written += writeSync(descriptor, piece, written, piece.length - written, size + written);
      size += piece.length;
    },
    size: () => size,
    file: () => {
      const file = byteFile(descriptor, size, 0);
      return { ...file, close };
    },
    close,
  };

  function close(): void {
    closeSync(descriptor);
    if (!isGone) removed(folder);
  }
}

/** Removes the file's only name at once, so that nothing is left behind if the process is killed; Windows may refuse. */
function removed(folder: string): boolean {
  try {
    rmSync(folder, { recursive: true, force: true });
    return true;
  } catch {
    return false;
  }
}
