import type { ArchiveProblem, ProblemPage } from '../../shared/ipc/archive-contract.ts';
import type { Problem } from '../../shared/model/problem.ts';
import { fold } from '../../shared/search/analysis/fold.ts';
import { openEdition } from '../storage/edition/edition-file.ts';
import type { OpenArchive } from './open-archive.ts';
import type { EditionSource } from './opening.ts';

/** Finds problems of open archives, and keeps what it found last while its pages are asked for. */
export interface ProblemFinder {
  page(wanted: { readonly contains: string; readonly offset: number; readonly limit: number }): ProblemPage;
}

/** A finder for what is open; problems are read only when they are asked for. */
export function createProblemFinder(archive: OpenArchive): ProblemFinder {
  let kept: { readonly contains: string; readonly found: readonly ArchiveProblem[] } | undefined;
  return {
    page({ contains, offset, limit }) {
      if (kept?.contains !== contains) kept = { contains, found: findProblems(archive, fold(contains.trim())) };
      const { found } = kept;
      return { total: found.length, problems: found.slice(offset, offset + limit) };
    },
  };
}

function findProblems({ table, sources, problems }: OpenArchive, wanted: string): readonly ArchiveProblem[] {
  const found: ArchiveProblem[] = [];
  for (const [place, source] of sources.entries()) {
    const id = table.archives[place]?.id;
    const archive = sources.length > 1 && id !== undefined ? { archive: id } : {};
    for (const problem of [...readProblems(source), ...(problems[place] ?? [])]) {
      if (wanted === '' || hasWords(problem, wanted)) found.push({ ...problem, ...archive });
    }
  }
  return found;
}

function readProblems({ edition: file }: EditionSource): readonly Problem[] {
  const edition = openEdition(file);
  try {
    return edition.problems();
  } finally {
    edition.close();
  }
}

function hasWords({ file, what, done }: Problem, wanted: string): boolean {
  return [file, what, done].some((text) => fold(text).includes(wanted));
}
