import { spawn, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './daybook.ts';

const folder = path.join(import.meta.dirname, 'network');
const project = path.resolve(import.meta.dirname, '../..');
const isRoot = process.getuid?.() === 0;
// Others than root get a namespace in which they are root, where the system allows it.
const unshare = ['unshare', ...(isRoot ? [] : ['--map-root-user']), '--net'];

const missing = ['unshare', 'ip', 'tcpdump'].filter(
  (tool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0,
);
const canWatch = missing.length === 0 && spawnSync('unshare', [...unshare.slice(1), 'true']).status === 0;

/** Runs a command where every packet is seen, and tells which packets were meant to leave the machine. */
async function packetsOf(
  log: string,
  command: readonly string[],
  display: { readonly DISPLAY?: string },
): Promise<string[]> {
  const [program = '', ...arguments_] = [...unshare, path.join(folder, 'in-namespace.sh'), log, ...command];
  const child = spawn(program, arguments_, {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...display },
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    output += String(chunk);
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code, output).toBe(0);
  return (await readFile(log, 'utf8')).split('\n').filter(Boolean);
}

test.describe('no connection leaves', () => {
  test.skip(!canWatch, `needs ${missing.join(', ') || 'the right to make a network namespace'}`);
  test.setTimeout(120_000);

  test('while everything is used', async ({ temporaryFolder, display }) => {
    const journey = [
      'npx',
      'playwright',
      'test',
      '--config',
      path.join(folder, 'journey.config.ts'),
      '--output',
      path.join(temporaryFolder, 'journey'),
    ];
    expect(await packetsOf(path.join(temporaryFolder, 'packets'), journey, display)).toEqual([]);
  });

  test('and one that would leave is seen', async ({ temporaryFolder, display }) => {
    const runtime = path.join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '', 'electron');
    const canary = [
      runtime,
      ...(isRoot ? ['--no-sandbox'] : []),
      `--user-data-dir=${temporaryFolder}/canary`,
      path.join(folder, 'canary'),
    ];
    const packets = await packetsOf(path.join(temporaryFolder, 'packets'), canary, display);
    expect(packets.join('\n')).toContain('canary.example');
  });
});
