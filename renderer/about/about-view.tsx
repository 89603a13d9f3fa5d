import { useEffect, useRef } from 'react';
import type { AboutPage, Coverage, EventLink as Link } from '../../shared/ipc/archive-contract.ts';
import type { FacetValue } from '../../shared/ipc/question.ts';
import { say } from '../../shared/texts/say.ts';
import { FailureWords } from '../archive/failure-words.tsx';
import { useAnswer } from '../archive/use-answer.ts';
import { EventLink } from '../event/event-link.tsx';
import { chooseValue, emptyView, type View, viewOfUndated } from '../location.ts';
import { PageHead } from '../page-head.tsx';
import { useTitle } from '../tabs/use-title.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { takeFocus } from '../ui/take-focus.ts';
import { navigate } from '../use-view.ts';
import { ViewLink } from '../view-link.tsx';
import { dateInFull, facetInWords, kindInWords } from '../words.ts';
import { NameGraph } from './name-graph.tsx';
import { NamesBeside } from './names-beside.tsx';
import { Story } from './story.tsx';
import './about-view.css';
import { useArchiveText } from '../archive/archive-text.ts';

interface AboutViewProps {
  readonly name: FacetValue;
  /** How many of its events are told. */
  readonly unrolled: number | undefined;
  readonly view: View;
  /** Its events may lie in years that are still to come. */
  readonly coverage: Coverage;
}

/** What is known of a topic, a heading, a category or a source: when its events are, what goes with it, and its story. */
export function AboutView({ name, unrolled, view, coverage }: AboutViewProps) {
  const archiveText = useArchiveText();
  const answer = useAnswer('about', { name }, String(coverage.loaded));
  const page = answer.value;
  useTitle(name.value);
  const body = useRef<HTMLElement>(null);
  const hasPage = page !== undefined;
  useEffect(() => {
    if (hasPage) takeFocus(body.current);
  }, [hasPage]);
  return (
    <section
      className="event-view about-view"
      aria-label={say('topic.label')}
      aria-busy={answer.kind === 'waiting' && !page}
    >
      <PageHead
        view={view}
        closeLabel={say('topic.close')}
        place={(page?.kind ? kindInWords(page.kind) : facetInWords(name.facet)).one}
      />
      {answer.kind === 'failed' && (
        <div className="event-body" role="alert">
          <FailureWords failure={answer.failure} />
        </div>
      )}
      {page && (
        <article ref={body} tabIndex={-1} className="event-body">
          <h2 className="event-headline" {...archiveText}>
            {name.value}
          </h2>
          <Facts page={page} name={name} view={view} />
          {page.total > 0 && <Parts page={page} name={name} view={view} unrolled={unrolled} coverage={coverage} />}
        </article>
      )}
    </section>
  );
}

interface PartProps {
  readonly page: AboutPage;
  readonly name: FacetValue;
  readonly view: View;
}

function Facts({ page, name, view }: PartProps) {
  const { total, coverage, first, last, spellings } = page;
  return (
    <>
      <p className="about-total">
        {total === 0 && coverage.isComplete ? say('topic.no-events') : say('count.events', { count: total })}
        {!coverage.isComplete && ` ${say('nothing.still-coming')}`}
      </p>
      {spellings.length > 0 && (
        <p className="about-spellings">
          {say('topic.spellings')} <bdi>{spellings.join(' · ')}</bdi>
        </p>
      )}
      {total > 0 && (
        <p className="about-actions">
          <ViewLink
            className="button"
            view={chooseValue({ ...emptyView(view.archives), page: { kind: 'list' } }, name, 'include')}
          >
            {say('topic.show-in-list')}
          </ViewLink>
        </p>
      )}
      {first && last && total > 1 && (
        <dl className="about-ends">
          <End name={say('topic.first')} event={first} view={view} />
          <End name={say('topic.last')} event={last} view={view} />
        </dl>
      )}
    </>
  );
}

function End({ name, event, view }: { readonly name: string; readonly event: Link; readonly view: View }) {
  const archiveText = useArchiveText();
  return (
    <div>
      <dt>
        {name}
        <span className="about-date">{dateInFull(event.date)}</span>
      </dt>
      <dd {...archiveText}>
        <EventLink event={event} view={view} />
      </dd>
    </div>
  );
}

function Parts({ page, name, view, unrolled, coverage }: PartProps & Pick<AboutViewProps, 'unrolled' | 'coverage'>) {
  const narrowed = chooseValue({ ...emptyView(view.archives), page: view.page }, name, 'include');
  return (
    <>
      <div className="about-timeline">
        <Timeline
          label={say('topic.timeline', { name: name.value })}
          whole={page.histogram}
          found={page.histogram}
          period={undefined}
          onPeriodChange={(period) => period && navigate({ ...narrowed, period })}
          onDayOpen={(day) => navigate({ ...view, page: { kind: 'day', day } })}
          onUndatedOpen={() => navigate(viewOfUndated(narrowed))}
        />
      </div>
      <section className="event-part">
        <h3>{say('topic.beside')}</h3>
        {page.beside.length === 0 && <p className="record-note">{say('topic.alone')}</p>}
        <NameGraph net={page.net} view={view} />
        <NamesBeside beside={page.beside} view={view} />
      </section>
      <section className="event-part">
        <h3>{say('topic.story')}</h3>
        <Story name={name} total={page.total} unrolled={unrolled} view={view} coverage={coverage} />
      </section>
    </>
  );
}
