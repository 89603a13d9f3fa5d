import type { ArchiveOverview, ArchiveSummary } from '../../shared/ipc/archive-contract.ts';
import { count, dateInShort, inFigures, languageInWords } from '../words.ts';

/** What the archives that are open say of themselves, and what became of their files. */
export function AboutArchive({ overview }: { readonly overview: ArchiveOverview }) {
  const { archives } = overview;
  return (
    <div className="dialog-body">
      {archives.length > 1 && (
        <p>{`${count(overview.events, 'event', 'events')} on ${count(overview.dates, 'date', 'dates')} in all.`}</p>
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
      <Title>Events</Title>
      <Facts facts={eventFacts(summary)} />
      <Title>Files</Title>
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
    ['Title', manifest.title],
    ['Description', manifest.description],
    ['Languages', manifest.languages.map(languageInWords).join(', ') || 'not stated'],
    ['Publisher', manifest.publisher],
    ['Attribution', manifest.attribution],
    ['Licence', manifest.licence ?? 'not stated'],
    ['Edition', manifest.edition],
  ];
}

function eventFacts({ events, eventsByRecord, dates, topics, first, last }: ArchiveSummary): Fact[] {
  return [
    ['In all', `${inFigures(events)} on ${count(dates, 'date', 'dates')}`],
    ['With a page', inFigures(eventsByRecord.page)],
    ['Listed only', inFigures(eventsByRecord.listed)],
    ['Mentioned only', inFigures(eventsByRecord.mentioned)],
    ['Topics', inFigures(topics)],
    ['Span', first === undefined || last === undefined ? undefined : `${dateInShort(first)} to ${dateInShort(last)}`],
  ];
}

function fileFacts({ tally, problems }: ArchiveSummary): Fact[] {
  return [
    ['Event pages', inFigures(tally.eventPages)],
    ['Files of many events', inFigures(tally.eventLists)],
    ['Pages of earlier wordings', inFigures(tally.revisionPages)],
    ['Day indexes', inFigures(tally.dayIndexes)],
    ['Front pages', inFigures(tally.frontPages)],
    ['Duplicates', inFigures(tally.duplicates)],
    ['Pictures', inFigures(tally.media)],
    ['Other files', inFigures(tally.other)],
    ['Unreadable files', inFigures(tally.unreadable)],
    ['Problems listed', inFigures(problems)],
  ];
}
