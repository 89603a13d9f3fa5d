import { type ArchiveError, archiveError } from '../archive-error.ts';

/** The error for a file or folder that the system does not let us read. */
export function notReadable(path: string, error: unknown): ArchiveError {
  return archiveError('NotReadable', 'not-readable', { path, code: codeOf(error) });
}

/** An error's code, such as ENOENT, or its message when it has none. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  return error instanceof Error ? error.message : String(error);
}
