import { useEffect, useState } from 'react';
import type { LibraryEntry } from '../../shared/ipc/desktop-contract.ts';
import type { ImportSummary } from '../../shared/ipc/files-contract.ts';
import type { Problem } from '../../shared/model/problem.ts';
import { problemSentence } from '../../shared/texts/problem-sentence.ts';
import { spoken } from '../../shared/texts/say.ts';
import { archive } from '../archive-client.ts';

/** The problems of an import of which file or words contain a text: the first of them, and how many there are. */
export interface FoundProblems {
  readonly total: number;
  readonly problems: readonly Problem[];
}

const mostShown = 500;

/** Finds among all problems of an import; while there are more than came with its result, the new archive is asked. */
export function useImportProblems(entry: LibraryEntry, summary: ImportSummary, text: string): FoundProblems {
  const { firstProblems, facts } = summary;
  const hasMore = facts.problems > firstProblems.length;
  const [found, setFound] = useState<FoundProblems & { readonly text: string }>();
  useEffect(() => {
    if (!hasMore) return;
    const controller = new AbortController();
    const { signal } = controller;
    const ask = async (): Promise<void> => {
      await archive.request('open', { archives: [entry.id] }, { signal });
      const asked = { contains: text, language: spoken().language, offset: 0, limit: mostShown };
      const page = await archive.request('problems', asked, { signal });
      setFound({ ...page, text });
    };
    // Those that came with the result stay when it cannot be opened; the screen that opens it says why.
    ask().catch(() => undefined);
    return () => controller.abort();
  }, [entry.id, hasMore, text]);
  if (found?.text === text) return found;
  const problems = problemsWith(firstProblems, text);
  return { total: text.trim() === '' ? facts.problems : problems.length, problems };
}

function problemsWith(problems: readonly Problem[], text: string): readonly Problem[] {
  const sought = text.trim().toLocaleLowerCase(spoken().locale);
  if (sought === '') return problems;
  const inWords = (sentence: string): string => problemSentence(sentence, spoken().language).text;
  return problems.filter(({ file, what, done }) =>
    [file, inWords(what), inWords(done)].some((part) => part.toLocaleLowerCase(spoken().locale).includes(sought)),
  );
}
