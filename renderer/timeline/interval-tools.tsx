import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
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
  if (intervals.length < 2) return null;
  return (
    <ToggleButtonGroup
      className="timeline-intervals"
      aria-label="A bar for each of these"
      disallowEmptySelection
      selectedKeys={[interval.name]}
      onSelectionChange={([key]) => {
        const name = intervals.find((candidate) => candidate === key);
        if (name) chooseInterval(name);
      }}
    >
      {intervals.map((name) => (
        <ToggleButton key={name} id={name}>
          {names[name]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
