import {
  type ArchiveContract,
  type ArchivePushes,
  archiveAnswers,
  archivePushes,
  type OpeningProgress,
} from '../shared/ipc/archive-contract.ts';
import { archivePortMessage } from '../shared/ipc/desktop-contract.ts';
import { type FileContract, type FileMethod, fileAnswers, fileProgress } from '../shared/ipc/files-contract.ts';
import { connectionLost, PortError, type Wire } from '../shared/ipc/port.ts';
import { createPortClient, type PortClient } from '../shared/ipc/port-client.ts';
import { desktop } from './desktop-client.ts';

/**
 * The page's way to the archive process. Requests outlive the process: those that it leaves open are asked of the next,
 * but for long work on files, which may be what ended it.
 */
export interface ArchiveClient {
  readonly request: Port['request'];
  onProgress(listener: (progress: OpeningProgress) => void): () => void;
  /** Whether the archive process is being started again. */
  onRestarting(listener: (isRestarting: boolean) => void): () => void;
}

type Port = PortClient<ArchiveContract & FileContract, ArchivePushes>;

const schemas = {
  answers: { ...archiveAnswers, ...fileAnswers },
  progress: fileProgress,
  pushes: archivePushes,
};

const longWork: ReadonlySet<string> = new Set<FileMethod>([
  'inspect',
  'import',
  'verify',
  'compare',
  'copy',
  'saveProblems',
]);

function createArchiveClient(): ArchiveClient {
  const progressListeners = new Set<(progress: OpeningProgress) => void>();
  const restartListeners = new Set<(isRestarting: boolean) => void>();
  let opened: readonly string[] | undefined;
  let port = createPromise<Port>();
  let live: Port | undefined;

  window.addEventListener('message', (event) => {
    const [channel] = event.ports;
    if (event.source !== window || event.data !== archivePortMessage || !channel) return;
    const wire: Wire = {
      send: (message) => channel.postMessage(message),
      receive: (listener) => {
        channel.onmessage = ({ data }) => listener(data);
      },
    };
    const client = createPortClient<ArchiveContract & FileContract, ArchivePushes>(wire, schemas);
    client.onPush('progress', (progress) => {
      for (const listener of progressListeners) listener(progress);
    });
    // A new process has nothing open; what is asked next waits for this.
    if (opened !== undefined) client.request('open', { archives: opened }).catch(() => undefined);
    live = client;
    port.resolve(client);
    for (const listener of restartListeners) listener(false);
  });

  desktop.onMessage(({ kind }) => {
    if (kind !== 'archive-process-restarting') return;
    port = createPromise<Port>();
    live?.close();
    for (const listener of restartListeners) listener(true);
  });
  window.daybook.connectArchive();

  return {
    async request(method, params, options) {
      for (;;) {
        const client = await port.promise;
        if (method === 'open' && 'archives' in params) opened = params.archives;
        try {
          return await client.request(method, params, options);
        } catch (error) {
          const isLost = error instanceof PortError && error.name === connectionLost;
          if (!isLost || longWork.has(method) || options?.signal?.aborted) throw error;
        }
      }
    },
    onProgress(listener) {
      progressListeners.add(listener);
      return () => progressListeners.delete(listener);
    },
    onRestarting(listener) {
      restartListeners.add(listener);
      return () => restartListeners.delete(listener);
    },
  };
}

/** A promise that is kept from outside. */
function createPromise<Value>(): { readonly promise: Promise<Value>; resolve(value: Value): void } {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((keep) => {
    resolve = keep;
  });
  return { promise, resolve };
}

/** The one way of this page to its archive process. */
export const archive = createArchiveClient();
