import { useId } from 'react';
import { say } from '../../shared/texts/say.ts';
import type { TimelineState } from './use-timeline.ts';

/** What a bar stands for, to be chosen among what makes sense for the visible time; nothing when only one does. */
export function IntervalTools({ timeline }: { timeline: TimelineState }) {
  const { intervals, interval, chooseInterval } = timeline;
  const group = useId();
  if (intervals.length < 2) return null;
  return (
    <fieldset className="timeline-intervals" aria-label={say('timeline.bars-of')}>
      {intervals.map((name) => (
        <label key={name} className="timeline-interval">
          <input type="radio" name={group} checked={name === interval.name} onChange={() => chooseInterval(name)} />
          {say(`timeline.interval.${name}`)}
        </label>
      ))}
    </fieldset>
  );
}
