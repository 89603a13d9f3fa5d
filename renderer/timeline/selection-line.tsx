import { type Day, fromDayNumber } from '../../shared/model/day.ts';
import { wordsForEvents, wordsForSpan } from './period-words.ts';
import { lengthOf } from './time-span.ts';
import { icons, ToolButton } from './tool-button.tsx';
import type { TimelineState } from './use-timeline.ts';

interface SelectionLineProps {
  readonly timeline: TimelineState;
  readonly onDayOpen: (day: Day) => void;
}

/** What is selected, in words, and what can be done with it. */
export function SelectionLine({ timeline, onDayOpen }: SelectionLineProps) {
  const { selection, stepSelection } = timeline;
  const { span } = selection;
  return (
    <div className="timeline-selection">
      <p role="status">
        {span ? (
          <>
            Selected: <strong>{wordsForSpan(span)}</strong> · {wordsForEvents(timeline.count(span))}
          </>
        ) : (
          <span className="timeline-hint">Click a bar to look closer, drag over bars to select.</span>
        )}
      </p>
      {span && (
        <>
          <ToolButton name="Select the time before" icon={icons.earlier} onPress={() => stepSelection(-1)} />
          <ToolButton name="Select the time after" icon={icons.later} onPress={() => stepSelection(1)} />
          <ToolButton
            name="Clear the selection (Escape)"
            icon={icons.clear}
            onPress={() => selection.select(undefined)}
          />
          {lengthOf(span) === 1 && (
            <button type="button" className="timeline-link" onClick={() => onDayOpen(fromDayNumber(span.start))}>
              Open this day
            </button>
          )}
        </>
      )}
    </div>
  );
}
