import { type RefObject, useEffect, useRef } from 'react';
import type { ReaderCommand } from '../../shared/ipc/commands.ts';
import type { Question } from '../../shared/ipc/question.ts';
import { type EventDate, spanOfDate } from '../../shared/model/date.ts';
import { isDay } from '../../shared/model/day.ts';
import { archive } from '../archive-client.ts';
import { desktop } from '../desktop-client.ts';
import type { OpenDialog } from '../dialogs/dialogs.tsx';
import { finding } from '../find/finding.ts';
import { emptyView, type View, viewOfDayInAllYears, viewOfEvent } from '../location.ts';
import { saveSearch } from '../searches/saved-searches.ts';
import type { AppCommand } from '../use-app-commands.ts';
import { navigate } from '../use-view.ts';

/** What the reader's commands act on. */
export interface CommandTargets {
  readonly view: View;
  readonly question: Question;
  readonly searchBox: RefObject<HTMLInputElement | null>;
  readonly timeline: RefObject<HTMLDivElement | null>;
  readonly openDialog: (dialog: OpenDialog) => void;
}

/** Does what the menu, and the keys of the page itself, ask for. */
export function useCommands(targets: CommandTargets): void {
  const latest = useRef(targets);
  useEffect(() => {
    latest.current = targets;
  });
  useEffect(() => {
    const stopListening = desktop.onMessage((message) => {
      if (message.kind === 'command' && isOurs(message.command)) commands[message.command](latest.current);
    });
    // Told before anybody hears of the key: whoever closes something by it may be gone when it comes by here.
    let isEscapeFree = false;
    const beforeKeyDown = (): void => {
      isEscapeFree = !isTyping() && document.querySelector(closedByEscape) === null;
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && isEscapeFree && !event.defaultPrevented) returnToList(latest.current);
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping()) return;
      event.preventDefault();
      commands.find(latest.current);
    };
    window.addEventListener('keydown', beforeKeyDown, { capture: true });
    window.addEventListener('keydown', onKeyDown);
    return () => {
      stopListening();
      window.removeEventListener('keydown', beforeKeyDown, { capture: true });
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

// Those that only one part of the screen knows are that part's own.
type OfOnePart = 'show-reading-style' | 'next-match' | 'previous-match';
type ArchiveCommand = Exclude<ReaderCommand, AppCommand | OfOnePart>;

const commands: Readonly<Record<ArchiveCommand, (targets: CommandTargets) => void>> = {
  'previous-event': (targets) => void stepToEvent(targets, 'previous'),
  'next-event': (targets) => void stepToEvent(targets, 'next'),
  'previous-day': (targets) => void stepToDay(targets, 'previous'),
  'next-day': (targets) => void stepToDay(targets, 'next'),
  'on-this-day': (targets) => void showDayOfAllYears(targets),
  'close-event': returnToList,
  find: ({ searchBox }) => searchBox.current?.select(),
  // Where no page is open there is nothing to find on, and what is meant is the archive.
  'find-in-page': ({ view, searchBox }) => {
    if (view.page.kind === 'list') searchBox.current?.select();
    else finding.set(true);
  },
  'focus-timeline': ({ timeline }) => timeline.current?.focus(),
  'clear-filters': ({ view }) => navigate({ ...emptyView(view.archives), page: view.page }),
  'show-problems': ({ openDialog }) => openDialog('problems'),
  'save-search': ({ view, openDialog }) => {
    saveSearch(view);
    // There it can be called otherwise, and whoever did not know it learns where searches are kept.
    openDialog('searches');
  },
  'show-searches': ({ openDialog }) => openDialog('searches'),
};

// What lies over the page and is closed by Escape itself.
const closedByEscape = '[role="dialog"], [role="menu"], [role="tooltip"], .find-bar';

/** From a page back to the list, where the reader left it. */
function returnToList({ view }: CommandTargets): void {
  if (view.page.kind === 'list') return;
  navigate({ ...view, page: { kind: 'list' } });
  requestAnimationFrame(() => document.getElementById('result-list')?.focus());
}

function isOurs(command: ReaderCommand): command is ArchiveCommand {
  return Object.hasOwn(commands, command);
}

async function stepToEvent({ view, question }: CommandTargets, to: 'previous' | 'next'): Promise<void> {
  if (view.page.kind !== 'event') {
    const [first] = await archive.request('rows', { question, offset: 0, limit: 1 });
    if (first) navigate(viewOfEvent(view, first.id));
    return;
  }
  const neighbour = (await archive.request('neighbours', { question, id: view.page.id }))[to];
  if (neighbour) navigate(viewOfEvent(view, neighbour.id));
}

async function stepToDay({ view }: CommandTargets, to: 'previous' | 'next'): Promise<void> {
  const date = await dateOfPage(view);
  const from = date === undefined ? undefined : spanOfDate(date)?.from;
  if (from === undefined) return;
  const next = (await archive.request('day', { day: from }))[to];
  if (next !== undefined) navigate({ ...view, page: { kind: 'day', day: next } });
}

async function showDayOfAllYears({ view }: CommandTargets): Promise<void> {
  const of = await dateOfPage(view);
  // A date known to the month or the year has no day of the year.
  const day = of !== undefined && isDay(of) ? of : today();
  navigate(viewOfDayInAllYears(view, Number(day.slice(5, 7)), Number(day.slice(8, 10))));
}

/** By the reader's own clock and calendar. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

async function dateOfPage({ page }: View): Promise<EventDate | undefined> {
  if (page.kind === 'day') return page.day;
  if (page.kind !== 'event') return undefined;
  return (await archive.request('event', { id: page.id, text: '' })).event.date;
}

// By the focus, not by the event's target: of a key typed above a list, a copy goes to the list's marked entry.
function isTyping(): boolean {
  const target = document.activeElement;
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
