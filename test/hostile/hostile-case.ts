import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** An input that is broken or made to do harm, and what Daybook does with it. */
export interface HostileCase {
  /** A letter for the subject and a number: stable, because the documentation names it. */
  readonly id: string;
  /** What it is, in words. */
  readonly name: string;
  /** Writes the input below a folder that is empty; gives what is opened of it. */
  make(folder: string): readonly string[];
  readonly expected: Expected;
}

/** What is to become of an input. In every case nothing else is written, and no other archive changes. */
export type Expected =
  /** Nothing can be read of it: a sentence says why and names the file, another one says the cure. */
  | { readonly kind: 'refused'; readonly says: string; readonly names?: string }
  /** It is read into an edition; every file is accounted for. */
  | ExpectedReading
  /** It is an edition, and is opened as it is. */
  | ExpectedEdition;

/** What is read of files. */
export interface ExpectedReading {
  readonly kind: 'read';
  readonly events: number;
  /** Problems that are among those listed. Absent: there are none. */
  readonly problems?: readonly ExpectedProblem[];
  /** Headlines that are among those read. */
  readonly headlines?: readonly string[];
  /** Texts that stand nowhere in the edition. */
  readonly absent?: readonly string[];
}

/** A problem by parts of what it says. */
export interface ExpectedProblem {
  readonly file?: string;
  readonly line?: number;
  readonly says: string;
}

/** What an edition that lies is found out to be. */
export interface ExpectedEdition {
  readonly kind: 'edition';
  /** What is said where it cannot be opened. */
  readonly refused?: string;
  /** What is said where only it cannot be described in short. */
  readonly facts?: string;
  /** How many events are listed. */
  readonly events?: number;
  /** What is remarked while they are listed. Absent: nothing. */
  readonly remarks?: readonly string[];
  /** What verifying finds, by names of entries; absent: nothing. */
  readonly damaged?: readonly string[];
  readonly missing?: readonly string[];
  readonly unlisted?: readonly string[];
}

/** Files by path, as text or bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes files below a folder `archive`, and gives it. */
export function inFolder(files: Files): HostileCase['make'] {
  return (folder) => {
    const root = path.join(folder, 'archive');
    mkdirSync(root);
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      writeFileSync(path.join(root, name), content);
    }
    return [root];
  };
}

/** Writes one file, made when it is wanted, and gives it. */
export function asFile(name: string, content: () => string | Uint8Array): HostileCase['make'] {
  return (folder) => {
    writeFileSync(path.join(folder, name), content());
    return [path.join(folder, name)];
  };
}

/** The path and the text of a page that nothing is wrong with. */
export const goodPage = { path: 'news/2015/09/4/good.md', text: '# The bridge opens\n' };
