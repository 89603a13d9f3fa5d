/** What the command line ends with; documented in its help and in docs/command-line.md. */
export const exitCodes = {
  good: 0,
  /** What was looked for is there: damage, a difference, problems under --strict. */
  finding: 1,
  wrongUse: 2,
  failed: 3,
  /** As shells have it for a program that is ended by an interrupt. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The command line was used wrongly: `message` and `cure` are a sentence each. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
  readonly cure: string;

  constructor(message: string, cure: string) {
    super(message);
    this.cure = cure;
  }
}
