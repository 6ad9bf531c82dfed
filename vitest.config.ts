import { defineConfig } from 'vitest/config';
import { patience } from './test/patience.ts';

/** Tests whose process has the time zone of the script, which these tests set. */
const inZoneOfScript = ['app', 'workbench'];
const ofTheirOwn = [...inZoneOfScript, 'period', 'e2e'];

function project(name: string, folders: readonly string[]) {
  return {
    extends: true as const,
    test: { name, include: folders.map((folder) => `test/${folder}/**/*.test.ts`) },
  };
}

/** Civil days must come out the same wherever the machine stands: before and behind UTC, with and without summer time. */
const zones = ['Asia/Jakarta', 'Asia/Kuala_Lumpur', 'Europe/Paris', 'Pacific/Apia', 'America/New_York'];

function inZone(zone: string) {
  const { extends: from, test } = project(`period ${zone}`, ['period']);
  return { extends: from, test: { ...test, env: { TZ: zone, ZONE_OF_SUITE: zone } } };
}

/**
 * For tests that run the built add-on. Each of its executions has new functions of its own, which are seldom
 * called often enough to be worth optimising, and leaves much garbage, of which a larger young generation has
 * to copy less.
 */
const forExecutions = ['--interrupt-budget=600000', '--max-semi-space-size=64'];

function ofExecutions(name: string, folders: readonly string[]) {
  const { extends: from, test } = project(name, folders);
  return { extends: from, test: { ...test, execArgv: forExecutions } };
}

export default defineConfig({
  test: {
    globalSetup: ['test/build-once.ts'],
    // Tests leave nothing behind: the files of a worker load each module once, together.
    isolate: false,
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
      ...zones.map(inZone),
      ofExecutions('add-on', inZoneOfScript),
      {
        extends: true,
        test: {
          name: 'page',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/one-browser.ts'],
          execArgv: forExecutions,
        },
      },
    ],
  },
});
