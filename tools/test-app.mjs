import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { buildIfStale } from './build.mjs';
import { root, setUp } from './setup.mjs';

// `npm run test:app -- ARGUMENTS` drives the built app with Playwright; the arguments are Playwright's own.
const runtime = await setUp({ forTests: true });
buildIfStale();
const { status } = spawnSync(
  process.execPath,
  [path.join(root, 'node_modules/playwright/cli.js'), 'test', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: runtime.directory },
  },
);
process.exitCode = status ?? 1;
