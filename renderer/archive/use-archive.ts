import { useEffect, useState } from 'react';
import type { ArchiveOverview, Coverage } from '../../shared/ipc/archive-contract.ts';
import { archive } from '../archive-client.ts';
import { type Failure, toFailure } from './failure.ts';

/** How far the opening of an archive has come. */
export type ArchiveState =
  | { readonly kind: 'opening'; readonly filesRead: number; readonly filesFound: number }
  | { readonly kind: 'open'; readonly overview: ArchiveOverview; readonly coverage: Coverage }
  | { readonly kind: 'failed'; readonly failure: Failure };

const opening: ArchiveState = { kind: 'opening', filesRead: 0, filesFound: 0 };

/** Opens an archive and follows its progress until everything can be searched. */
export function useArchive(id: string): ArchiveState {
  const [state, setState] = useState<ArchiveState>(opening);
  useEffect(() => {
    let isCurrent = true;
    setState(opening);
    const stopListening = archive.onProgress((progress) => {
      setState((before) => {
        if (progress.kind === 'reading')
          return before.kind === 'opening' ? { ...before, ...progress, kind: 'opening' } : before;
        return before.kind === 'open' ? { ...before, coverage: progress.coverage } : before;
      });
    });
    archive.request('open', { archive: id }).then(
      (overview) => isCurrent && setState({ kind: 'open', overview, coverage: overview.coverage }),
      (error: unknown) => isCurrent && setState({ kind: 'failed', failure: toFailure(error) }),
    );
    return () => {
      isCurrent = false;
      stopListening();
    };
  }, [id]);
  useMarks(state);
  return state;
}

// What the set-up and the benchmarks read off the page.
function useMarks(state: ArchiveState): void {
  const isSearchable = state.kind === 'open' && state.coverage.isComplete;
  const overview = state.kind === 'open' ? state.overview : undefined;
  useEffect(() => {
    if (!isSearchable || !overview) return;
    const { manifest, events, days, topics } = overview;
    performance.mark('daybook:searchable', { detail: { archive: manifest.title, events, days, topics } });
  }, [isSearchable, overview]);
  useEffect(() => {
    if (state.kind === 'failed') performance.mark('daybook:failed', { detail: { message: state.failure.message } });
  }, [state]);
}
