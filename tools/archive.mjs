import { ensureNodeModules } from './node-modules.mjs';
import { root } from './setup.mjs';

// `npm run -s archive -- COMMAND …`: the command line for people who publish archives. Plain Node: it needs no Electron.
try {
  ensureNodeModules(root);
  // Imported only now: the first builds with the packages, and the second is what it has built.
  const { buildToolsIfStale } = await import('./build-tools.mjs');
  await import(buildToolsIfStale('archive'));
} catch (error) {
  console.error(`archive: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 3;
}
