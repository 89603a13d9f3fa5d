import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../shared/model/problem.ts';
import { archive } from '../archive-client.ts';
import { count } from '../words.ts';

const problemsPerPage = 200;
const estimatedHeight = 76;

/** Everything in the archive that was not understood or not right: where, what, and what was done about it. */
export function ProblemList() {
  const [total, setTotal] = useState<number>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const frame = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: problems.length,
    getScrollElement: () => frame.current,
    estimateSize: () => estimatedHeight,
    overscan: 6,
  });
  const lines = virtualizer.getVirtualItems();
  const isNearEnd = (lines.at(-1)?.index ?? 0) >= problems.length - 1;
  const isComplete = total !== undefined && problems.length >= total;
  useEffect(() => {
    if (!isNearEnd || isComplete) return;
    const controller = new AbortController();
    archive
      .request('problems', { offset: problems.length, limit: problemsPerPage }, { signal: controller.signal })
      .then(
        (page) => {
          setTotal(page.total);
          setProblems([...problems, ...page.problems]);
        },
        () => undefined,
      );
    return () => controller.abort();
  }, [isNearEnd, isComplete, problems]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <div ref={frame} className="dialog-body" tabIndex={0}>
      {total === 0 ? (
        <p>Every line of every page was understood.</p>
      ) : (
        <p>
          {total === undefined
            ? ''
            : `${count(total, 'place', 'places')} where the archive says something unexpected. Nothing in it was changed.`}
        </p>
      )}
      <ul className="problems" style={{ blockSize: virtualizer.getTotalSize() }}>
        {lines.map(({ index, start }) => {
          const problem = problems[index];
          if (!problem) return null;
          return (
            <li
              key={index}
              ref={virtualizer.measureElement}
              data-index={index}
              style={{ transform: `translateY(${start}px)` }}
            >
              <p className="problem-place" dir="ltr">
                {problem.file}
                {problem.line !== undefined && `, line ${problem.line}`}
              </p>
              <p dir="auto">{problem.what}</p>
              <p>{problem.done}</p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
