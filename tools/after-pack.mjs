import { rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Takes Electron's own default app out of a packaged folder: a release starts nothing but Daybook.
 *
 * @param {import('electron-builder').AfterPackContext} context
 */
export default async function afterPack({ appOutDir }) {
  await rm(path.join(appOutDir, 'resources/default_app.asar'), { force: true });
}
