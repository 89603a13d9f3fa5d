import { defineConfig } from 'playwright/test';
export default defineConfig({
  testDir: '/tmp/w2/test/app',
  testMatch: '*.test.ts',
  workers: 2,
  retries: 0,
  timeout: 15000,
  maxFailures: 12,
  reporter: 'list',
  outputDir: '/tmp/pwout',
});
