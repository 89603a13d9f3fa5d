import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/**
 * Starts an X server that draws into memory, on a display number that it finds free itself. It ends with this process at
 * the latest.
 *
 * @returns {Promise<{ display: string, stop: () => void }>} `display` for the environment variable DISPLAY, such as `:1`
 */
export function startVirtualDisplay() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  process.once('exit', () => server.kill());
  const stop = () => {
    server.kill();
    // Whoever is done does not wait for it to be gone.
    server.unref();
    for (const pipe of [server.stderr, server.stdio[3]]) pipe?.destroy();
  };
  let complaint = '';
  server.stderr?.setEncoding('utf8').on('data', (chunk) => {
    complaint += chunk;
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', () => reject(new Error(`The virtual display Xvfb did not start: ${complaint}`)));
    const numbers = createInterface({ input: /** @type {import('node:stream').Readable} */ (server.stdio[3]) });
    numbers.once('line', (number) => resolve({ display: `:${number}`, stop }));
  });
}
