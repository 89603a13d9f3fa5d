import type { ArchiveOverview } from '../../shared/ipc/archive-contract.ts';
import { count, dayInShort, inFigures, languageInWords } from '../words.ts';

/** What an archive says of itself, and what became of its files. */
export function AboutArchive({ overview }: { readonly overview: ArchiveOverview }) {
  return (
    <div className="dialog-body">
      <Facts facts={manifestFacts(overview)} />
      <h3>Events</h3>
      <Facts facts={eventFacts(overview)} />
      <h3>Files</h3>
      <Facts facts={fileFacts(overview)} />
    </div>
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

function manifestFacts({ manifest }: ArchiveOverview): Fact[] {
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

function eventFacts({ events, eventsByRecord, days, topics, first, last }: ArchiveOverview): Fact[] {
  return [
    ['In all', `${inFigures(events)} on ${count(days, 'day', 'days')}`],
    ['With a page', inFigures(eventsByRecord.page)],
    ['Listed only', inFigures(eventsByRecord.listed)],
    ['Mentioned only', inFigures(eventsByRecord.mentioned)],
    ['Topics', inFigures(topics)],
    ['Span', first === undefined || last === undefined ? undefined : `${dayInShort(first)} to ${dayInShort(last)}`],
  ];
}

function fileFacts({ tally, problems }: ArchiveOverview): Fact[] {
  return [
    ['Event pages', inFigures(tally.eventPages)],
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
