import path from 'node:path';
import { defineConfig } from 'playwright/test';
import { electronRuntime } from '../../tools/electron-runtime.mjs';

process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= (await electronRuntime()).directory;

/** Makes a picture of every screen in both languages and themes, wide and narrow: `npm run screens`. */
export default defineConfig({
  testDir: '.',
  outputDir: path.resolve(import.meta.dirname, '../../out/test-results/screens'),
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
});
