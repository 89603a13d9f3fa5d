import { useState } from 'react';
import type { Period } from '../../shared/ipc/question.ts';
import { isSamePeriod, periodOfSpan, spanOfPeriod, type TimeSpan } from './time-span.ts';

/** The selected span, and how to change it. */
export interface Selection {
  readonly span: TimeSpan | undefined;
  readonly select: (span: TimeSpan | undefined) => void;
}

/**
 * Follows a period that others may change too: `onForeignChange` hears of every change that did not begin here,
 * as when the reader goes back, during the render that brings it.
 */
export function useSelection(
  period: Period | undefined,
  onPeriodChange: (period: Period | undefined) => void,
  onForeignChange: (span: TimeSpan | undefined) => void,
): Selection {
  const [seen, setSeen] = useState(period);
  const [announced, setAnnounced] = useState(period);
  if (!isSamePeriod(seen, period)) {
    setSeen(period);
    setAnnounced(period);
    if (!isSamePeriod(announced, period)) onForeignChange(spanOfPeriod(period));
  }
  return {
    span: spanOfPeriod(period),
    select: (span) => {
      const next = span && periodOfSpan(span);
      if (isSamePeriod(next, period)) return;
      setAnnounced(next);
      onPeriodChange(next);
    },
  };
}
