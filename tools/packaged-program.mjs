import path from 'node:path';
import { root } from './setup.mjs';

/** Where the folder that is packaged for the tests is made. */
export const testOutput = path.join(root, 'out/package-test');

/** The program inside it, by the naming of electron-builder. */
export function packagedForTests() {
  if (process.platform === 'win32') return path.join(testOutput, 'win-unpacked/Daybook.exe');
  if (process.platform === 'linux') return path.join(testOutput, 'linux-unpacked/daybook');
  const folder = process.arch === 'arm64' ? 'mac-arm64' : 'mac';
  return path.join(testOutput, folder, 'Daybook.app/Contents/MacOS/Daybook');
}
