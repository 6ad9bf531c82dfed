import { defineConfig } from 'vitest/config';
import { patience } from './test/patience.ts';

function project(name: string, folders: readonly string[]) {
  return {
    extends: true as const,
    test: { name, include: folders.map((folder) => `test/${folder}/**/*.test.ts`) },
  };
}

const rooms = [
  ...['cells', 'comparison', 'functions', 'help', 'i18n', 'kpi', 'measures', 'sample', 'schedule'],
  ...['statistics', 'summary', 'tables', 'target', 'vocabulary'],
];

/** Civil days must come out the same wherever the machine stands: before and behind UTC, with and without summer time. */
const zones = ['Asia/Jakarta', 'Asia/Kuala_Lumpur', 'Europe/Paris', 'Pacific/Apia', 'America/New_York'];

function inZone(zone: string) {
  const { extends: from, test } = project(`period ${zone}`, ['period']);
  return { extends: from, test: { ...test, env: { TZ: zone, ZONE_OF_SUITE: zone } } };
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
      project('rooms', rooms),
      ...zones.map(inZone),
      // In the time zone of the script, which these tests set for their process.
      project('add-on', ['app']),
      project('workbench', ['workbench']),
      {
        extends: true,
        test: {
          name: 'page',
          include: ['test/e2e/**/*.test.ts', 'zz-*.test.ts'],
          globalSetup: ['test/e2e/one-browser.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'others',
          include: ['test/**/*.test.ts'],
          exclude: [...rooms, 'period', 'app', 'workbench', 'e2e'].map((folder) => `test/${folder}/**`),
        },
      },
    ],
  },
});
