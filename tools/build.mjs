import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './setup.mjs';

const sources = ['electron', 'renderer', 'shared', 'assets', 'vite.config.ts', 'package.json', 'package-lock.json'];
const stampFile = path.join(root, 'out/.built-from');

if (process.argv[1] === fileURLToPath(import.meta.url)) build();

/** Builds the app into out/ unless what is there was made of the sources as they are. */
export function buildIfStale() {
  const isFresh = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stampOf(root, sources);
  if (!isFresh) build();
}

/** Builds the app into out/; throws with the bundler's words when it does not build. */
export function build() {
  const stamp = stampOf(root, sources);
  const bundler = path.join(root, 'node_modules/vite/bin/vite.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundler, 'build', '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
  });
  if (status !== 0) throw new Error(`The app does not build:\n${stdout}${stderr.replaceAll(/^ {4}at .*\n/gm, '')}`);
  process.stdout.write(stdout);
  writeFileSync(stampFile, stamp);
}

/**
 * A hash of the names, sizes and times of change of some files and of all below some folders: it changes when any of
 * them is changed, added or removed.
 *
 * @param {string} folder
 * @param {readonly string[]} names inside the folder
 */
export function stampOf(folder, names) {
  const hash = createHash('sha256');
  for (const name of names) {
    const place = path.join(folder, name);
    const isFolder = statSync(place).isDirectory();
    const files = isFolder ? readdirSync(place, { recursive: true, encoding: 'utf8' }).sort() : [''];
    for (const file of files) {
      const { size, mtimeMs } = statSync(path.join(place, file));
      hash.update(`${name}/${file} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}
