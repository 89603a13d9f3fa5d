import { useCallback, useRef, useState } from 'react';
import type { LibraryEntry } from '../../shared/ipc/desktop-contract.ts';
import type { FileProgress, VerificationSummary } from '../../shared/ipc/files-contract.ts';
import { type Failure, toFailure } from '../archive/failure.ts';
import { archive } from '../archive-client.ts';

/** Long work on an archive of the library, and what came of it. */
export type Task =
  | { readonly kind: 'verifying'; readonly progress: FileProgress | undefined }
  | { readonly kind: 'copying'; readonly progress: FileProgress | undefined }
  | { readonly kind: 'verified'; readonly summary: VerificationSummary }
  | { readonly kind: 'copied'; readonly location: string }
  | { readonly kind: 'failed'; readonly what: string; readonly failure: Failure };

/** The work that is going on and was done, by archive. */
export interface Tasks {
  of(id: string): Task | undefined;
  verify(id: string): Promise<void>;
  /** Asks for a place first. */
  copy(entry: LibraryEntry): Promise<void>;
  /** Ends what is going on, or puts away what came of it. */
  dismiss(id: string): void;
}

// What a request for a file's name may be as long as.
const longestName = 300;

/** Does long work on archives, each with a progress of its own. */
export function useTasks(): Tasks {
  const [tasks, setTasks] = useState<ReadonlyMap<string, Task>>(new Map());
  const running = useRef(new Map<string, AbortController>());
  const put = useCallback((id: string, task: Task | undefined): void => {
    setTasks((before) => {
      const next = new Map(before);
      if (task) next.set(id, task);
      else next.delete(id);
      return next;
    });
  }, []);

  const run = async (id: string, what: string, work: (signal: AbortSignal) => Promise<Task>): Promise<void> => {
    running.current.get(id)?.abort();
    const controller = new AbortController();
    running.current.set(id, controller);
    try {
      const done = await work(controller.signal);
      if (!controller.signal.aborted) put(id, done);
    } catch (error) {
      if (!controller.signal.aborted) put(id, { kind: 'failed', what, failure: toFailure(error) });
    }
  };

  return {
    of: (id) => tasks.get(id),
    verify: (id) =>
      run(id, 'This archive could not be verified', async (signal) => {
        put(id, { kind: 'verifying', progress: undefined });
        const onProgress = (progress: FileProgress): void => put(id, { kind: 'verifying', progress });
        const summary = await archive.request('verify', { archive: id }, { signal, onProgress });
        return { kind: 'verified', summary };
      }),
    async copy({ id, title }) {
      const suggested = title.slice(0, longestName);
      const target = await window.daybook.request('chooseTarget', { suggested, kind: 'edition' });
      if (!target) return;
      await run(id, 'The copy could not be made', async (signal) => {
        const onProgress = (progress?: FileProgress): void => put(id, { kind: 'copying', progress });
        onProgress();
        await archive.request('copy', { archive: id, target: target.id }, { signal, onProgress });
        return { kind: 'copied', location: target.location };
      });
    },
    dismiss(id) {
      running.current.get(id)?.abort();
      running.current.delete(id);
      put(id, undefined);
    },
  };
}
