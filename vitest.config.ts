import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/**/*.page.test.ts'],
        },
      },
      {
        test: {
          name: 'page',
          environment: 'jsdom',
          include: ['tests/**/*.page.test.ts'],
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 30_000,
          // Tests of a browser mostly wait.
          maxWorkers: 2,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
