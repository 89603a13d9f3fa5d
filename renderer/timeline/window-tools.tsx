import { Toolbar } from 'react-aria-components';
import { isSameSpan, lengthOf } from './time-span.ts';
import { icons, ToolButton } from './tool-button.tsx';
import type { TimelineState } from './use-timeline.ts';
import { parentWindow, zoomWindow } from './window.ts';

const longestMonth = 31;

/** The buttons that change what is visible. */
export function WindowTools({ timeline, middle }: { timeline: TimelineState; middle: number }) {
  const { archive, window, stepWindow } = timeline;
  const { target } = window;
  const isAll = isSameSpan(target, archive);
  const isClosest = lengthOf(target) <= longestMonth;
  return (
    <Toolbar className="timeline-tools" aria-label="Visible time">
      <ToolButton
        name="Earlier"
        icon={icons.earlier}
        isOff={target.start <= archive.start}
        onPress={() => stepWindow(-1)}
      />
      <ToolButton name="Later" icon={icons.later} isOff={target.end >= archive.end} onPress={() => stepWindow(1)} />
      <ToolButton
        name="More time"
        icon={icons.out}
        isOff={isAll}
        onPress={() => window.show(parentWindow(target, archive))}
      />
      <ToolButton
        name="Look closer"
        icon={icons.in}
        isOff={isClosest}
        onPress={() => window.show(zoomWindow(target, 0.5, middle, archive))}
      />
      <ToolButton name="All time" icon={icons.whole} isOff={isAll} onPress={() => window.show(archive)} />
    </Toolbar>
  );
}
