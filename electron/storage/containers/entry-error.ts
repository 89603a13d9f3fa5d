/** One entry of a container that cannot be read; the message is a sentence that says what is wrong with it, and what cures it. */
export class EntryError extends Error {
  override readonly name = 'EntryError';
}
