import * as z from 'zod/mini';
import {
  changedSearches,
  type SavedSearch,
  type SearchChange,
  savedSearchesSchema,
} from '../shared/ipc/saved-searches.ts';
import { openStateFile } from './state-file.ts';

const fileSchema = z.object({ version: z.literal(1), searches: savedSearchesSchema });

/** The searches that the reader keeps. */
export interface KeptSearches {
  get(): readonly SavedSearch[];
  /** Changes one of them, then calls back. */
  change(change: SearchChange): Promise<void>;
  flush(): Promise<void>;
}

/** Opens the searches kept in a file; calls back after each change. */
export async function openSavedSearches(file: string, onChange: () => void): Promise<KeptSearches> {
  const kept = await openStateFile(file, fileSchema, { version: 1, searches: [] });
  return {
    get: () => kept.get().searches,
    async change(change) {
      const saved = kept.set({ version: 1, searches: changedSearches(kept.get().searches, change) });
      onChange();
      await saved;
    },
    flush: kept.flush,
  };
}
