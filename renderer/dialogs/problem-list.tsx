import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import type { ArchiveProblem, ArchiveSummary } from '../../shared/ipc/archive-contract.ts';
import { say, spoken } from '../../shared/texts/say.ts';
import { archive } from '../archive-client.ts';
import { ProblemWords } from '../ui/problem-words.tsx';

const problemsPerPage = 200;
const estimatedHeight = 76;

/** Everything in the archives that was not understood or not right: where, what, and what was done about it. */
export function ProblemList({ archives }: { readonly archives: readonly ArchiveSummary[] }) {
  const [contains, setContains] = useState('');
  return (
    <>
      <input
        type="search"
        className="dialog-filter"
        aria-label={say('problems.find')}
        placeholder={say('problems.contains')}
        dir="auto"
        value={contains}
        onChange={(event) => setContains(event.target.value)}
      />
      {/* Other problems are another list, which begins at its top. */}
      <FoundProblems key={contains} contains={contains} archives={archives} />
    </>
  );
}

function FoundProblems({
  contains,
  archives,
}: {
  readonly contains: string;
  readonly archives: readonly ArchiveSummary[];
}) {
  const [total, setTotal] = useState<number>();
  const [problems, setProblems] = useState<readonly ArchiveProblem[]>([]);
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
    const { signal } = controller;
    const asked = { contains, language: spoken().language, offset: problems.length, limit: problemsPerPage };
    archive.request('problems', asked, { signal }).then(
      (page) => {
        setTotal(page.total);
        setProblems([...problems, ...page.problems]);
      },
      () => undefined,
    );
    return () => controller.abort();
  }, [contains, isNearEnd, isComplete, problems]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <div ref={frame} className="dialog-body" tabIndex={0}>
      <p role="status">{total === undefined ? '' : totalInWords(total, contains)}</p>
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
              <ProblemText problem={problem} archives={archives} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function ProblemText({
  problem,
  archives,
}: {
  readonly problem: ArchiveProblem;
  readonly archives: readonly ArchiveSummary[];
}) {
  const title = archives.find(({ id }) => id === problem.archive)?.title;
  return (
    <>
      <p className="problem-place" dir="ltr">
        {title !== undefined && <span className="archive-label">{title}</span>}
        {problem.file}
        {problem.line !== undefined && say('problems.line', { line: problem.line })}
      </p>
      <ProblemWords {...problem} />
    </>
  );
}

function totalInWords(total: number, contains: string): string {
  if (contains.trim() !== '') return total === 0 ? say('problems.no-match') : say('problems.places', { count: total });
  if (total === 0) return say('problems.none');
  return say('problems.total', { count: total });
}
