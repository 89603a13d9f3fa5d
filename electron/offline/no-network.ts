import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

/** Thrown by every way in which Node could reach a network from a process of Daybook. */
export class NetworkDisabledError extends Error {
  readonly code = 'ENETDISABLED';

  constructor(operation: string) {
    super(`Daybook works offline: ${operation} is switched off in this process`);
    this.name = 'NetworkDisabledError';
  }
}

type Methods = Record<string, unknown>;

/**
 * Takes Node's network away from this process or worker: sockets, servers, datagrams and name look-ups throw
 * NetworkDisabledError. Chromium's own switches do not bind Node, so each Node process of ours calls this first.
 * Local pipes stay: the runtime itself needs them.
 */
export function disableNodeNetwork(): void {
  const connect = net.Socket.prototype.connect;
  net.Socket.prototype.connect = function (this: net.Socket, ...parameters: unknown[]): net.Socket {
    if (!isPipe(parameters)) throw new NetworkDisabledError('connecting a socket');
    return Reflect.apply(connect, this, parameters) as net.Socket;
  };
  const listen = net.Server.prototype.listen;
  net.Server.prototype.listen = function (this: net.Server, ...parameters: unknown[]): net.Server {
    if (!isPipe(parameters)) throw new NetworkDisabledError('listening on a port');
    return Reflect.apply(listen, this, parameters) as net.Server;
  } as typeof listen;
  refuse(dgram.Socket.prototype as unknown as Methods, ['bind', 'connect', 'send'], 'sending a datagram');
  refuse(dgram, ['createSocket'], 'making a datagram socket');
  for (const resolver of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
    const methods = Object.getOwnPropertyNames(resolver).filter((name) => /^(lookup|resolve|reverse)/.test(name));
    refuse(resolver as unknown as Methods, methods, 'looking a name up');
  }
  // ES modules that import these names by themselves see the refusals only after this.
  syncBuiltinESMExports();
  refuse(globalThis, ['fetch', 'WebSocket', 'EventSource'], 'fetching');
}

function refuse(owner: Methods, names: readonly string[], operation: string): void {
  for (const name of names) {
    if (typeof owner[name] !== 'function') continue;
    owner[name] = () => {
      throw new NetworkDisabledError(operation);
    };
  }
}

// net normalises its arguments to `[options, callback]` before an inner call; a pipe is a path instead of a port.
function isPipe([first]: readonly unknown[]): boolean {
  const options: unknown = Array.isArray(first) ? first[0] : first;
  if (typeof options === 'string') return Number.isNaN(Number(options));
  return typeof options === 'object' && options !== null && typeof (options as { path?: unknown }).path === 'string';
}
