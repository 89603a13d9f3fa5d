import { type ReactNode, useEffect, useRef } from 'react';
import type { ArchiveSummary, Coverage, EventPage } from '../../shared/ipc/archive-contract.ts';
import type { Question } from '../../shared/ipc/question.ts';
import type { ArchiveManifest } from '../../shared/model/archive.ts';
import type { EventDate } from '../../shared/model/date.ts';
import { say } from '../../shared/texts/say.ts';
import { ArchiveLabel } from '../archive/archive-label.tsx';
import { FailureWords } from '../archive/failure-words.tsx';
import { useAnswer } from '../archive/use-answer.ts';
import { type View, viewOfDate, viewOfEvent } from '../location.ts';
import { PageHead } from '../page-head.tsx';
import { useTitle } from '../tabs/use-title.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Marked } from '../ui/marked.tsx';
import { takeFocus } from '../ui/take-focus.ts';
import { navigate } from '../use-view.ts';
import { dateInFull } from '../words.ts';
import { citationOf } from './citation.ts';
import { CopyButton } from './copy-button.tsx';
import { MatchSteps } from './match-steps.tsx';
import { OriginalTexts } from './original-texts.tsx';
import { Pictures } from './pictures.tsx';
import { RecordNote } from './record-note.tsx';
import { RelatedEvents } from './related-events.tsx';
import { Sources } from './sources.tsx';
import { ValueLink } from './value-link.tsx';
import { WhatChanged } from './what-changed.tsx';
import { Wordings } from './wordings.tsx';
import './event-view.css';
import { useArchiveText } from '../archive/archive-text.ts';

interface EventViewProps {
  readonly id: string;
  readonly view: View;
  readonly question: Question;
  /** Those that are open. */
  readonly archives: readonly ArchiveSummary[];
  /** What an event is related to, and what stands beside it, may lie in years that are still to come. */
  readonly coverage: Coverage;
}

/** An event's own page: what happened, who reported it, how the text changed, what belongs to it. */
export function EventView({ id, archives, ...head }: EventViewProps) {
  const archiveText = useArchiveText();
  const { view, coverage } = head;
  const answer = useAnswer('event', { id, text: view.text }, String(coverage.loaded));
  const body = useRef<HTMLElement>(null);
  const hasEvent = answer.value !== undefined;
  useTitle(answer.value?.event.headline);
  useEffect(() => {
    if (hasEvent) takeFocus(body.current);
  }, [hasEvent]);
  if (answer.kind === 'failed') {
    return (
      <section className="event-view" aria-label={say('event.label')}>
        <Head id={id} {...head} />
        <div className="event-body" role="alert">
          <FailureWords failure={answer.failure} />
        </div>
      </section>
    );
  }
  const page = answer.value;
  return (
    <section className="event-view" aria-label={say('event.label')}>
      <Head id={id} {...head}>
        <MatchSteps body={body} page={page} />
      </Head>
      {page && (
        <article ref={body} tabIndex={-1} className="event-body">
          <p className="event-over">
            <EventDateLink date={page.event.date} view={view} />
            <ArchiveLabel archive={page.archive} />
            {page.event.headings.map((heading) => (
              <ValueLink key={heading} facet="heading" value={heading} view={view} />
            ))}
            {page.event.category && <ValueLink facet="category" value={page.event.category} view={view} />}
          </p>
          <h2 className="event-headline" {...archiveText}>
            <Marked {...page.headline} />
          </h2>
          <RecordNote record={page.event.record} />
          <Pictures id={id} images={page.images} />
          {page.summary && (
            <p className="event-summary" {...archiveText}>
              <Marked {...page.summary} />
            </p>
          )}
          <p className="event-actions">
            <CopyButton label={say('event.copy-citation')} text={citationOf(page.event, manifestOf(page, archives))} />
          </p>
          {page.event.topics.length > 0 && (
            <Part title={say('event.topics')}>
              <p className="event-topics">
                {page.event.topics.map((topic) => (
                  <ValueLink key={topic} facet="topic" value={topic} view={view} />
                ))}
              </p>
            </Part>
          )}
          {page.event.sources.length > 0 && (
            <Part title={say('event.sources')}>
              <Sources sources={page.event.sources} />
            </Part>
          )}
          {page.event.revisions.length > 1 && (
            <Part title={say('event.wordings')}>
              <Wordings revisions={page.event.revisions} />
              <WhatChanged event={page.event} view={view} />
            </Part>
          )}
          {page.related.length > 0 && (
            <Part title={say('event.related')}>
              <RelatedEvents date={page.event.date} related={page.related} view={view} />
            </Part>
          )}
          <OriginalTexts original={page.event.original} />
          {page.event.files.length > 0 && (
            <Part title={say('event.files', { count: page.event.files.length })}>
              <ul className="event-files">
                {page.event.files.map((file) => (
                  <li key={file} dir="ltr">
                    {file}
                  </li>
                ))}
              </ul>
            </Part>
          )}
        </article>
      )}
    </section>
  );
}

function manifestOf({ archive }: EventPage, archives: readonly ArchiveSummary[]): ArchiveManifest {
  // Where a single one is open no event says which.
  const own = archives.find(({ id }) => id === archive) ?? archives[0];
  if (!own) throw new RangeError('There is no event without an archive');
  return own.manifest;
}

/** When it happened; an exact date leads to its day, another to its month or year in the list. */
function EventDateLink({ date, view }: { readonly date: EventDate; readonly view: View }) {
  return (
    <button type="button" className="link-button" onClick={() => navigate(viewOfDate(view, date))}>
      {dateInFull(date)}
    </button>
  );
}

interface HeadProps extends Omit<EventViewProps, 'archives'> {
  readonly children?: ReactNode;
}

/** Above the page: back to the list, and the events before and after in it. */
function Head({ id, view, question, coverage, children }: HeadProps) {
  const extent = `${coverage.loaded} ${coverage.indexed}`;
  const { value: neighbours } = useAnswer('neighbours', { question, id }, extent);
  const open = (event: { readonly id: string } | undefined) => () => event && navigate(viewOfEvent(view, event.id));
  const place = neighbours?.place;
  const placeWords = place && say('count.of', { part: place.index + 1, whole: place.total });
  return (
    <PageHead
      view={view}
      closeLabel={say('event.close')}
      place={placeWords ?? (neighbours ? say('event.not-in-list') : '')}
    >
      {children}
      <IconButton
        icon="back"
        label={say('event.previous')}
        title={neighbours?.previous?.headline ?? say('event.none-before')}
        isOff={!neighbours?.previous}
        onPress={open(neighbours?.previous)}
      />
      <IconButton
        icon="forward"
        label={say('event.next')}
        title={neighbours?.next?.headline ?? say('event.none-after')}
        isOff={!neighbours?.next}
        onPress={open(neighbours?.next)}
      />
    </PageHead>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="event-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
