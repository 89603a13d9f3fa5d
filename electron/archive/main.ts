import type { FromArchiveProcess, ToArchiveProcess } from '../../shared/ipc/archive-process-contract.ts';
import { disableNodeNetwork } from '../offline/no-network.ts';
import { removeOrphans } from '../storage/edition/partial-folder.ts';
import { forgetCached } from '../storage/importing/cached-edition.ts';
import { createArchiveHost } from './archive-host.ts';
import { createPlaces } from './files/places.ts';
import { endFileJobs } from './files/run-file-job.ts';

disableNodeNetwork();

const places = createPlaces();
const host = createArchiveHost(places);
const tell = (message: FromArchiveProcess): void => process.parentPort.postMessage(message);

process.parentPort.on('message', ({ data, ports: [port] }) => {
  const message = data as ToArchiveProcess;
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
    case 'end': {
      void endFileJobs().finally(() => process.exit());
      return;
    }
    case 'connect':
      if (!port) return;
      host.connect({
        send: (value) => port.postMessage(value),
        receive: (listener) => port.on('message', (event) => listener(event.data)),
        whenClosed: (listener) => port.once('close', listener),
      });
      port.start();
  }
});
