import { type RefObject, useEffect, useRef, useState } from 'react';
import type { EventPage } from '../../shared/ipc/archive-contract.ts';
import { say } from '../../shared/texts/say.ts';
import { desktop } from '../desktop-client.ts';
import { finding } from '../find/finding.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { useStore } from '../ui/store.ts';

interface MatchStepsProps {
  readonly body: RefObject<HTMLElement | null>;
  /** Whose marks are in `body`. */
  readonly page: EventPage | undefined;
}

/** Leads from one place that a search found in the open event to the next and the one before; nothing where it found none. */
export function MatchSteps({ body, page }: MatchStepsProps) {
  const [total, setTotal] = useState(0);
  /** From 0; absent before the first step. */
  const [current, setCurrent] = useState<number>();
  useEffect(() => {
    const marks = page ? marksIn(body.current) : [];
    // A mark that stays on the page from one search to the next stays as it was told to be.
    tell(marks, undefined);
    setTotal(marks.length);
    setCurrent(undefined);
  }, [body, page]);
  const step = (by: 1 | -1): void => {
    const marks = marksIn(body.current);
    if (marks.length === 0) return;
    const from = current ?? (by === 1 ? -1 : 0);
    const next = (from + by + marks.length) % marks.length;
    tell(marks, next);
    marks[next]?.scrollIntoView({ block: 'nearest' });
    setCurrent(next);
  };
  const isFinding = useStore(finding);
  useMatchCommands(step);
  // Who finds something on the page goes through that.
  if (isFinding || total === 0) return null;
  return (
    <div className="match-steps">
      <p role="status">
        {current === undefined ? say('matches.total', { total }) : say('matches.place', { place: current + 1, total })}
      </p>
      <IconButton icon="up" label={say('matches.previous')} onPress={() => step(-1)} />
      <IconButton icon="menu" label={say('matches.next')} onPress={() => step(1)} />
    </div>
  );
}

function useMatchCommands(step: (by: 1 | -1) => void): void {
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  });
  useEffect(
    () =>
      desktop.onMessage((message) => {
        if (message.kind !== 'command' || finding.get()) return;
        if (message.command === 'next-match') latest.current(1);
        if (message.command === 'previous-match') latest.current(-1);
      }),
    [],
  );
}

function marksIn(body: HTMLElement | null): readonly HTMLElement[] {
  return [...(body?.querySelectorAll('mark') ?? [])];
}

// The marks are drawn by the texts that they stand in, which know nothing of each other: the current one is told here.
function tell(marks: readonly HTMLElement[], current: number | undefined): void {
  for (const [index, mark] of marks.entries()) mark.toggleAttribute('data-current', index === current);
}
