import type { ArchiveOverview, Coverage } from '../../shared/ipc/archive-contract.ts';
import { say } from '../../shared/texts/say.ts';

/** What is here and what the search covers while older years are still coming; nothing to say when all is done. */
export function CoverageLine({
  overview,
  coverage,
}: {
  readonly overview: ArchiveOverview;
  readonly coverage: Coverage;
}) {
  return (
    <p className="coverage-line" role="status">
      {coverage.isComplete ? '' : coverageInWords(overview, coverage)}
    </p>
  );
}

/** «2020–2026 so far: 31,200 of 97,500 events»; once all are here, how far the search has come. */
export function coverageInWords(overview: Pick<ArchiveOverview, 'first' | 'last'>, coverage: Coverage): string {
  const { events, loaded, loadedSinceYear, indexed, sinceYear, isLoading } = coverage;
  if (isLoading && loadedSinceYear !== undefined)
    return say('top.years-so-far', { years: yearsInWords(loadedSinceYear, overview), part: loaded, whole: events });
  if (sinceYear === undefined) return say('top.search-not-yet');
  return say('top.search-so-far', { years: yearsInWords(sinceYear, overview), part: indexed, whole: loaded });
}

function yearsInWords(oldest: number, { first, last }: Pick<ArchiveOverview, 'first' | 'last'>): string {
  // The year 0 is that of the events without date: it comes after all others.
  const since = oldest || Number(first?.slice(0, 4));
  const until = Number(last?.slice(0, 4));
  return since < until ? `${since}–${until}` : `${since}`;
}
