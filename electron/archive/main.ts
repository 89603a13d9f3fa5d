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
      {
        tell({ kind: 'registered', id: message.id });
        return;
      }
    case 'register-input':
    case 'register-target': {
      tell({ kind: 'registered', id: message.id });
      return;
    }
    case 'configure':
    case 'forget':
      return;
    case 'ping': {
      tell({ kind: 'pong' });
      return;
    }
    case 'connect':
      if (!port) return;
      host.connect({
        send: (value) => port.postMessage(value),
        receive: (listener) => port.on('message', (event) => listener(event.data)),
      });
      port.start();
  }
});
