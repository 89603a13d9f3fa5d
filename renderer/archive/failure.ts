import { PortError } from '../../shared/ipc/port.ts';
import { failureInWords, type ToldFailure } from '../../shared/texts/failure-in-words.ts';
import { spoken } from '../../shared/texts/say.ts';

/** A failure as a reader is told of it. */
export interface Failure {
  /** In English. */
  readonly message: string;
  /** What to do about it, in English. */
  readonly cure?: string | undefined;
  /** What says both in any language; absent for what nobody foresaw. */
  readonly told?: ToldFailure | undefined;
}

/** What to tell of anything thrown. */
export function toFailure(error: unknown): Failure {
  if (error instanceof PortError) return { message: error.message, cure: error.cure, told: error.told };
  return { message: error instanceof Error ? error.message : String(error) };
}

/** What of a failure is said now. */
export function wordsOf({ message, cure, told }: Failure): Pick<Failure, 'message' | 'cure'> {
  return told ? failureInWords(told, spoken().language) : { message, cure };
}
