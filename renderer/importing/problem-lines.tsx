import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { Problem } from '../../shared/model/problem.ts';
import { say } from '../../shared/texts/say.ts';
import { ProblemWords } from '../ui/problem-words.tsx';

const estimatedHeight = 76;

/** Problems as a list of which only the lines in view are drawn. */
export function ProblemLines({ problems }: { readonly problems: readonly Problem[] }) {
  const frame = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: problems.length,
    getScrollElement: () => frame.current,
    estimateSize: () => estimatedHeight,
    overscan: 6,
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <div ref={frame} className="problem-frame" tabIndex={0}>
      <ul className="problems" style={{ blockSize: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
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
                {problem.line !== undefined && say('problems.line', { line: problem.line })}
              </p>
              <ProblemWords {...problem} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
