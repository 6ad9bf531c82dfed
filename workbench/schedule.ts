/**
 * `npm run schedule`: tries out a schedule without a page and without waiting. Files become raw tabs, a
 * request of the sidebar sets the schedule in the built add-on, and the clock is turned from one call of the
 * trigger to the next.
 */
import { runCommand } from './command';
import { parseScheduleArguments, USAGE } from './schedule/arguments';
import { runSchedule } from './schedule/run-schedule';
import { scheduleTable } from './schedule/schedule-table';

await runCommand({
  usage: USAGE,
  parse: parseScheduleArguments,
  run: async (given, input) => {
    const result = runSchedule({ ...given, ...input });
    if (result.state === 'wrong') return result.sentence;
    const { report } = result;
    process.stdout.write(given.json ? `${JSON.stringify(report, null, 2)}\n` : scheduleTable(report));
    return undefined;
  },
});
