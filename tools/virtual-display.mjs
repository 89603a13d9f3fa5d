import { spawn } from 'node:child_process';

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
  const stop = () => void server.kill();
  process.once('exit', stop);
  let complaint = '';
  server.stderr?.setEncoding('utf8').on('data', (chunk) => {
    complaint += chunk;
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', () => reject(new Error(`The virtual display Xvfb did not start: ${complaint}`)));
    server.stdio[3]?.once('data', (number) => resolve({ display: `:${String(number).trim()}`, stop }));
  });
}
