/** A failure that the reader of an archive can understand and cure; crosses to the page by name, message and cure. */
export class ArchiveError extends Error {
  readonly cure: string;

  constructor(name: string, message: string, cure: string) {
    super(message);
    this.name = name;
    this.cure = cure;
  }
}
