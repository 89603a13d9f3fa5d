import { defineConfig } from 'playwright/test';
import { electronRuntime } from './tools/electron-runtime.mjs';

// Playwright asks the `electron` package where Electron is, which asks this variable; workers inherit it.
process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= (await electronRuntime()).directory;

const isPackaged = process.env['DAYBOOK_EXECUTABLE'] !== undefined;

/** Tests that drive the real app: the built tree, or the packaged program that DAYBOOK_EXECUTABLE names. */
export default defineConfig({
  testDir: 'test/app',
  outputDir: 'out/test-results/app',
  ...(isPackaged && { grep: /@packaged/ }),
  workers: 2,
  // Machines are shared: what comes at all within these is right, and the benchmark says how quick it is.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: `out/test-results/${isPackaged ? 'packaged' : 'app'}.json` }]],
});
