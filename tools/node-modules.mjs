import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';

/**
 * One installed package, as npm's lock files list it.
 *
 * @typedef {{ readonly version?: string, readonly integrity?: string, readonly optional?: boolean }} LockedPackage
 */

/**
 * Installs the packages of the lock file with `npm ci`, unless just these are installed already.
 *
 * @param {string} root the project's folder
 */
export function ensureNodeModules(root) {
  const wanted = readPackages(path.join(root, 'package-lock.json'));
  const installed = readPackages(path.join(root, 'node_modules/.package-lock.json'));
  if (areInstalled(wanted, installed)) return;
  refuseLink(path.join(root, 'node_modules'));
  // Standard output belongs to the program that needs the packages.
  console.error('Installing the packages of package-lock.json …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--loglevel=error'], {
    cwd: root,
    stdio: ['inherit', process.stderr, 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('«npm ci» failed: read its words above, and try again with a network.');
}

/** @param {string} folder which `npm ci` empties before it installs, also where it is only a link to another's */
function refuseLink(folder) {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  throw new Error(
    `The packages in ${folder} are not those of package-lock.json, and it is a link to ${readlinkSync(folder)}, ` +
      'which installing would empty: install there, or remove the link.',
  );
}

/**
 * Whether an installation is what the lock file wants. Packages for other platforms are optional and may be missing.
 *
 * @param {Readonly<Record<string, LockedPackage>>} wanted of package-lock.json
 * @param {Readonly<Record<string, LockedPackage>>} installed of the record that npm keeps in node_modules
 */
export function areInstalled(wanted, installed) {
  const isAsWanted = (/** @type {string} */ place) =>
    wanted[place]?.version === installed[place]?.version && wanted[place]?.integrity === installed[place]?.integrity;
  return (
    Object.keys(wanted).every((place) => isAsWanted(place) || (wanted[place]?.optional && !installed[place])) &&
    Object.keys(installed).every(isAsWanted)
  );
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function readPackages(file) {
  if (!existsSync(file)) return {};
  const { '': _project, ...packages } = JSON.parse(readFileSync(file, 'utf8')).packages;
  return packages;
}
