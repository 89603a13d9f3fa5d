import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const packageFolder = path.resolve(import.meta.dirname, '../node_modules/electron');

/**
 * Where the program lies in an unpacked distribution of this platform.
 *
 * @param {string} directory
 */
export function executableIn(directory) {
  if (process.platform === 'darwin') return path.join(directory, 'Electron.app/Contents/MacOS/Electron');
  return path.join(directory, process.platform === 'win32' ? 'electron.exe' : 'electron');
}

/**
 * The version that an unpacked distribution states, such as `45.4.1`; undefined for a folder that is none.
 *
 * @param {string} directory
 */
export function versionIn(directory) {
  const file = path.join(directory, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : undefined;
}

/**
 * The official binary that the `electron` package has unpacked for itself, if it is there and of the pinned version.
 *
 * @returns {import('./electron-runtime.mjs').ElectronRuntime | undefined}
 */
export function unpackedOfficial() {
  const directory = path.join(packageFolder, 'dist');
  const executable = executableIn(directory);
  const version = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')).version;
  // The installer writes path.txt last: without it the folder may be half unpacked.
  const isComplete = existsSync(path.join(packageFolder, 'path.txt')) && existsSync(executable);
  if (!isComplete || versionIn(directory) !== version) return undefined;
  return { executable, directory, version, origin: 'official', reason: 'the official binary of the pinned version' };
}

/**
 * Lets the `electron` package's own installer download and unpack the official binary. It checks the hash itself, and
 * gives up at once when the host has no address, after ten seconds when it does not answer.
 *
 * @returns {Promise<string | undefined>} why it did not work, undefined when it did
 */
export function downloadOfficial() {
  const installer = spawn(process.execPath, [path.join(packageFolder, 'install.js')], {
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let complaint = '';
  installer.stderr.setEncoding('utf8').on('data', (chunk) => {
    complaint += chunk;
  });
  return new Promise((resolve) => {
    installer.on('error', (error) => resolve(error.message));
    installer.on('close', (code) => resolve(code === 0 ? undefined : complaint.split('\n', 1)[0]));
  });
}
