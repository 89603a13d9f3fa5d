import type { FileAnswers, FileProgress } from '../../../shared/ipc/files-contract.ts';
import type { WireError } from '../../../shared/ipc/port.ts';
import type { ArchiveManifest } from '../../../shared/model/archive.ts';
import type { ColumnMapping } from '../../../shared/model/column-mapping.ts';
import type { Language } from '../../../shared/texts/language.ts';
import type { PlacingGate } from './placing-gate.ts';

/** A long piece of work on files, with the paths that the ids of a request stand for. */
export type FileJob =
  | { readonly kind: 'inspect'; readonly paths: readonly string[]; readonly mapping?: ColumnMapping }
  | {
      readonly kind: 'import';
      readonly paths: readonly string[];
      readonly target: string;
      readonly mustBeFree: boolean;
      readonly manifest: ArchiveManifest;
      readonly mapping?: ColumnMapping;
    }
  /** A path that is null is of an archive that the library no longer has. */
  | { readonly kind: 'facts'; readonly paths: readonly (string | null)[]; readonly ofArchive?: string }
  | { readonly kind: 'cover'; readonly archive: string; readonly cacheFolder: string }
  | { readonly kind: 'verify'; readonly archive: string; readonly cacheFolder: string }
  | { readonly kind: 'compare'; readonly older: string; readonly newer: string; readonly cacheFolder: string }
  | { readonly kind: 'copy'; readonly archive: string; readonly cacheFolder: string; readonly target: string }
  | {
      readonly kind: 'saveProblems';
      readonly archive: string;
      readonly cacheFolder: string;
      readonly target: string;
      readonly contains: string;
      readonly language: Language;
    };

/** What the worker of a job is given. */
export interface FileTask {
  readonly job: FileJob;
  readonly gate: PlacingGate;
}

/** What the worker that does a job says of it. */
export type FromFileWorker =
  | { readonly kind: 'progress'; readonly progress: FileProgress }
  | { readonly kind: 'answer'; readonly answer: FileAnswers[FileJob['kind']] }
  | { readonly kind: 'failure'; readonly error: WireError };
