import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build-once.ts'],
    testTimeout: 20_000,
    // What a page shows comes a little later; with everything busy, more than the usual second later.
    expect: { poll: { timeout: 10_000 } },
    // Two cores: the browser of the end-to-end tests needs one of them.
    maxWorkers: 2,
  },
});
