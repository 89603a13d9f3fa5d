import { defineConfig } from 'vitest/config';

/** Unit tests: everything under test/ but what drives the real app. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/app/**'],
  },
});
