import { defineConfig } from 'vitest/config';

/** Unit tests: everything under test/ but what drives the real app. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/app/**', 'test/screens/**'],
    globalSetup: ['test/tools/archive/built-once.ts'],
    // For a test that hangs, not for one on a busy machine: what must be quick measures itself.
    testTimeout: 60_000,
  },
});
