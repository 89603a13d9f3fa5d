import { useCallback, useEffect, useRef, useState } from 'react';
import type { LibraryEntry } from '../../shared/ipc/desktop-contract.ts';
import type { FileProgress, ImportSummary } from '../../shared/ipc/files-contract.ts';
import { cancelled, PortError } from '../../shared/ipc/port.ts';
import { type Failure, toFailure } from '../archive/failure.ts';
import { archive } from '../archive-client.ts';
import { desktop } from '../desktop-client.ts';
import type { InspectedFiles } from './input-words.ts';
import { type Pace, paceAfter } from './pace.ts';
import { type Choices, manifestWith } from './use-choices.ts';

/** How far an import has come. */
export type ImportState =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | {
      readonly kind: 'running';
      readonly progress: FileProgress | undefined;
      readonly pace: Pace | undefined;
      readonly isEnding: boolean;
    }
  | { readonly kind: 'done'; readonly summary: ImportSummary; readonly entry: LibraryEntry };

/** Runs an import and puts its archive into the library. Leaving the screen cancels it. */
export function useImport(): {
  readonly state: ImportState;
  readonly start: (input: string, inspection: InspectedFiles, choices: Choices) => Promise<void>;
  readonly cancel: () => void;
} {
  const [state, setState] = useState<ImportState>({ kind: 'choosing' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(async (input: string, inspection: InspectedFiles, choices: Choices): Promise<void> => {
    const { fields, settleTarget } = choices;
    const controller = new AbortController();
    running.current = controller;
    setState({ kind: 'running', progress: undefined, pace: undefined, isEnding: false });
    const onProgress = (progress: FileProgress): void =>
      setState((before) =>
        before.kind === 'running'
          ? { ...before, progress, pace: paceAfter(before.pace, progress, performance.now()) }
          : before,
      );
    try {
      const { manifest, table } = inspection;
      const target = await settleTarget();
      const summary = await archive.request(
        'import',
        {
          input,
          target: target.id,
          manifest: manifestWith(manifest, fields),
          ...(table && { mapping: table.mapping }),
        },
        // Whoever cancels at the last moment is told the truth: the archive may be there already.
        { signal: controller.signal, awaitsEnd: true, onProgress },
      );
      const entry = await desktop.request('addTarget', { target: target.id });
      await desktop.request('noteFacts', { notes: [{ archive: entry.id, facts: summary.facts }] });
      if (table) await desktop.request('rememberMapping', { key: table.key, mapping: table.mapping });
      setState({ kind: 'done', summary, entry });
    } catch (error) {
      setState(isCancelled(error) ? { kind: 'cancelled' } : { kind: 'failed', failure: toFailure(error) });
    }
  }, []);
  const cancel = useCallback(() => {
    running.current?.abort();
    setState((before) => (before.kind === 'running' ? { ...before, isEnding: true } : before));
  }, []);
  return { state, start, cancel };
}

function isCancelled(error: unknown): boolean {
  return error instanceof PortError && error.name === cancelled;
}
