import { defineConfig } from 'vitest/config';
import { patience } from './test/patience.ts';

/** Tests whose process has the time zone of the script, which these tests set. */
const inZoneOfScript = ['app', 'workbench'];
const ofTheirOwn = [...inZoneOfScript, 'e2e'];

function project(name: string, folders: readonly string[]) {
  return {
    extends: true as const,
    test: { name, include: folders.map((folder) => `test/${folder}/**/*.test.ts`) },
  };
}

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
    projects: [
      // Few projects: each loads the modules for itself.
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['test/**/*.test.ts'],
          exclude: ofTheirOwn.map((folder) => `test/${folder}/**`),
        },
      },
      project('add-on', inZoneOfScript),
      project('page', ['e2e']),
    ],
  },
});
