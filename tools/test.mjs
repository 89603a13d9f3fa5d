import { rmSync } from 'node:fs';
import path from 'node:path';
import { runCheck } from './check.mjs';
import { packagedForTests } from './packaged-program.mjs';
import { root, setUp } from './setup.mjs';
import { closingLine, countsIn } from './test-counts.mjs';

const reports = path.join(root, 'out/test-results');
const vitest = 'node_modules/vitest/vitest.mjs';
const playwright = ['node_modules/playwright/cli.js', 'test'];
const report = (/** @type {string} */ name) => ['--reporter=default', '--reporter=json', `--outputFile.json=${name}`];

/**
 * Every check, in order of how soon it says something.
 *
 * @param {import('./electron-runtime.mjs').ElectronRuntime} runtime
 * @returns {import('./check.mjs').Check[]}
 */
const checksWith = (runtime) => [
  { name: 'formatting and accessibility rules', words: ['node_modules/@biomejs/biome/bin/biome', 'check', '.'] },
  { name: 'types of every environment', words: ['tools/typecheck.mjs'] },
  { name: 'lint and house rules', words: ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.'] },
  {
    name: 'who imports whom',
    words: [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ...['--config', '.dependency-cruiser.cjs'],
      ...['shared', 'electron', 'renderer', 'tools', 'test'],
    ],
  },
  { name: 'unused files, exports and packages', words: ['node_modules/knip/bin/knip.js'] },
  { name: 'unit tests', words: [vitest, 'run', ...report('out/test-results/unit.json')] },
  {
    name: "unit tests of shared/ in the app's own Node",
    words: [vitest, 'run', 'test/shared', ...report('out/test-results/unit-in-electron.json')],
    program: runtime.executable,
    env: { ELECTRON_RUN_AS_NODE: '1' },
  },
  { name: 'build', words: ['tools/build.mjs'] },
  { name: 'app tests', words: playwright, needs: ['build'] },
  { name: 'package', words: ['tools/package.mjs', '--for-tests'], needs: ['build'] },
  {
    name: 'app tests of the packaged program',
    words: playwright,
    env: { DAYBOOK_EXECUTABLE: packagedForTests() },
    needs: ['package'],
  },
];

try {
  await testAll();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function testAll() {
  const runtime = await setUp({ forTests: true });
  rmSync(reports, { recursive: true, force: true });
  const failed = await runAll(checksWith(runtime), { ELECTRON_OVERRIDE_DIST_PATH: runtime.directory });
  if (failed.length > 0) {
    console.log(`\nFailed: ${failed.join('; ')}`);
    process.exitCode = 1;
  }
  console.log(closingLine(countsIn(reports)));
}

/**
 * @param {readonly import('./check.mjs').Check[]} checks
 * @param {Readonly<Record<string, string>>} env
 * @returns {Promise<string[]>} the names of those that failed or could not be run
 */
async function runAll(checks, env) {
  /** @type {string[]} */
  const failed = [];
  for (const check of checks) {
    const isHopeless = check.needs?.some((name) => failed.includes(name));
    if (isHopeless) console.log(`not run           ${check.name}`);
    if (isHopeless || !(await runCheck(check, env))) failed.push(check.name);
  }
  return failed;
}
