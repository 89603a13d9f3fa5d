import { MessageChannelMain, type UtilityProcess, utilityProcess, type WebContents } from 'electron';
import {
  fromArchiveProcessSchema,
  type Registration,
  type ToArchiveProcess,
} from '../shared/ipc/archive-process-contract.ts';

/** The archive process as the main process sees it: always there, started again when it ends. */
export interface ArchiveProcess {
  /** Tells what an id means, once; resolves when the process knows. */
  register(registration: Registration): Promise<void>;
  /** Tells that the reader no longer has an archive. */
  forget(archive: string): void;
  /** Hands a window a port of its own, now and after each restart. */
  connect(contents: WebContents): void;
  /** Ends it for good; resolves when it is gone with all that it had half written, or was too slow. */
  stop(): Promise<void>;
}

// A process that keeps dying is not helped by being started ever faster.
const restartDelays = [0, 1_000, 5_000, 30_000] as const;
const steadyAfter = 60_000;
// A hung process is never reported, so it is asked. Building a large year's part of the index may keep it from answering for a while.
const pingEvery = 5_000;
const silenceAllowed = 60_000;
// A job that copies a large file can only be ended after it.
const endAllowed = 3_000;

/** How the archive process is started. */
export interface ArchiveProcessOptions {
  /** Its built entry file. */
  readonly entry: string;
  /** Where it keeps what it makes of opened folders. */
  readonly cacheFolder: string;
  /** Called when it ended and is being started again. */
  readonly onRestart: () => void;
}

/** Starts the archive process. */
export function startArchiveProcess({ entry, cacheFolder, onRestart }: ArchiveProcessOptions): ArchiveProcess {
  const known = new Map<string, Registration>();
  const windows = new Set<WebContents>();
  const registering = new Map<string, (() => void)[]>();
  let child: UtilityProcess | undefined;
  let failures = 0;
  let startedAt = 0;
  let heardAt = 0;
  let isStopped = false;

  const tell = (message: ToArchiveProcess, ports: Electron.MessagePortMain[] = []): void =>
    child?.postMessage(message, ports);

  const hear = (said: unknown): void => {
    const { data: message } = fromArchiveProcessSchema.safeParse(said);
    if (!message) return;
    heardAt = Date.now();
    if (message.kind !== 'registered') return;
    for (const resolve of registering.get(message.id) ?? []) resolve();
    registering.delete(message.id);
  };

  const handPort = (contents: WebContents): void => {
    const { port1, port2 } = new MessageChannelMain();
    tell({ kind: 'connect' }, [port1]);
    contents.mainFrame.postMessage('archive-port', null, [port2]);
  };

  const start = (): void => {
    if (isStopped) return;
    startedAt = Date.now();
    heardAt = startedAt;
    child = utilityProcess.fork(entry, [], { serviceName: 'Daybook Archive', env: {} });
    child.on('message', hear);
    child.once('exit', restart);
    tell({ kind: 'configure', cacheFolder });
    for (const registration of known.values()) tell(registration);
    for (const contents of windows) handPort(contents);
  };

  // Its exit code says nothing: a killed process reports 0. Any end that was not asked for is a failure.
  const restart = (): void => {
    child = undefined;
    if (isStopped) return;
    failures = Date.now() - startedAt > steadyAfter ? 0 : failures + 1;
    onRestart();
    setTimeout(start, restartDelays[Math.min(failures, restartDelays.length - 1)]);
  };

  const heartbeat = setInterval(() => {
    if (child && Date.now() - heardAt > silenceAllowed) child.kill();
    tell({ kind: 'ping' });
  }, pingEvery);

  start();
  return {
    register(registration) {
      const { id } = registration;
      const isKnown = JSON.stringify(known.get(id)) === JSON.stringify(registration);
      if (isKnown && !registering.has(id)) return Promise.resolve();
      known.set(id, registration);
      return new Promise((resolve) => {
        registering.set(id, [...(registering.get(id) ?? []), resolve]);
        if (!isKnown) tell(registration);
      });
    },
    forget(archive) {
      known.delete(archive);
      tell({ kind: 'forget', id: archive });
    },
    connect(contents) {
      if (!windows.has(contents)) contents.once('destroyed', () => windows.delete(contents));
      windows.add(contents);
      handPort(contents);
    },
    stop() {
      isStopped = true;
      clearInterval(heartbeat);
      const ending = child;
      if (!ending) return Promise.resolve();
      tell({ kind: 'end' });
      return new Promise((resolve) => {
        const kill = setTimeout(() => ending.kill(), endAllowed);
        ending.once('exit', () => {
          clearTimeout(kill);
          resolve();
        });
      });
    },
  };
}
