import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

const manifestName = 'daybook-manifest.json';
const hourInMilliseconds = 3_600_000;

/**
 * Size in bytes and time of change in whole seconds of every file, by path inside the folder.
 *
 * @typedef {Record<string, { readonly size: number, readonly seconds: number }>} Manifest
 */

/**
 * Whether a folder was made by `makeFolder`.
 *
 * @param {string} directory
 */
export function hasManifest(directory) {
  return existsSync(path.join(directory, manifestName));
}

/**
 * Whether a folder made by `makeFolder` is complete and unchanged since. Looks at sizes and times only, so that it
 * costs a millisecond or two and can be asked at every start.
 *
 * @param {string} directory
 */
export function isIntact(directory) {
  if (!hasManifest(directory)) return false;
  try {
    const manifest = JSON.parse(readFileSync(path.join(directory, manifestName), 'utf8'));
    return isSame(manifest, takeManifest(directory));
  } catch {
    // An unreadable manifest is a damaged folder too.
    return false;
  }
}

/**
 * Makes a folder whole or not at all, also when several processes do so at once: it is filled under another name, given
 * a manifest last, and then renamed. A damaged folder of that name gives way.
 *
 * @param {string} directory
 * @param {(directory: string) => Promise<void>} fill
 */
export async function makeFolder(directory, fill) {
  const parent = path.dirname(directory);
  await mkdir(parent, { recursive: true });
  await removeAbandoned(parent);
  const partial = await mkdtemp(`${directory}.partial-`);
  try {
    await fill(partial);
    await writeFile(path.join(partial, manifestName), JSON.stringify(takeManifest(partial)));
    // A temporary folder is its maker's alone; a cache may be read by others.
    await chmod(partial, 0o755);
    await putInPlace(partial, directory);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/**
 * @param {string} partial
 * @param {string} directory
 */
async function putInPlace(partial, directory) {
  if (isIntact(directory)) return;
  const damaged = `${partial}-damaged`;
  if (existsSync(directory)) await rename(directory, damaged);
  try {
    await rename(partial, directory);
  } catch (error) {
    // Another process was quicker by a moment; its folder is as good as ours.
    if (!isIntact(directory)) throw error;
  }
  await rm(damaged, { recursive: true, force: true });
}

/** @param {string} parent whose folders that were left half filled an hour ago have nobody who fills them */
async function removeAbandoned(parent) {
  for (const name of await readdir(parent)) {
    if (!name.includes('.partial-')) continue;
    const folder = path.join(parent, name);
    const age = Date.now() - (await stat(folder)).mtimeMs;
    if (age > hourInMilliseconds) await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} directory
 * @returns {Manifest}
 */
function takeManifest(directory) {
  /** @type {Manifest} */
  const manifest = {};
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === manifestName) continue;
    const file = path.join(entry.parentPath, entry.name);
    const { size, mtimeMs } = statSync(file);
    manifest[path.relative(directory, file)] = { size, seconds: Math.floor(mtimeMs / 1000) };
  }
  return manifest;
}

/**
 * @param {Manifest} recorded
 * @param {Manifest} found
 */
function isSame(recorded, found) {
  const names = Object.keys(recorded);
  return names.length === Object.keys(found).length && names.every((name) => isSameFile(recorded[name], found[name]));
}

/**
 * @param {Manifest[string] | undefined} recorded
 * @param {Manifest[string] | undefined} found
 */
function isSameFile(recorded, found) {
  return recorded !== undefined && recorded.size === found?.size && recorded.seconds === found.seconds;
}
