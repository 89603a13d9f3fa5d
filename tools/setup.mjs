import path from 'node:path';
import { meetNeeds } from './debian-packages.mjs';
import { ensureNodeModules } from './node-modules.mjs';
import { missingNeeds, missingTestNeeds } from './system-needs.mjs';

/** The project's folder, absolute. */
export const root = path.dirname(import.meta.dirname);

/**
 * Makes ready whatever the app needs to run here: the packages, an Electron, the system's libraries. Asks for nothing
 * that is there already, so that a second run takes a fraction of a second and no network.
 *
 * @param {{ forTests?: boolean }} [options] whether what only tests use is needed too
 * @returns {Promise<import('./electron-runtime.mjs').ElectronRuntime>}
 */
export async function setUp({ forTests = false } = {}) {
  ensureNodeModules(root);
  // Imported only now: it needs the packages.
  const { electronRuntime } = await import('./electron-runtime.mjs');
  const runtime = await electronRuntime();
  console.log(`Electron ${runtime.version}: ${runtime.reason}.`);
  meetNeeds([...missingNeeds(runtime.executable), ...(forTests ? missingTestNeeds() : [])]);
  const unmet = missingNeeds(runtime.executable).filter((need) => need.isVital);
  if (unmet.length > 0) throw new Error(`Electron still lacks ${unmet.map((need) => need.what).join(', ')}.`);
  return runtime;
}
