import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stampOf } from './build.mjs';
import { root } from './setup.mjs';

const sources = ['tools/archive', 'tools/bench', 'electron', 'shared', 'vite.config.ts', 'package-lock.json'];
const stampFile = path.join(root, 'out/.tools-built-from');

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildTools();

/**
 * Builds the tools that are written in TypeScript into out/tools/, unless what is there was made of the sources as they
 * are; gives the address of one of them. Throws with the bundler's words when they do not build.
 *
 * @param {'archive' | 'bench-import' | 'bench-opening' | 'bench-recall' | 'bench-search'} name
 */
export function buildToolsIfStale(name) {
  const stamp = stampOf(root, sources);
  const isFresh = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  if (!isFresh) {
    buildInChild();
    mkdirSync(path.dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, stamp);
  }
  return pathToFileURL(path.join(root, `out/tools/${name}.js`)).href;
}

// In a process of its own, because standard output belongs to the tool, and the bundler would stay in its memory.
function buildInChild() {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url)], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
  });
  if (status !== 0) throw new Error(`The tools do not build:\n${stdout}${stderr.replaceAll(/^ {4}at .*\n/gm, '')}`);
}

// The app is not built along with them: that takes longer, and nobody asked for it.
async function buildTools() {
  const { createBuilder } = await import('vite');
  const builder = await createBuilder({ configFile: path.join(root, 'vite.config.ts'), logLevel: 'warn' });
  const environment = builder.environments['tools'];
  if (!environment) throw new Error('vite.config.ts has no environment «tools».');
  await builder.build(environment);
}
