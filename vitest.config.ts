import { defineConfig } from 'vitest/config';

/** Unit tests: everything under test/ but what drives the real app. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/app/**'],
    // Machines are shared: a test that ends is quick enough, one that takes a minute hangs.
    testTimeout: 60_000,
  },
});
