import { CommanderError } from 'commander';
import { ArchiveError } from '../../electron/storage/archive-error.ts';
import { codeOf } from '../../electron/storage/containers/not-readable.ts';
import { type ExitCode, exitCodes, WrongUse } from './exit-codes.ts';

/** How the command line ends after an error, and what it says of it. */
export interface Failure {
  readonly code: ExitCode;
  readonly lines: readonly string[];
}

/** What an error means for whoever called: a sentence and its cure. Nothing is said when nobody reads the output any more. */
export function failureOf(error: unknown): Failure {
  if (codeOf(error) === 'EPIPE') return { code: exitCodes.good, lines: [] };
  // Commander has said it already; of help that was asked for it makes an error, too.
  if (error instanceof CommanderError)
    return { code: error.exitCode === 0 ? exitCodes.good : exitCodes.wrongUse, lines: [] };
  if (error instanceof WrongUse) return { code: exitCodes.wrongUse, lines: told(error.message, error.cure) };
  if (error instanceof ArchiveError) return { code: exitCodes.failed, lines: told(error.message, error.cure) };
  return { code: exitCodes.failed, lines: told(error instanceof Error ? error.message : String(error)) };
}

function told(message: string, cure?: string): readonly string[] {
  return [`archive: ${message}`, ...(cure === undefined ? [] : [`         ${cure}`])];
}
