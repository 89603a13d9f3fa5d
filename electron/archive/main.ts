import { disableNodeNetwork } from '../offline/no-network.ts';
import { createArchiveHost } from './archive-host.ts';
import { createPlaces } from './files/places.ts';
import { endFileJobs } from './files/run-file-job.ts';
import { type Obeying, obeyMain } from './obey-main.ts';

disableNodeNetwork();

const places = createPlaces();
const obeying: Obeying = {
  places,
  host: createArchiveHost(places),
  tell: (message) => process.parentPort.postMessage(message),
  end: () => void endFileJobs().finally(() => process.exit()),
};

process.parentPort.on('message', ({ data, ports: [port] }) => obeyMain(data, port, obeying));
