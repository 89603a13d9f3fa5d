import type { ArchiveOverview, Coverage } from '../../shared/ipc/archive-contract.ts';
import { inFigures } from '../words.ts';

/** What the search covers while the archive is being indexed; nothing to say when it is done. */
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

function coverageInWords({ last }: ArchiveOverview, { events, indexed, sinceYear }: Coverage): string {
  if (sinceYear === undefined) return 'Search is being prepared';
  return `Search covers ${sinceYear}–${last?.slice(0, 4)} so far: ${inFigures(indexed)} of ${inFigures(events)} events`;
}
