import { defineConfig } from 'vitest/config';
import { patience } from './test/patience.ts';
import { useScriptTimeZone } from './workbench/script-time-zone.ts';

export default defineConfig({
  test: {
    globalSetup: ['test/build-once.ts'],
    // Tests leave nothing behind: the files of a worker load each module once, together.
    isolate: false,
    // Most functions are called too seldom to be worth optimising, above all those of the add-on, which each
    // execution has anew. A larger young generation copies less of the garbage that they leave.
    execArgv: ['--interrupt-budget=600000', '--max-semi-space-size=64'],
    // No test depends on how fast the machine is: these end only what hangs.
    testTimeout: 4 * patience,
    hookTimeout: 4 * patience,
    expect: { poll: { timeout: patience } },
    // Two cores: the browser of the end-to-end tests needs one of them.
    maxWorkers: 2,
    // The zone that Google gives to all that the add-on runs.
    env: { TZ: useScriptTimeZone('.') },
    // Few projects: each loads the modules for itself.
    projects: [
      { extends: true, test: { name: 'node', include: ['test/**/*.test.ts'], exclude: ['test/e2e/**'] } },
      { extends: true, test: { name: 'page', include: ['test/e2e/**/*.test.ts'] } },
    ],
  },
});
