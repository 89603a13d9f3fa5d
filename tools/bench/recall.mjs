import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildToolsIfStale } from '../build-tools.mjs';
import { ensureNodeModules } from '../node-modules.mjs';
import { root } from '../setup.mjs';

/**
 * Tells how much of what a plain scan of editions' texts finds is found by the analyser's terms, on 150 names and words
 * of each, and lists every miss.
 *
 * @param {readonly string[]} editions
 */
export function benchRecall(editions) {
  ensureNodeModules(root);
  const program = fileURLToPath(buildToolsIfStale('bench-recall'));
  const { status } = spawnSync(process.execPath, [program, ...editions], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
