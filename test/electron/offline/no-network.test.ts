import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';

// The guard changes the process that it runs in, so each attempt runs in a worker of its own, as in the app.
let guard = '';
beforeAll(async () => {
  const entry = new URL('../../../electron/offline/no-network.ts', import.meta.url).pathname;
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, ssr: entry, target: 'node20', rolldownOptions: { output: { format: 'es' } } },
  });
  const [output] = 'output' in built ? built.output : [];
  guard = output?.code ?? '';
});

function attempt(code: string, isGuarded: boolean): Promise<string> {
  const source = `${guard}
    import { parentPort } from 'node:worker_threads';
    ${isGuarded ? 'disableNodeNetwork();' : ''}
    try { const value = await (async () => { ${code} })(); parentPort.postMessage('done ' + value); }
    catch (error) { parentPort.postMessage(error.code ?? error.name); }`;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`));
  return new Promise((resolve, reject) => {
    worker.once('message', (message: string) => {
      resolve(message);
      void worker.terminate();
    });
    worker.once('error', reject);
  });
}

const attempts: readonly (readonly [string, string])[] = [
  ['a socket', `const net = await import('node:net'); net.connect(9, '127.0.0.1');`],
  [
    'a socket by options',
    `const { Socket } = await import('node:net'); new Socket().connect({ port: 9, host: '127.0.0.1' });`,
  ],
  ['a server', `const net = await import('node:net'); net.createServer().listen(0);`],
  ['a datagram', `const dgram = await import('node:dgram'); dgram.createSocket('udp4').send('x', 9, '127.0.0.1');`],
  ['a look-up', `const dns = await import('node:dns'); dns.lookup('example.org', () => {});`],
  ['a look-up by promise', `const { lookup } = await import('node:dns/promises'); await lookup('example.org');`],
  ['a resolver', `const { Resolver } = await import('node:dns'); new Resolver().resolve4('example.org', () => {});`],
  [
    'a resolver by promise',
    `const { promises } = await import('node:dns'); await new promises.Resolver().resolve4('example.org');`,
  ],
  ['http', `const http = await import('node:http'); http.get('http://127.0.0.1:9/');`],
  ['https', `const https = await import('node:https'); https.get('https://127.0.0.1:9/');`],
  ['http2', `const http2 = await import('node:http2'); http2.connect('http://127.0.0.1:9/');`],
  ['tls', `const tls = await import('node:tls'); tls.connect(9, '127.0.0.1');`],
  ['fetch', `await fetch('http://127.0.0.1:9/');`],
];

describe('disableNodeNetwork', () => {
  test.each(attempts)('refuses %s', async (_name, code) => {
    expect(await attempt(code, true)).toBe('ENETDISABLED');
  });

  test('is what refuses: without it a server listens', async () => {
    expect(await attempt(`const net = await import('node:net'); net.createServer().listen(0).close();`, false)).toBe(
      'done undefined',
    );
  });

  test('leaves local pipes alone', async () => {
    const code = `const net = await import('node:net'); const path = '/tmp/daybook-' + process.pid + '.sock';
      await new Promise((resolve) => { const server = net.createServer().listen(path, () => server.close(resolve)); });`;
    if (process.platform !== 'win32') expect(await attempt(code, true)).toBe('done undefined');
  });
});
