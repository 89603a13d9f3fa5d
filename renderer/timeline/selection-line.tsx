import { type Day, fromDayNumber } from '../../shared/model/day.ts';
import { say } from '../../shared/texts/say.ts';
import { wordsForEvents, wordsForSpan } from './period-words.ts';
import { lengthOf } from './time-span.ts';
import { icons, ToolButton } from './tool-button.tsx';
import type { TimelineState } from './use-timeline.ts';

interface SelectionLineProps {
  readonly timeline: TimelineState;
  /** Whether there is something to click on. */
  readonly hasBars: boolean;
  readonly onDayOpen: (day: Day) => void;
}

/** What is selected, in words, and what can be done with it. */
export function SelectionLine({ timeline, hasBars, onDayOpen }: SelectionLineProps) {
  const { archive, selection, stepSelection } = timeline;
  const { span } = selection;
  return (
    <div className="timeline-selection">
      <p role="status" className="timeline-selected">
        {span ? (
          <>
            <span className="timeline-wide">{say('timeline.selected')} </span>
            <strong>{wordsForSpan(span)}</strong> · {wordsForEvents(timeline.count(span))}
          </>
        ) : (
          hasBars && <span className="timeline-hint">{say('timeline.hint')}</span>
        )}
      </p>
      {span && (
        <>
          <ToolButton
            name={say('timeline.select-before')}
            icon={icons.earlier}
            isOff={span.start <= archive.start}
            onPress={() => stepSelection(-1)}
          />
          <ToolButton
            name={say('timeline.select-after')}
            icon={icons.later}
            isOff={span.end >= archive.end}
            onPress={() => stepSelection(1)}
          />
          <ToolButton name={say('timeline.clear')} icon={icons.clear} onPress={() => selection.select(undefined)} />
          {lengthOf(span) === 1 && (
            <button type="button" className="timeline-link" onClick={() => onDayOpen(fromDayNumber(span.start))}>
              {say('timeline.open-day')}
            </button>
          )}
        </>
      )}
    </div>
  );
}
