// biome-ignore-all lint/a11y/useSemanticElements: only the lines in view are drawn, which a <table> cannot do.

import type { MouseEvent, RefCallback } from 'react';
import type { Row } from '../../shared/ipc/archive-contract.ts';
import type { EventDate } from '../../shared/model/date.ts';
import { say } from '../../shared/texts/say.ts';
import { ArchiveLabel } from '../archive/archive-label.tsx';
import { useArchiveText } from '../archive/archive-text.ts';
import { type View, viewOfDate } from '../location.ts';
import { Marked } from '../ui/marked.tsx';
import { navigate } from '../use-view.ts';
import { isForNewTab } from '../view-link.tsx';
import { dateInFull, dateInShort, headingsInLine } from '../words.ts';
import { Badges } from './badges.tsx';

/** What the list needs on each of its lines. */
export interface LineFrame {
  readonly ref: RefCallback<Element>;
  readonly 'data-index': number;
  readonly id: string;
  readonly 'aria-rowindex': number;
}

/** The line at the head of a date's events; leads to the day's own page, or narrows the list to the month or year. */
export function DateLine(props: {
  readonly date: EventDate;
  readonly events: number;
  readonly view: View;
  readonly frame: LineFrame;
}) {
  const { date, events, view, frame } = props;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the grid keeps the focus and says which line is meant.
    <div {...frame} role="row" className="day-line">
      <div role="gridcell" tabIndex={-1} className="day-line-cell">
        <button
          type="button"
          tabIndex={-1}
          className="link-button day-line-day"
          onClick={() => navigate(viewOfDate(view, date))}
        >
          {dateInFull(date)}
        </button>
        <span className="day-line-count">{say('count.events', { count: events })}</span>
      </div>
    </div>
  );
}

/** The line at the head of the events that were found in their headline, or in the rest of their texts. */
export function PartLine(props: {
  readonly part: 'headline' | 'text';
  readonly events: number;
  readonly frame: LineFrame;
}) {
  const { part, events, frame } = props;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the grid keeps the focus and says which line is meant.
    <div {...frame} role="row" className="day-line">
      <div role="gridcell" tabIndex={-1} className="day-line-cell">
        <span className="day-line-day">{say(`results.part.${part}`)}</span>
        <span className="day-line-count">{say('count.events', { count: events })}</span>
      </div>
    </div>
  );
}

interface EventLineProps {
  readonly row: Row | undefined;
  /** Where it leads. */
  readonly address: string | undefined;
  readonly frame: LineFrame;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  readonly showsDay: boolean;
  readonly onOpen: (click: MouseEvent) => void;
}

/** An event as a line of the list. */
export function EventLine({ row, address, frame, isActive, isOpen, showsDay, onOpen }: EventLineProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the grid keeps the focus and has the keys.
    <div
      {...frame}
      role="row"
      className="event-line"
      data-active={isActive || undefined}
      data-record={row?.record}
      aria-selected={isOpen}
      onClick={onOpen}
      onAuxClick={(click) => isForNewTab(click) && onOpen(click)}
    >
      <div role="gridcell" tabIndex={-1}>
        {row ? (
          <EventLineText row={row} showsDay={showsDay} address={address} />
        ) : (
          <div className="event-line-empty" aria-hidden="true" />
        )}
      </div>
    </div>
  );
}

interface EventLineTextProps {
  readonly row: Row;
  readonly showsDay: boolean;
  /** Where the line leads, for the menu under the right mouse button; absent where it stands in a link. */
  readonly address?: string | undefined;
}

/** What a line of the list says of an event. */
export function EventLineText({ row, showsDay, address }: EventLineTextProps) {
  const archiveText = useArchiveText();
  return (
    <>
      {(showsDay || row.headings.length > 0 || row.archive !== undefined) && (
        <p className="event-line-over">
          {showsDay && <span>{dateInShort(row.date)}</span>}
          <ArchiveLabel archive={row.archive} />
          {row.headings.length > 0 && (
            <span className="event-line-heading" {...archiveText}>
              {headingsInLine(row.headings)}
            </span>
          )}
        </p>
      )}
      <p className="event-line-headline" {...archiveText}>
        {address === undefined ? (
          <Marked {...row.headline} />
        ) : (
          // The line itself is what is pressed.
          <a
            className="event-line-link"
            href={address}
            tabIndex={-1}
            onClick={(click) => click.preventDefault()}
            onAuxClick={(click) => click.preventDefault()}
          >
            <Marked {...row.headline} />
          </a>
        )}
      </p>
      {row.excerpt && (
        <p className="event-line-excerpt" {...archiveText}>
          <Marked {...row.excerpt} />
        </p>
      )}
      <Badges row={row} />
    </>
  );
}
