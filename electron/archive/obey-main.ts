import { type FromArchiveProcess, toArchiveProcessSchema } from '../../shared/ipc/archive-process-contract.ts';
import { removeOrphans } from '../storage/edition/partial-folder.ts';
import { forgetCached } from '../storage/importing/cached-edition.ts';
import type { ArchiveHost } from './archive-host.ts';
import type { Places } from './files/places.ts';

/** What the main process disposes of in the archive process. */
export interface Obeying {
  readonly places: Places;
  readonly host: ArchiveHost;
  readonly tell: (message: FromArchiveProcess) => void;
  /** Ends the process. */
  readonly end: () => void;
}

/** The part of Electron's MessagePortMain that is needed of a window's port. */
export interface WindowPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): unknown;
  once(event: 'close', listener: () => void): unknown;
  start(): void;
}

/** Does what the main process says; what is no message of the contract changes nothing. */
export function obeyMain(said: unknown, port: WindowPort | undefined, { places, host, tell, end }: Obeying): void {
  const checked = toArchiveProcessSchema.safeParse(said);
  if (!checked.success) return;
  const message = checked.data;
  switch (message.kind) {
    case 'configure':
      places.cacheFolder = message.cacheFolder;
      return;
    case 'register': {
      places.archives.set(message.id, message.path);
      tell({ kind: 'registered', id: message.id });
      return;
    }
    case 'register-input': {
      places.inputs.set(message.id, message.paths);
      tell({ kind: 'registered', id: message.id });
      return;
    }
    case 'register-target': {
      // The process before this one may have died while it was writing there.
      removeOrphans(message.path);
      places.targets.set(message.id, message);
      tell({ kind: 'registered', id: message.id });
      return;
    }
    case 'forget': {
      const path = places.archives.get(message.id);
      places.archives.delete(message.id);
      if (path !== undefined) forgetCached(path, places.cacheFolder);
      return;
    }
    case 'ping': {
      tell({ kind: 'pong' });
      return;
    }
    case 'end':
      end();
      return;
    case 'connect':
      if (port) connect(host, port);
  }
}

function connect(host: ArchiveHost, port: WindowPort): void {
  host.connect({
    send: (value) => port.postMessage(value),
    receive: (listener) => port.on('message', (event) => listener(event.data)),
    whenClosed: (listener) => port.once('close', listener),
  });
  port.start();
}
