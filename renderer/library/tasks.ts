import type { LibraryEntry } from '../../shared/ipc/desktop-contract.ts';
import type { FileProgress, VerificationSummary } from '../../shared/ipc/files-contract.ts';
import { type Failure, toFailure } from '../archive/failure.ts';
import { archive } from '../archive-client.ts';
import { desktop } from '../desktop-client.ts';

/** Long work on an archive of the library, and what came of it. */
export type Task =
  | { readonly kind: 'verifying'; readonly progress: FileProgress | undefined }
  | { readonly kind: 'copying'; readonly progress: FileProgress | undefined }
  | { readonly kind: 'verified'; readonly summary: VerificationSummary }
  | { readonly kind: 'copied'; readonly location: string }
  | { readonly kind: 'failed'; readonly what: 'not-verified' | 'not-copied'; readonly failure: Failure };

/** The work that is going on and was done, by archive. It outlives the screen that shows it. */
export interface Tasks {
  /** Another map after each change. */
  all(): ReadonlyMap<string, Task>;
  onChange(listener: () => void): () => void;
  verify(id: string): Promise<void>;
  /** Asks for a place first. */
  copy(entry: LibraryEntry): Promise<void>;
  /** Ends what is going on, or puts away what came of it. */
  dismiss(id: string): void;
}

// What a request for a file's name may be as long as.
const longestName = 300;

function createTasks(): Tasks {
  const listeners = new Set<() => void>();
  const running = new Map<string, AbortController>();
  let tasks: ReadonlyMap<string, Task> = new Map();
  const put = (id: string, task: Task | undefined): void => {
    const others = [...tasks].filter(([other]) => other !== id);
    tasks = new Map(task ? [...others, [id, task]] : others);
    for (const listener of listeners) listener();
  };

  const run = async (
    id: string,
    what: 'not-verified' | 'not-copied',
    work: (signal: AbortSignal) => Promise<Task>,
  ): Promise<void> => {
    running.get(id)?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    running.set(id, controller);
    try {
      const done = await work(signal);
      if (!signal.aborted) put(id, done);
    } catch (error) {
      if (!signal.aborted) put(id, { kind: 'failed', what, failure: toFailure(error) });
    }
  };

  return {
    all: () => tasks,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    verify: (id) =>
      run(id, 'not-verified', async (signal) => {
        const onProgress = (progress?: FileProgress): void => put(id, { kind: 'verifying', progress });
        onProgress();
        const summary = await archive.request('verify', { archive: id }, { signal, onProgress });
        return { kind: 'verified', summary };
      }),
    async copy({ id, title }) {
      const suggested = title.slice(0, longestName);
      const target = await desktop.request('chooseTarget', { suggested, kind: 'edition' });
      if (!target) return;
      await run(id, 'not-copied', async (signal) => {
        const onProgress = (progress?: FileProgress): void => put(id, { kind: 'copying', progress });
        onProgress();
        await archive.request('copy', { archive: id, target: target.id }, { signal, onProgress });
        return { kind: 'copied', location: target.location };
      });
    },
    dismiss(id) {
      running.get(id)?.abort();
      running.delete(id);
      put(id, undefined);
    },
  };
}

/** The one list of such work. */
export const tasks = createTasks();
