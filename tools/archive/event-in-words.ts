import type { EventDate } from '../../shared/model/date.ts';
import type { EventId, EventImage, NewsEvent, Revision, Source } from '../../shared/model/event.ts';
import { safeText } from './safe-text.ts';

/** An event that another one is related to, as far as the archive knows it. */
export interface RelatedEvent {
  readonly id: EventId;
  readonly topics: readonly string[];
  /** Absent where the archive does not have the event. */
  readonly date?: EventDate;
  readonly headline?: string;
}

/** What `show --json` says. */
export interface ShownEvent {
  readonly event: NewsEvent;
  readonly related: readonly RelatedEvent[];
}

const records: Readonly<Record<NewsEvent['record'], string>> = {
  page: 'told in full',
  listed: 'only named in a day’s list',
  mentioned: 'only mentioned by another event',
};

/** An event as text that is read from top to bottom, safe on a terminal. */
export function eventInWords({ event, related }: ShownEvent): string {
  const head = [event.date, event.headings.join(' › '), event.category].filter(
    (text) => text !== undefined && text !== '',
  );
  const sections = [
    [head.join(' · '), event.headline],
    event.summary?.split('\n') ?? [],
    section('Topics', event.topics.length === 0 ? [] : [event.topics.join(' · ')]),
    section('Sources', event.sources.map(sourceLine)),
    section('Pictures', event.images.map(imageLine)),
    section('Wordings', event.revisions.flatMap(revisionLines)),
    section('Related', related.map(relatedLine)),
    section(
      'As the file has it',
      Object.entries(event.original ?? {}).map(([field, text]) => `${field}: ${String(text)}`),
    ),
    [`${event.id} · ${records[event.record]}`, ...event.files.map((file) => `read from ${file}`)],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(safeText).join('\n'))
    .join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

function sourceLine({ publisher, url }: Source): string {
  return [publisher, url].filter((text) => text !== undefined && text !== '').join('  ');
}

function imageLine({ label, address }: EventImage): string {
  return [label, address].filter((text) => text !== '').join('  ');
}

function revisionLines({ time, headline, summary, isFirst, isCurrent }: Revision): readonly string[] {
  const notes = [...(isFirst ? ['first'] : []), ...(isCurrent ? ['current'] : [])];
  const head = [time ?? 'at an unknown time', ...notes].join(', ');
  return [`${head}: ${headline}`, ...(summary?.split('\n').map((line) => `  ${line}`) ?? [])];
}

function relatedLine({ id, date, headline, topics }: RelatedEvent): string {
  const told = headline === undefined ? 'not in this archive' : `${date ?? ''}  ${headline}`;
  return `${told}  [${id}]${topics.length === 0 ? '' : `  (${topics.join(', ')})`}`;
}
