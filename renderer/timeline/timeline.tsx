import { type Ref, useMemo, useState } from 'react';
import type { Histogram } from '../../shared/ipc/archive-contract.ts';
import type { Period } from '../../shared/ipc/question.ts';
import type { Day } from '../../shared/model/day.ts';
import { say } from '../../shared/texts/say.ts';
import { useSize } from '../ui/use-size.ts';
import { shrinkageOf } from './bar-shape.ts';
import { Breadcrumb } from './breadcrumb.tsx';
import { CountTable } from './count-table.tsx';
import type { Unplaced } from './event-counts.ts';
import { binAround } from './interval.ts';
import { IntervalTools } from './interval-tools.tsx';
import { OverviewStrip } from './overview-strip.tsx';
import { wordsForBin, wordsForEvents, wordsForSpan, wordsForUnplaced, wordsForWindow } from './period-words.ts';
import { Plot } from './plot.tsx';
import { frameOf } from './plot-frame.ts';
import { SelectionLine } from './selection-line.tsx';
import type { TimeSpan } from './time-span.ts';
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
    </section>
  );
}

function TimelineOf({
  onDayOpen,
  focusRef,
  label = say('timeline.label'),
  ...given
}: TimelineProps & { readonly archive: TimeSpan }) {
  const [roomRef, size] = useSize();
  const timeline = useTimeline({ ...given, size });
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
        <CountTable timeline={timeline} />
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
          <UnplacedLine unplaced={timeline.unplaced} />
        </>
      )}
      <footer className="timeline-foot">
        <SelectionLine timeline={timeline} hasBars={!isTable} onDayOpen={onDayOpen} />
        {!isTable && <Legend timeline={timeline} />}
        {!isTable && <IntervalTools timeline={timeline} />}
        <button type="button" className="timeline-link" onClick={() => setTable(!isTable)}>
          {say(isTable ? 'timeline.show-bars' : 'timeline.show-table')}
        </button>
      </footer>
    </section>
  );
}

/** Says how many events are known too vaguely for the bars; nothing when all are in them. */
function UnplacedLine({ unplaced }: { readonly unplaced: Unplaced }) {
  const words = wordsForUnplaced(unplaced);
  return words === '' ? null : <p className="timeline-unplaced">{words}</p>;
}

/** What the bars under the pointer or the keys say; without them, what all visible ones do. */
function readout(timeline: TimelineState, draft: TimeSpan | undefined, bar: TimeSpan | undefined): string {
  if (draft) return readoutOf(wordsForSpan(draft), timeline.count(draft));
  if (bar) return readoutOf(wordsForBin(timeline.interval.name, bar), timeline.count(bar));
  const { span } = timeline.window;
  return readoutOf(wordsForWindow(span), timeline.count(span));
}

function readoutOf(time: string, counts: Parameters<typeof wordsForEvents>[0]): string {
  return say('timeline.readout', { time, events: wordsForEvents(counts) });
}

/** Says what the pale bars are where they are seen, and whether they share the scale of the others. */
function Legend({ timeline: { whole, found } }: { timeline: TimelineState }) {
  if (!found || found.total === whole.total) return null;
  const shrinkage = shrinkageOf(whole.total, found.total);
  return (
    <p className="timeline-legend">
      {shrinkage === 1 ? say('timeline.pale') : say('timeline.pale-shrunk', { shrinkage })}
    </p>
  );
}
