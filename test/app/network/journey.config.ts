import { defineConfig } from 'playwright/test';

/** The journey on which no packet may leave; `network.test.ts` runs it where every packet is seen. */
export default defineConfig({
  testDir: '.',
  testMatch: 'journey.ts',
  workers: 1,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: 'line',
});
