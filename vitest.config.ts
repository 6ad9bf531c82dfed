import { defineConfig } from 'vitest/config';
import { patience } from './test/patience';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build-once.ts'],
    // No test depends on how fast the machine is: these end only what hangs.
    testTimeout: 4 * patience,
    hookTimeout: 4 * patience,
    expect: { poll: { timeout: patience } },
    // Two cores: the browser of the end-to-end tests needs one of them.
    maxWorkers: 2,
  },
});
