import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { type ColumnMapping, columnMappingSchema } from '../shared/model/column-mapping.ts';
import { openStateFile } from './state-file.ts';

/** Which mapping the reader last used for tables of the same columns. */
export interface ColumnMappings {
  recall(key: string): ColumnMapping | undefined;
  remember(key: string, mapping: ColumnMapping): Promise<void>;
  /** Resolves when every mapping so far is on disk. */
  flush(): Promise<void>;
}

const mappingsSchema = z.object({
  version: z.literal(1),
  /** Used last first. */
  mappings: z.array(z.object({ key: z.string(), mapping: columnMappingSchema })),
});

type MappingsState = z.infer<typeof mappingsSchema>;

const mappingsKept = 100;

/** Opens the mappings kept in a file. */
export async function openColumnMappings(file: string): Promise<ColumnMappings> {
  const state = await openStateFile<MappingsState>(file, mappingsSchema, { version: 1, mappings: [] });
  return {
    recall: (key) => state.get().mappings.find((known) => known.key === shortened(key))?.mapping,
    remember(key, mapping) {
      const short = shortened(key);
      const others = state.get().mappings.filter((known) => known.key !== short);
      return state.set({ version: 1, mappings: [{ key: short, mapping }, ...others].slice(0, mappingsKept) });
    },
    flush: () => state.flush(),
  };
}

// A key holds the names of all columns.
function shortened(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
