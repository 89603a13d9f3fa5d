import { PortError } from '../../shared/ipc/port.ts';

/** A failure as a reader is told of it. */
export interface Failure {
  readonly message: string;
  /** What to do about it. */
  readonly cure?: string | undefined;
}

/** What to tell of anything thrown. */
export function toFailure(error: unknown): Failure {
  if (error instanceof PortError) return { message: error.message, cure: error.cure };
  return { message: error instanceof Error ? error.message : String(error) };
}
