// biome-ignore-all lint/a11y/useSemanticElements: only the lines in view are drawn, which a <table> cannot do.

import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Row } from '../../shared/ipc/archive-contract.ts';
import { say } from '../../shared/texts/say.ts';
import { printView, type View, viewOfEvent } from '../location.ts';
import { isForNewTab, openView, type Press } from '../view-link.tsx';
import { useExcerpt } from './excerpt-choice.tsx';
import { type ListLayout, layOut } from './list-layout.ts';
import { DateLine, EventLine, PartLine } from './result-line.tsx';
import { recallPlace, rememberPlace } from './scroll-memory.ts';
import type { Result } from './use-result.ts';

const estimates = { date: 36, part: 36, event: 92 } as const;
const linesBeyond = 8;

/** The events of a result, of which only the lines in view are drawn. Arrow keys move, Enter opens. */
export function ResultList({ result, view }: { readonly result: Result; readonly view: View }) {
  const frame = useRef<HTMLDivElement>(null);
  const excerpt = useExcerpt();
  const layout = useMemo(() => layOut(result.survey, result.question), [result]);
  useSyncExternalStore(result.rows.subscribe, result.rows.version);
  const list = useMemo(() => JSON.stringify(result.question), [result]);
  const [active, setActive] = useState(() => recallPlace(list)?.active ?? nextEvent(layout, -1, 1));
  const virtualizer = useVirtualizer({
    count: layout.length,
    getScrollElement: () => frame.current,
    estimateSize: (position) => estimates[layout.at(position).kind],
    overscan: linesBeyond,
  });
  useFirstScreenMark(result.rows.at(0) !== undefined);

  // Whoever opens a line comes back to it, also while it is still being scrolled to; unless they scroll on themselves.
  const opened = useRef<number>(undefined);
  const notePlace = (): void => {
    const top = virtualizer.getVirtualItemForOffset(virtualizer.scrollOffset ?? 0)?.index ?? 0;
    const line = opened.current ?? active;
    const seesActive = opened.current !== undefined || isInSight(frame.current, `line-${line}`);
    rememberPlace(list, { top, active: line, seesActive });
  };
  const forgetOpened = (): void => {
    opened.current = undefined;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a list that comes back is put where it was.
  useLayoutEffect(() => {
    const before = recallPlace(list);
    if (!before) return;
    virtualizer.scrollToIndex(before.top, { align: 'start' });
    if (!before.seesActive) return;
    // Lines are as high as the list is wide: what was seen before may lie below now.
    const frameOfScroll = requestAnimationFrame(() => virtualizer.scrollToIndex(active, { align: 'auto' }));
    return () => cancelAnimationFrame(frameOfScroll);
  }, []);
  useKeptFocus(frame);

  useEffect(() => {
    // Whatever makes a line the active one brings it into sight, but for coming back to where it was already.
    const before = recallPlace(list);
    const seesActive = before?.active === active ? before.seesActive : true;
    rememberPlace(list, { top: before?.top ?? 0, active, seesActive });
  }, [list, active]);

  const rowAt = (position: number): Row | undefined => {
    const item = layout.at(position);
    return item.kind === 'event' ? result.rows.at(item.index) : undefined;
  };
  const open = (position: number, press: Press): void => {
    const row = rowAt(position);
    if (!row) return;
    if (!isForNewTab(press)) {
      opened.current = position;
      notePlace();
    }
    openView(viewOfEvent(view, row.id), press, row.headline.text);
  };
  const move = (position: number): void => {
    setActive(position);
    virtualizer.scrollToIndex(position, { align: 'auto' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.altKey) return;
    const isForTab = (event.ctrlKey || event.metaKey) && event.key === 'Enter';
    if ((event.ctrlKey || event.metaKey) && !isForTab) return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    forgetOpened();
    act({
      layout,
      active,
      move,
      open: () => open(active, { button: 0, ctrlKey: event.ctrlKey, metaKey: event.metaKey }),
    });
  };

  const lines = virtualizer.getVirtualItems();
  return (
    <div
      ref={frame}
      id="result-list"
      className="result-list"
      data-excerpt={excerpt}
      role="grid"
      tabIndex={0}
      aria-label={say('results.found')}
      aria-rowcount={layout.length}
      aria-activedescendant={lines.some(({ index }) => index === active) ? `line-${active}` : undefined}
      onKeyDown={onKeyDown}
      onScroll={() => notePlace()}
      onWheel={forgetOpened}
      onPointerDown={forgetOpened}
    >
      <div role="presentation" className="result-list-whole" style={{ blockSize: virtualizer.getTotalSize() }}>
        <div
          role="presentation"
          className="result-list-window"
          style={{ transform: `translateY(${lines[0]?.start ?? 0}px)` }}
        >
          {lines.map(({ index }) => {
            const item = layout.at(index);
            const frameProps = {
              ref: virtualizer.measureElement,
              'data-index': index,
              id: `line-${index}`,
              'aria-rowindex': index + 1,
            };
            if (item.kind === 'part') return <PartLine key={`part ${item.part}`} {...item} frame={frameProps} />;
            if (item.kind === 'date')
              return <DateLine key={`date ${item.date}`} {...item} view={view} frame={frameProps} />;
            const row = result.rows.at(item.index);
            const isOpen = row !== undefined && view.page.kind === 'event' && view.page.id === row.id;
            return (
              <EventLine
                key={`event ${item.index}`}
                row={row}
                address={row && printView(viewOfEvent(view, row.id))}
                frame={frameProps}
                isActive={index === active}
                isOpen={isOpen}
                showsDay={result.question.order === 'relevance'}
                onOpen={(click) => {
                  if (!isForNewTab(click)) setActive(index);
                  open(index, click);
                }}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

interface KeyContext {
  readonly layout: ListLayout;
  readonly active: number;
  readonly move: (position: number) => void;
  readonly open: () => void;
}

const stride = 10;

const keys: Readonly<Record<string, (context: KeyContext) => void>> = {
  ArrowDown: ({ layout, active, move }) => move(nextEvent(layout, active, 1)),
  ArrowUp: ({ layout, active, move }) => move(nextEvent(layout, active, -1)),
  PageDown: ({ layout, active, move }) => move(nextEvent(layout, Math.min(layout.length - 2, active + stride), 1)),
  PageUp: ({ layout, active, move }) => move(nextEvent(layout, Math.max(1, active - stride), -1)),
  Home: ({ layout, move }) => move(nextEvent(layout, -1, 1)),
  End: ({ layout, move }) => move(layout.length - 1),
  Enter: ({ open }) => open(),
  ' ': ({ open }) => open(),
};

/** The nearest event after a position, or before it; the position itself where there is none. */
function nextEvent(layout: ListLayout, from: number, direction: 1 | -1): number {
  for (let position = from + direction; position >= 0 && position < layout.length; position += direction) {
    if (layout.at(position).kind === 'event') return position;
  }
  return Math.max(0, from);
}

function isInSight(frame: HTMLElement | null, id: string): boolean {
  const line = document.getElementById(id)?.getBoundingClientRect();
  const room = frame?.getBoundingClientRect();
  return line !== undefined && room !== undefined && line.bottom > room.top && line.top < room.bottom;
}

let isFocusMoving = false;

/** Where one list takes the place of another while the keyboard is in it, the keyboard goes on in the new one. */
function useKeptFocus(frame: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = frame.current;
    if (isFocusMoving) element?.focus({ preventScroll: true });
    isFocusMoving = false;
    return () => {
      isFocusMoving = element !== null && element === document.activeElement;
    };
  }, [frame]);
}

function useFirstScreenMark(isDrawn: boolean): void {
  useEffect(() => {
    if (!isDrawn || performance.getEntriesByName('daybook:first-screen').length > 0) return;
    requestAnimationFrame(() => performance.mark('daybook:first-screen'));
  }, [isDrawn]);
}
