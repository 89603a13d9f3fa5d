import { useCallback, useEffect, useState } from 'react';
import type { FileProgress, Inspection } from '../../shared/ipc/files-contract.ts';
import type { ColumnMapping } from '../../shared/model/column-mapping.ts';
import { type Failure, toFailure } from '../archive/failure.ts';
import { archive } from '../archive-client.ts';
import { desktop } from '../desktop-client.ts';
import type { InspectedFiles } from './input-words.ts';

/** What is known of an input. While it is looked at anew, with another mapping, what was known before stays. */
export type InspectionState =
  | { readonly kind: 'inspecting'; readonly progress: FileProgress | undefined }
  | {
      readonly kind: 'inspected';
      readonly inspection: Inspection;
      readonly isStale: boolean;
      /** Whether the mapping is the one that was used last for such columns. */
      readonly isRemembered: boolean;
      /** Why another mapping did not do. */
      readonly failure?: Failure | undefined;
    }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Files that were looked at and hold no edition. */
export type FoundFiles = Extract<InspectionState, { readonly kind: 'inspected' }> & {
  readonly inspection: InspectedFiles;
};

/** Looks at an input; `remap` looks at it again with another mapping of its columns, or with the guessed one. */
export function useInspection(input: string): {
  readonly state: InspectionState;
  readonly remap: (mapping: ColumnMapping | undefined) => void;
} {
  const [state, setState] = useState<InspectionState>({ kind: 'inspecting', progress: undefined });
  const [asked, setAsked] = useState<{ readonly mapping?: ColumnMapping | undefined }>();
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const look = async (): Promise<void> => {
      const onProgress = (progress: FileProgress): void =>
        setState((before) => (before.kind === 'inspecting' ? { kind: 'inspecting', progress } : before));
      setState((before) => (before.kind === 'inspected' ? { ...before, isStale: true } : before));
      const found = asked
        ? { inspection: await inspect(input, asked.mapping, signal, onProgress), isRemembered: false }
        : await inspectAsBefore(input, signal, onProgress);
      if (!signal.aborted) setState({ kind: 'inspected', ...found, isStale: false });
    };
    look().catch((error: unknown) => {
      if (signal.aborted) return;
      const failure = toFailure(error);
      setState((before) =>
        before.kind === 'inspected' ? { ...before, isStale: false, failure } : { kind: 'failed', failure },
      );
    });
    return () => controller.abort();
  }, [input, asked]);
  const remap = useCallback((mapping: ColumnMapping | undefined): void => {
    // Shown at once: the next choice may come before this one was looked at.
    if (mapping) setState((before) => withMapping(before, mapping));
    setAsked({ mapping });
  }, []);
  return { state, remap };
}

function withMapping(state: InspectionState, mapping: ColumnMapping): InspectionState {
  if (state.kind !== 'inspected' || state.inspection.kind !== 'files' || !state.inspection.table) return state;
  const { inspection } = state;
  return { ...state, isStale: true, inspection: { ...inspection, table: { ...state.inspection.table, mapping } } };
}

type Hear = (progress: FileProgress) => void;

function inspect(
  input: string,
  mapping: ColumnMapping | undefined,
  signal: AbortSignal,
  onProgress: Hear,
): Promise<Inspection> {
  return archive.request('inspect', { input, ...(mapping && { mapping }) }, { signal, onProgress });
}

async function inspectAsBefore(
  input: string,
  signal: AbortSignal,
  onProgress: Hear,
): Promise<{ readonly inspection: Inspection; readonly isRemembered: boolean }> {
  const inspection = await inspect(input, undefined, signal, onProgress);
  const table = inspection.kind === 'files' ? inspection.table : undefined;
  const mapping = table && (await desktop.request('recallMapping', { key: table.key }));
  if (!mapping || signal.aborted) return { inspection, isRemembered: false };
  return { inspection: await inspect(input, mapping, signal, onProgress), isRemembered: true };
}
