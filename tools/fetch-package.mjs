import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * A package of the npm registry, pinned to its contents.
 *
 * @typedef {object} PinnedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} integrity `sha512-` and the hash in base 64
 * @property {number} bytes size of its tarball, for the progress
 */

/**
 * Downloads a package with npm, and so with the user's own settings of registry and proxy, checks it and unpacks it.
 *
 * @param {PinnedPackage} pinned
 * @param {string} directory an existing folder on a disk with room for it twice
 * @returns {Promise<string>} the folder of the unpacked package
 */
export async function fetchPackage(pinned, directory) {
  const tarball = await download(pinned, directory);
  const integrity = await integrityOf(tarball);
  if (integrity !== pinned.integrity) {
    throw new Error(`${pinned.name}@${pinned.version} came with integrity «${integrity}», not «${pinned.integrity}».`);
  }
  await run('tar', ['-xzf', tarball, '-C', directory]);
  await rm(tarball);
  return path.join(directory, 'package');
}

/**
 * The integrity of a file in the form that npm records, `sha512-` and the hash in base 64.
 *
 * @param {string} file
 */
export async function integrityOf(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}

/**
 * @param {PinnedPackage} pinned
 * @param {string} directory
 */
async function download(pinned, directory) {
  const progress = setInterval(() => void showProgress(pinned, directory), 1000);
  // A cache of its own, thrown away at the end: npm's would keep the tarball for good.
  const cache = path.join(directory, 'npm-cache');
  const specifier = `${pinned.name}@${pinned.version}`;
  try {
    await run('npm', ['pack', specifier, '--silent', '--cache', cache, '--pack-destination', directory]);
  } catch (error) {
    throw new Error(`npm could not download ${specifier}: ${error instanceof Error ? error.message : error}`);
  } finally {
    clearInterval(progress);
    endProgress();
  }
  await rm(cache, { recursive: true, force: true });
  const tarball = (await readdir(directory)).find((name) => name.endsWith('.tgz'));
  if (!tarball) throw new Error(`npm said that it downloaded ${specifier}, but left no .tgz in ${directory}.`);
  return path.join(directory, tarball);
}

/**
 * @param {PinnedPackage} pinned
 * @param {string} directory
 */
async function showProgress(pinned, directory) {
  if (!process.stderr.isTTY) return;
  const names = await readdir(directory, { recursive: true });
  const sizes = await Promise.all(names.map((name) => sizeOf(path.join(directory, name))));
  const percent = Math.min(100, Math.floor((Math.max(0, ...sizes) / pinned.bytes) * 100));
  process.stderr.write(`\rDownloading ${pinned.name}: ${percent} % of ${Math.round(pinned.bytes / 1e6)} MB`);
}

function endProgress() {
  if (process.stderr.isTTY) process.stderr.write('\n');
}

/** @param {string} file which npm may move while it is looked at */
async function sizeOf(file) {
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? found.size : 0;
}
