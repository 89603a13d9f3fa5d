import type { FromArchiveProcess, ToArchiveProcess } from '../../shared/ipc/archive-process-contract.ts';
import { disableNodeNetwork } from '../offline/no-network.ts';
import { createArchiveHost } from './archive-host.ts';

disableNodeNetwork();

const host = createArchiveHost();
const tell = (message: FromArchiveProcess): void => process.parentPort.postMessage(message);

process.parentPort.on('message', ({ data, ports: [port] }) => {
  const message = data as ToArchiveProcess;
  switch (message.kind) {
    case 'register':
      host.register(message.id, message.path);
      return tell({ kind: 'registered', id: message.id });
    case 'ping':
      return tell({ kind: 'pong' });
    case 'connect':
      if (!port) return;
      host.connect({
        send: (value) => port.postMessage(value),
        receive: (listener) => port.on('message', (event) => listener(event.data)),
      });
      port.start();
  }
});
