import type { ArchiveOverview, Coverage } from '../../shared/ipc/archive-contract.ts';
import { inFigures } from '../words.ts';

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
export function coverageInWords({ last }: Pick<ArchiveOverview, 'last'>, coverage: Coverage): string {
  const { events, loaded, loadedSinceYear, indexed, sinceYear, isLoading } = coverage;
  if (isLoading && loadedSinceYear !== undefined)
    return `${yearsInWords(loadedSinceYear, last)} so far: ${inFigures(loaded)} of ${inFigures(events)} events`;
  if (sinceYear === undefined) return 'Search is being prepared';
  return `Search covers ${yearsInWords(sinceYear, last)} so far: ${inFigures(indexed)} of ${inFigures(loaded)} events`;
}

function yearsInWords(since: number, last: string | undefined): string {
  const until = Number(last?.slice(0, 4));
  return since < until ? `${since}–${until}` : `${since}`;
}
