import { type FocusEvent, type KeyboardEvent, type Ref, type RefCallback, useId } from 'react';
import { say } from '../../shared/texts/say.ts';
import { inPercent } from '../words.ts';
import { shareOf } from './bar-values.ts';
import { Drawing } from './drawing.tsx';
import { wordsForBin, wordsForEvents } from './period-words.ts';
import type { PlotFrame } from './plot-frame.ts';
import { isWithin } from './time-span.ts';
import type { PlotKeys } from './use-plot-keys.ts';
import type { PlotPointer } from './use-plot-pointer.ts';
import type { TimelineState } from './use-timeline.ts';
import { useWheel } from './use-wheel.ts';

interface PlotProps {
  readonly timeline: TimelineState;
  readonly frame: PlotFrame;
  readonly pointer: PlotPointer;
  readonly keys: PlotKeys;
  readonly onKeysUsed: (areUsed: boolean) => void;
  readonly roomRef: RefCallback<Element>;
  readonly focusRef: Ref<HTMLDivElement> | undefined;
}

/** The bars with their axis: for the eye a drawing, for the keyboard and screen readers one slider over time. */
export function Plot({ timeline, frame, pointer, keys, onKeysUsed, roomRef, focusRef }: PlotProps) {
  const help = useId();
  const wheelRef = useWheel(pointer.turn);
  const { archive, interval, selection, size } = timeline;
  const count = timeline.count(keys.bin);
  const isSelected = selection.span !== undefined && isWithin(keys.bin, selection.span);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && pointer.draft) pointer.cancel();
    else if (!keys.press(event)) return;
    event.preventDefault();
    event.stopPropagation();
    pointer.forget();
    onKeysUsed(true);
  };

  return (
    <div className="timeline-plot-room" ref={roomRef}>
      <div
        className="timeline-plot"
        data-is-at-end={pointer.isAtEnd || undefined}
        ref={focusRef}
        role="slider"
        tabIndex={0}
        aria-label={say('timeline.label')}
        aria-orientation="horizontal"
        aria-valuemin={archive.start}
        aria-valuemax={archive.end - 1}
        aria-valuenow={Math.max(archive.start, keys.bin.start)}
        aria-valuetext={say(isSelected ? 'timeline.value-selected' : 'timeline.value', {
          time: wordsForBin(interval.name, keys.bin),
          events: timeline.values.isShare
            ? say('timeline.share', { events: wordsForEvents(count), share: inPercent(shareOf(count)) })
            : wordsForEvents(count),
        })}
        aria-describedby={help}
        onKeyDown={onKeyDown}
        onFocus={(event: FocusEvent) => onKeysUsed(event.currentTarget.matches(':focus-visible'))}
        onBlur={() => onKeysUsed(false)}
        {...pointer.handlers}
      >
        <svg ref={wheelRef} className="timeline-drawing" aria-hidden="true" width={size.width} height={size.height}>
          {size.width > 0 && <Drawing timeline={timeline} frame={frame} pointer={pointer} keys={keys} />}
        </svg>
      </div>
      <p id={help} hidden>
        {say('timeline.keys')}
      </p>
    </div>
  );
}
