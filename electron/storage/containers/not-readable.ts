import { ArchiveError } from '../archive-error.ts';

/** The error for a file or folder that the system does not let us read. */
export function notReadable(path: string, error: unknown): ArchiveError {
  return new ArchiveError(
    'NotReadable',
    `«${path}» cannot be read (${codeOf(error)}).`,
    'Check that it is still there, that its disk is connected and that you may read it; or open another archive.',
  );
}

/** An error's code, such as ENOENT, or its message when it has none. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  return error instanceof Error ? error.message : String(error);
}
