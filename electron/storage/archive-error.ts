import { type FailureId, failureInWords, type ToldFailure } from '../../shared/texts/failure-in-words.ts';
import type { TextValues } from '../../shared/texts/texts.ts';

/** A failure that the reader of an archive can understand and cure; crosses to the page by name, message and cure. */
export class ArchiveError extends Error {
  readonly cure: string;
  /** What it is in the texts of the interface, where it can be shown there. */
  readonly told: ToldFailure | undefined;

  constructor(name: string, message: string, cure: string, told?: ToldFailure) {
    super(message);
    this.name = name;
    this.cure = cure;
    this.told = told;
  }
}

/** A failure that the texts of the interface have, in English here; where it is shown, it is said in the reader's language. */
export function archiveError(name: string, failure: FailureId, values: TextValues = {}): ArchiveError {
  const told = { failure, values };
  const { message, cure } = failureInWords(told, 'en');
  return new ArchiveError(name, message, cure, told);
}
