import { useEffect, useState } from 'react';
import type { ArchiveOverview, Coverage, OpeningProgress } from '../../shared/ipc/archive-contract.ts';
import { archive } from '../archive-client.ts';
import { type Failure, toFailure } from './failure.ts';
import { titleOf } from './titles.ts';

/** How far the opening of archives has come. */
export type ArchiveState =
  | { readonly kind: 'opening'; readonly filesRead: number; readonly filesFound: number }
  | { readonly kind: 'open'; readonly overview: ArchiveOverview; readonly coverage: Coverage }
  | { readonly kind: 'failed'; readonly failure: Failure };

const opening: ArchiveState = { kind: 'opening', filesRead: 0, filesFound: 0 };

/** Opens archives together and follows their progress until everything can be searched. */
export function useArchive(archives: readonly string[]): ArchiveState {
  const [state, setState] = useState<ArchiveState>(opening);
  const key = JSON.stringify(archives);
  // What the archives say of themselves is asked for at once, what they hold when all of it is here.
  const isLoaded = state.kind === 'open' && !state.coverage.isLoading;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new opening begins at the beginning.
  useEffect(() => {
    setState(opening);
    return archive.onProgress((progress) => setState((before) => afterProgress(before, progress)));
  }, [key]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the archives.
  useEffect(() => {
    let isCurrent = true;
    archive.request('open', { archives }).then(
      (overview) => isCurrent && setState({ kind: 'open', overview, coverage: overview.coverage }),
      (error: unknown) => isCurrent && setState({ kind: 'failed', failure: toFailure(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [key, isLoaded]);
  useMarks(state);
  return state;
}

function afterProgress(before: ArchiveState, progress: OpeningProgress): ArchiveState {
  if (progress.kind === 'reading') return before.kind === 'opening' ? { ...progress, kind: 'opening' } : before;
  return before.kind === 'open' ? { ...before, coverage: progress.coverage } : before;
}

// What the set-up and the benchmarks read off the page.
function useMarks(state: ArchiveState): void {
  const overview = state.kind === 'open' ? state.overview : undefined;
  const isSearchable = state.kind === 'open' && state.coverage.isComplete && !state.overview.coverage.isLoading;
  useEffect(() => {
    if (!isSearchable || !overview) return;
    const { archives, events, dates } = overview;
    const topics = archives.reduce((sum, ofOne) => sum + ofOne.topics, 0);
    performance.mark('daybook:searchable', { detail: { archive: titleOf(archives), events, days: dates, topics } });
  }, [isSearchable, overview]);
  useEffect(() => {
    if (state.kind === 'failed') performance.mark('daybook:failed', { detail: { message: state.failure.message } });
  }, [state]);
}
