import type { ArchiveOverview, ArchiveSummary } from '../../shared/ipc/archive-contract.ts';
import { say } from '../../shared/texts/say.ts';
import { dateInShort, inFigures, languageInWords } from '../words.ts';

/** What the archives that are open say of themselves, and what became of their files. */
export function AboutArchive({ overview }: { readonly overview: ArchiveOverview }) {
  const { archives } = overview;
  return (
    <div className="dialog-body">
      {archives.length > 1 && (
        <p>
          {say('about.in-all', {
            events: say('count.events', { count: overview.events }),
            dates: say('count.dates', { count: overview.dates }),
          })}
        </p>
      )}
      {archives.map((summary) =>
        archives.length > 1 ? (
          <section key={summary.id} className="about-archive" aria-label={summary.title}>
            <h3 dir="auto">{summary.title}</h3>
            <ArchiveFacts summary={summary} Title="h4" />
          </section>
        ) : (
          <ArchiveFacts key={summary.id} summary={summary} Title="h3" />
        ),
      )}
    </div>
  );
}

function ArchiveFacts({ summary, Title }: { readonly summary: ArchiveSummary; readonly Title: 'h3' | 'h4' }) {
  return (
    <>
      <Facts facts={manifestFacts(summary)} />
      <Title>{say('about.events')}</Title>
      <Facts facts={eventFacts(summary)} />
      <Title>{say('about.files')}</Title>
      <Facts facts={fileFacts(summary)} />
    </>
  );
}

type Fact = readonly [name: string, value: string | undefined];

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(([name, value]) =>
        value === undefined ? null : (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function manifestFacts({ manifest }: ArchiveSummary): Fact[] {
  return [
    [say('about.name'), manifest.title],
    [say('about.description'), manifest.description],
    [say('about.languages'), manifest.languages.map(languageInWords).join(', ') || say('about.not-stated')],
    [say('about.publisher'), manifest.publisher],
    [say('about.attribution'), manifest.attribution],
    [say('about.licence'), manifest.licence ?? say('about.not-stated')],
    [say('about.edition'), manifest.edition],
  ];
}

function eventFacts({ events, eventsByRecord, dates, topics, first, last }: ArchiveSummary): Fact[] {
  return [
    [say('about.total'), say('about.events-on-dates', { events, dates: say('count.dates', { count: dates }) })],
    [say('about.with-page'), inFigures(eventsByRecord.page)],
    [say('about.listed'), inFigures(eventsByRecord.listed)],
    [say('about.mentioned'), inFigures(eventsByRecord.mentioned)],
    [say('about.topics'), inFigures(topics)],
    [
      say('about.span'),
      first === undefined || last === undefined
        ? undefined
        : say('date.span', { from: dateInShort(first), to: dateInShort(last) }),
    ],
  ];
}

function fileFacts({ tally, problems }: ArchiveSummary): Fact[] {
  return [
    [say('about.event-pages'), inFigures(tally.eventPages)],
    [say('about.event-lists'), inFigures(tally.eventLists)],
    [say('about.revision-pages'), inFigures(tally.revisionPages)],
    [say('about.day-indexes'), inFigures(tally.dayIndexes)],
    [say('about.front-pages'), inFigures(tally.frontPages)],
    [say('about.duplicates'), inFigures(tally.duplicates)],
    [say('about.media'), inFigures(tally.media)],
    [say('about.other'), inFigures(tally.other)],
    [say('about.unreadable'), inFigures(tally.unreadable)],
    [say('about.problems'), inFigures(problems)],
  ];
}
