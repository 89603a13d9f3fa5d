import { Platform, build as pack } from 'electron-builder';
import { packagedForTests, testOutput } from './packaged-program.mjs';
import { root } from './setup.mjs';

/**
 * Makes what is released for this platform, as electron-builder.yml says, from the built app.
 *
 * @param {import('./electron-runtime.mjs').ElectronRuntime} runtime
 */
export async function packageRelease(runtime) {
  if (runtime.origin === 'npm') {
    throw new Error(
      `Electron ${runtime.version} in ${runtime.directory} was made from an npm package for development and tests and ` +
        'must not be released: run «npx install-electron» where the official download is reached, then package again.',
    );
  }
  await pack({ projectDir: root, config: { electronDist: runtime.directory, electronVersion: runtime.version } });
}

/**
 * Packages the built app into a folder for the tests to drive, with any Electron at hand. It differs from a release in
 * one fuse alone: the tests need the inspector.
 *
 * @param {import('./electron-runtime.mjs').ElectronRuntime} runtime
 * @returns {Promise<string>} path of the packaged program
 */
export async function packageForTests(runtime) {
  const config = {
    directories: { output: testOutput },
    electronDist: runtime.directory,
    electronVersion: runtime.version,
    electronFuses: { enableNodeCliInspectArguments: true },
  };
  await pack({ projectDir: root, targets: Platform.current().createTarget('dir'), config });
  return packagedForTests();
}
