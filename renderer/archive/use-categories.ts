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
  const asked = JSON.stringify({ ...question, period: undefined });
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew for another survey of the same question, which covers more.
  useEffect(() => {
    if (!isWanted) return setCategories(undefined);
    const controller = new AbortController();
    const { signal } = controller;
    archive.request('stack', { question: JSON.parse(asked) }, { signal }).then(
      (found) => !signal.aborted && setCategories(found),
      // Undivided bars say the same in sum.
      () => !signal.aborted && setCategories(undefined),
    );
    return () => controller.abort();
  }, [isWanted, asked, survey]);
  return { canStack, categories };
}
