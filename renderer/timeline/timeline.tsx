import { type Ref, useMemo, useState } from 'react';
import type { Histogram } from '../../shared/ipc/archive-contract.ts';
import type { Period } from '../../shared/ipc/question.ts';
import type { Day } from '../../shared/model/day.ts';
import { say } from '../../shared/texts/say.ts';
import { useSize } from '../ui/use-size.ts';
import { inPercent } from '../words.ts';
import { shrinkageOf } from './bar-shape.ts';
import { isNarrowed, shareOf } from './bar-values.ts';
import { Breadcrumb } from './breadcrumb.tsx';
import { CountTable } from './count-table.tsx';
import type { Unplaced } from './event-counts.ts';
import { binAround } from './interval.ts';
import { IntervalTools } from './interval-tools.tsx';
import { OverviewStrip } from './overview-strip.tsx';
import { wordsForBin, wordsForEvents, wordsForSpan, wordsForUnplaced, wordsForWindow } from './period-words.ts';
import { Plot } from './plot.tsx';
import { frameOf } from './plot-frame.ts';
import { SaveTable } from './save-table.tsx';
import { SelectionLine } from './selection-line.tsx';
import type { Categories } from './series.ts';
import { SeriesLegend } from './series-legend.tsx';
import { StyleMenu } from './style-menu.tsx';
import type { TimeSpan } from './time-span.ts';
import { useTimelineStyle } from './timeline-style.ts';
import { usePlotKeys } from './use-plot-keys.ts';
import { usePlotPointer } from './use-plot-pointer.ts';
import { type TimelineState, useTimeline } from './use-timeline.ts';
import { archiveSpan } from './window.ts';
import { WindowTools } from './window-tools.tsx';
import './timeline.css';

export interface TimelineProps {
  /** All events of the archive. */
  readonly whole: Histogram;
  /** The events that search and filters find; absent while they are counted, when the last ones stay. */
  readonly found: Histogram | undefined;
  readonly period: Period | undefined;
  readonly onPeriodChange: (period: Period | undefined) => void;
  readonly onDayOpen: (day: Day) => void;
  /** Shows the events without date. */
  readonly onUndatedOpen: () => void;
  /** The found events by category while bars are to be divided; absent where they cannot be. */
  readonly categories?: Categories | undefined;
  /** Whether the archive has categories to divide the bars by. */
  readonly canStack?: boolean;
  /** What it is called, where it is not that of all that is open. */
  readonly label?: string;
  /** Takes the element that the keyboard works on, to be focused. */
  readonly focusRef?: Ref<HTMLDivElement>;
}

/** The archive over time: how many events when, and which period is selected. Fills its container. */
export function Timeline(props: TimelineProps) {
  const archive = useMemo(() => archiveSpan(props.whole), [props.whole]);
  if (archive) return <TimelineOf {...props} archive={archive} />;
  return (
    <section className="timeline" aria-label={props.label ?? say('timeline.label')}>
      <p className="timeline-empty">{say('timeline.empty')}</p>
      <UnplacedLine unplaced={{ byMonth: 0, byYear: 0 }} {...props} />
    </section>
  );
}

