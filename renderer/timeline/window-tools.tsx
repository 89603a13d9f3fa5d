import { Toolbar } from 'react-aria-components';
import { say } from '../../shared/texts/say.ts';
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
    <Toolbar className="timeline-tools" aria-label={say('timeline.visible')}>
      <ToolButton
        name={say('timeline.earlier')}
        icon={icons.earlier}
        isOff={target.start <= archive.start}
        onPress={() => stepWindow(-1)}
      />
      <ToolButton
        name={say('timeline.later')}
        icon={icons.later}
        isOff={target.end >= archive.end}
        onPress={() => stepWindow(1)}
      />
      <ToolButton
        name={say('timeline.more')}
        icon={icons.out}
        isOff={isAll}
        onPress={() => window.show(parentWindow(target, archive))}
      />
      <ToolButton
        name={say('timeline.closer')}
        icon={icons.in}
        isOff={isClosest}
        onPress={() => window.show(zoomWindow(target, 0.5, middle, archive))}
      />
      <ToolButton
        name={say('timeline.all-time')}
        icon={icons.whole}
        isOff={isAll}
        onPress={() => window.show(archive)}
      />
    </Toolbar>
  );
}
