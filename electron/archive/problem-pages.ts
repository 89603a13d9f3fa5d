import type { ArchiveProblem, ProblemPage } from '../../shared/ipc/archive-contract.ts';
import type { Problem } from '../../shared/model/problem.ts';
import { fold } from '../../shared/search/analysis/fold.ts';
import type { Language } from '../../shared/texts/language.ts';
import { problemSentence } from '../../shared/texts/problem-sentence.ts';
import { openEdition } from '../storage/edition/edition-file.ts';
import type { OpenArchive } from './open-archive.ts';
import type { EditionSource } from './opening.ts';

/** Which problems, as they are said in which language. */
export interface WantedProblems {
  readonly contains: string;
  readonly language: Language;
  readonly offset: number;
  readonly limit: number;
}

/** Finds problems of open archives, and keeps what it found last while its pages are asked for. */
export interface ProblemFinder {
  page(wanted: WantedProblems): ProblemPage;
}

/** A finder for what is open; problems are read only when they are asked for. */
export function createProblemFinder(archive: OpenArchive): ProblemFinder {
  let kept: { readonly by: string; readonly found: readonly ArchiveProblem[] } | undefined;
  return {
    page({ contains, language, offset, limit }) {
      const by = `${language} ${contains}`;
      if (kept?.by !== by) kept = { by, found: findProblems(archive, contains, language) };
      const { found } = kept;
      return { total: found.length, problems: found.slice(offset, offset + limit) };
    },
  };
}

function findProblems(
  { table, sources, problems }: OpenArchive,
  contains: string,
  language: Language,
): readonly ArchiveProblem[] {
  const isWanted = problemTest(contains, language);
  const found: ArchiveProblem[] = [];
  for (const [place, source] of sources.entries()) {
    const id = table.archives[place]?.id;
    const archive = sources.length > 1 && id !== undefined ? { archive: id } : {};
    for (const problem of [...readProblems(source), ...(problems[place] ?? [])]) {
      if (isWanted(problem)) found.push({ ...problem, ...archive });
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

/** Tells of a problem whether its file, or its words as they are said in a language, contain a text. */
export function problemTest(contains: string, language: Language): (problem: Problem) => boolean {
  const wanted = fold(contains.trim());
  if (wanted === '') return () => true;
  return ({ file, what, done }) =>
    [file, problemSentence(what, language).text, problemSentence(done, language).text].some((text) =>
      fold(text).includes(wanted),
    );
}