function TimelineOf({
  onDayOpen,
  focusRef,
  label = say('timeline.label'),
  canStack = false,
  categories,
  ...given
}: TimelineProps & { readonly archive: TimeSpan }) {
  const [roomRef, size] = useSize();
  const [style] = useTimelineStyle();
  const timeline = useTimeline({
    ...given,
    style,
    categories: canStack && style.isStacked ? categories : undefined,
    size,
  });
  const { window } = timeline;
  const { start, end } = window.span;
  const frame = useMemo(() => frameOf({ start, end }, size.width, size.height), [start, end, size]);
  const pointer = usePlotPointer(timeline, frame, onDayOpen);
  const keys = usePlotKeys(timeline, onDayOpen);
  const [areKeysUsed, setKeysUsed] = useState(false);
  const [isTable, setTable] = useState(false);

  const pointed = pointer.moment === undefined ? undefined : binAround(timeline.interval, pointer.moment);
  const bar = pointed ?? (areKeysUsed ? keys.bin : undefined);
  const middle = areKeysUsed ? (keys.bin.start + keys.bin.end) / 2 : (window.target.start + window.target.end) / 2;
  return (
    <section className="timeline" aria-label={label} aria-busy={given.found === undefined}>
      <header className="timeline-head">
        {isTable ? <span /> : <Breadcrumb timeline={timeline} />}
        <p className="timeline-readout">{readout(timeline, pointer.draft, bar)}</p>
        {!isTable && <WindowTools timeline={timeline} middle={middle} />}
      </header>
      {isTable ? (
        <>
          <CountTable timeline={timeline} />
          <UnplacedLine unplaced={{ byMonth: 0, byYear: 0 }} {...given} />
        </>
      ) : (
        <>
          <Plot
            timeline={timeline}
            frame={frame}
            pointer={pointer}
            keys={keys}
            onKeysUsed={setKeysUsed}
            roomRef={roomRef}
            focusRef={focusRef}
          />
          <OverviewStrip timeline={timeline} />
          <UnplacedLine unplaced={timeline.unplaced} {...given} />
        </>
      )}
      <footer className="timeline-foot">
        <SelectionLine timeline={timeline} hasBars={!isTable} onDayOpen={onDayOpen} />
        {!isTable &&
          (timeline.divided ? (
            <SeriesLegend timeline={timeline} bar={pointer.draft ?? bar} />
          ) : (
            <Legend timeline={timeline} />
          ))}
        {isTable && <SaveTable timeline={timeline} />}
        {!isTable && <IntervalTools timeline={timeline} />}
        <StyleMenu canStack={canStack} isNarrowed={isNarrowed(timeline.whole, timeline.found)} />
        <button type="button" className="timeline-link" onClick={() => setTable(!isTable)}>
          {say(isTable ? 'timeline.show-bars' : 'timeline.show-table')}
        </button>
      </footer>
    </section>
  );
}

interface UnplacedLineProps extends Pick<TimelineProps, 'whole' | 'found' | 'onUndatedOpen'> {
  readonly unplaced: Unplaced;
}

/** Says how many events are known too vaguely for the bars or have no date, and leads to these; nothing when all are in the bars. */
function UnplacedLine({ unplaced, whole, found, onUndatedOpen }: UnplacedLineProps) {
  const words = wordsForUnplaced(unplaced);
  const { undated } = found ?? whole;
  if (words === '' && undated === 0) return null;
  return (
    <p className="timeline-unplaced">
      {words}
      {words !== '' && undated > 0 && ' · '}
      {undated > 0 && (
        <button type="button" className="link-button" onClick={onUndatedOpen}>
          {say('timeline.undated', { count: undated })}
        </button>
      )}
    </p>
  );
}

/** What the bars under the pointer or the keys say; without them, what all visible ones do. */
function readout(timeline: TimelineState, draft: TimeSpan | undefined, bar: TimeSpan | undefined): string {
  if (draft) return readoutOf(timeline, wordsForSpan(draft), draft);
  if (bar) return readoutOf(timeline, wordsForBin(timeline.interval.name, bar), bar);
  const { span } = timeline.window;
  return readoutOf(timeline, wordsForWindow(span), span);
}

function readoutOf({ count, values }: TimelineState, time: string, span: TimeSpan): string {
  const counts = count(span);
  const events = wordsForEvents(counts);
  if (!values.isShare || counts.whole === 0) return say('timeline.readout', { time, events });
  return say('timeline.readout', {
    time,
    events: say('timeline.share', { events, share: inPercent(shareOf(counts)) }),
  });
}

/** Says what the pale bars are where they are seen, and whether they share the scale of the others. */
function Legend({ timeline: { whole, found, values } }: { timeline: TimelineState }) {
  if (!isNarrowed(whole, found) || !values.paleOf) return null;
  const shrinkage = shrinkageOf(whole.total, found?.total);
  return (
    <p className="timeline-legend">
      {shrinkage === 1 ? say('timeline.pale') : say('timeline.pale-shrunk', { shrinkage })}
    </p>
  );
}
