import { useEffect, useState } from 'react';
import type { Survey } from '../../shared/ipc/archive-contract.ts';
import type { Question } from '../../shared/ipc/question.ts';
import { archive } from '../archive-client.ts';
import type { Categories } from '../timeline/series.ts';
import { useTimelineStyle } from '../timeline/timeline-style.ts';

const leastToDivide = 2;

/** The events that a question finds by category, while the bars of the timeline are to be divided by it. */
export function useCategories(
  question: Question,
  survey: Survey | undefined,
): { readonly canStack: boolean; readonly categories: Categories | undefined } {
  const [{ isStacked }] = useTimelineStyle();
  const [categories, setCategories] = useState<Categories>();
  const canStack = (survey?.facets.category.total ?? 0) >= leastToDivide;
  const isWanted = isStacked && canStack;
  // The bars do not follow the period, nor does what they are divided by.
  const asked: Question = { ...question, period: undefined };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what is asked, and another survey of it may cover more.
  useEffect(() => {
    if (!isWanted) {
      setCategories(undefined);
      return;
    }
    const controller = new AbortController();
    const { signal } = controller;
    archive.request('stack', { question: asked }, { signal }).then(
      (found) => !signal.aborted && setCategories(found),
      // Undivided bars say the same in sum.
      () => !signal.aborted && setCategories(undefined),
    );
    return () => controller.abort();
  }, [isWanted, JSON.stringify(asked), survey]);
  return { canStack, categories };
}
