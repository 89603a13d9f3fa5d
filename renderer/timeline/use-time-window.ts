import { useEffect, useState } from 'react';
import { isSameSpan, lengthOf, type TimeSpan } from './time-span.ts';
import { clampWindow } from './window.ts';

const flightMilliseconds = 150;

/** The visible stretch of time, and how to change it. */
export interface TimeWindow {
  readonly span: TimeSpan;
  /** Where the view is going to when it moves, else where it is. */
  readonly target: TimeSpan;
  /** Goes there in a short movement, or at once for who wants less motion. */
  readonly show: (target: TimeSpan) => void;
  /** Is there at once: for wheels and drags, which are movements themselves. */
  readonly put: (change: (span: TimeSpan) => TimeSpan) => void;
}

interface Flight {
  readonly from: TimeSpan;
  readonly to: TimeSpan;
}

interface State {
  /** Absent for all time, which follows the archive. */
  readonly at: TimeSpan | undefined;
  readonly flight?: Flight;
}

/** The state of what is visible of an archive's time, at first `initial`. */
export function useTimeWindow(archive: TimeSpan, initial: TimeSpan): TimeWindow {
  const [{ at, flight }, setState] = useState<State>({ at: settled(initial, archive) });
  useEffect(() => {
    if (!flight) return undefined;
    return animate((share) => {
      const at = share === 1 ? settled(flight.to, archive) : between(flight, share);
      setState((state) => (state.flight === flight ? { at, ...(share < 1 && { flight }) } : state));
    });
  }, [flight, archive]);

  const spanOf = (state: State) => (state.at ? clampWindow(state.at, archive) : archive);
  return {
    span: spanOf({ at }),
    target: flight?.to ?? spanOf({ at }),
    show: (to) => setState((state) => ({ at: state.at, flight: { from: spanOf(state), to } })),
    put: (change) => setState((state) => ({ at: settled(change(spanOf(state)), archive) })),
  };
}

function settled(span: TimeSpan, archive: TimeSpan): TimeSpan | undefined {
  return isSameSpan(span, archive) ? undefined : span;
}

function animate(draw: (share: number) => void): () => void {
  const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : flightMilliseconds;
  let begun: number | undefined;
  let frame = requestAnimationFrame(function step(now) {
    begun ??= now;
    const share = duration === 0 ? 1 : Math.min(1, (now - begun) / duration);
    draw(share);
    if (share < 1) frame = requestAnimationFrame(step);
  });
  return () => cancelAnimationFrame(frame);
}

// The length changes by equal factors in equal times and drags the start along, so that one moment stands still.
function between({ from, to }: Flight, share: number): TimeSpan {
  const eased = 1 - (1 - share) ** 2;
  const change = lengthOf(to) - lengthOf(from);
  const length = lengthOf(from) * (lengthOf(to) / lengthOf(from)) ** eased;
  const way = Math.abs(change) < 1 ? eased : (length - lengthOf(from)) / change;
  const start = from.start + (to.start - from.start) * way;
  return { start, end: start + length };
}
