import { useId } from 'react';
import type { IntervalName } from './interval.ts';
import type { TimelineState } from './use-timeline.ts';

const names: Readonly<Record<IntervalName, string>> = {
  century: 'Centuries',
  decade: 'Decades',
  year: 'Years',
  quarter: 'Quarters',
  month: 'Months',
  week: 'Weeks',
  day: 'Days',
};

/** What a bar stands for, to be chosen among what makes sense for the visible time; nothing when only one does. */
export function IntervalTools({ timeline }: { timeline: TimelineState }) {
  const { intervals, interval, chooseInterval } = timeline;
  const group = useId();
  if (intervals.length < 2) return null;
  return (
    <fieldset className="timeline-intervals" aria-label="What a bar stands for">
      {intervals.map((name) => (
        <label key={name} className="timeline-interval">
          <input type="radio" name={group} checked={name === interval.name} onChange={() => chooseInterval(name)} />
          {names[name]}
        </label>
      ))}
    </fieldset>
  );
}
