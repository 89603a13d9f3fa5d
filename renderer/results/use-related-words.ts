import { useEffect, useState } from 'react';
import type { Question } from '../../shared/ipc/question.ts';
import { archive } from '../archive-client.ts';

const nothing: readonly string[] = [];

/** The words that set the result of a search apart; those of the one before stay until these are known. */
export function useRelatedWords(question: Question): readonly string[] {
  const [related, setRelated] = useState(nothing);
  const key = JSON.stringify(question);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the question.
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    archive.request('related', { question }, { signal }).then(
      (words) => !signal.aborted && setRelated(words),
      () => !signal.aborted && setRelated(nothing),
    );
    return () => controller.abort();
  }, [key]);
  return related;
}
