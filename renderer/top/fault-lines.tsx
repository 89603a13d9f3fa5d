import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { SearchNotes } from '../../shared/ipc/search-answers.ts';

interface FaultLinesProps {
  readonly text: string;
  readonly faults: SearchNotes['problems'];
  readonly box: RefObject<HTMLInputElement | null>;
}

/** Lines under those parts of a typed text that were read otherwise; it lies over the box, which cannot draw them itself. */
export function FaultLines({ text, faults, box }: FaultLinesProps) {
  const lines = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const input = box.current;
    const follow = (): void => lines.current?.scrollTo({ left: input?.scrollLeft ?? 0 });
    follow();
    input?.addEventListener('scroll', follow);
    return () => input?.removeEventListener('scroll', follow);
  });
  return (
    <div ref={lines} className="fault-lines" dir="auto" aria-hidden="true">
      {piecesOf(text, faults).map(({ start, piece, isFault }) =>
        isFault ? <mark key={start}>{piece}</mark> : <span key={start}>{piece}</span>,
      )}
    </div>
  );
}

interface Piece {
  readonly start: number;
  readonly piece: string;
  readonly isFault: boolean;
}

/** A text cut where faults begin and end; where they lie over each other, the one that begins first has the place. */
export function piecesOf(text: string, faults: FaultLinesProps['faults']): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const cut = (end: number, isFault: boolean): void => {
    if (end > done) pieces.push({ start: done, piece: text.slice(done, end), isFault });
    done = Math.max(done, end);
  };
  for (const { start, end } of faults.toSorted((a, b) => a.start - b.start)) {
    cut(Math.min(start, text.length), false);
    cut(Math.min(end, text.length), true);
  }
  cut(text.length, false);
  return pieces;
}
