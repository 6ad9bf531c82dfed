import { describe, expect, it } from 'vitest';
import { runSchedule, type ScheduleReport } from '../../../workbench/schedule/run-schedule';
import { scheduleTable } from '../../../workbench/schedule/schedule-table';
import { distFolder, orders, traffic } from '../../app/shop-spreadsheet';
import { morningClock } from '../../morning-clock';

function reportOf(given: object): ScheduleReport {
  const result = runSchedule({
    every: 'day',
    hour: 7,
    on: 1,
    hours: 72,
    period: 'month',
    fault: null,
    language: 'en',
    tabs: [orders, traffic],
    distFolder,
    timeZone: 'Asia/Jakarta',
    clock: morningClock(),
    ...given,
  });
  if (result.state === 'wrong') throw new Error(result.sentence);
  return result.report;
}

const resultsOf = (given: object): readonly string[] => reportOf(given).runs.map(({ result }) => result);

describe('days that pass by the clock', () => {
  it('have one run each at the chosen hour, the first of which writes; its service calls are counted', () => {
    const report = reportOf({});
    expect(report.triggerCalls).toBe(72);
    expect(report.runs.map(({ result }) => result)).toEqual(['written', 'nothingNew', 'nothingNew']);
    for (const { time, calls, rows } of report.runs) {
      expect(time).toMatch(/ 07:\d\d$/);
      // Eight rows of orders and four of traffic.
      expect(rows).toBe(12);
      expect(calls).toBeGreaterThan(5);
    }
    const days = report.runs.map(({ time }) => Date.parse(time.slice(0, 10)) / 86_400_000);
    expect(days.map((day) => day - (days[0] ?? 0))).toEqual([0, 1, 2]);
    const table = scheduleTable(report).split('\n');
    expect(table[0]).toMatch(/^time +result +rows +seconds +calls$/);
    expect(table).toContain('3 runs in 72 calls of the trigger: 1 written, 2 nothingNew');
  });

  it.each([
    ['service-once', ['written', 'nothingNew']],
    ['service-always', ['serviceFailed', 'written', 'nothingNew']],
    ['null-spreadsheet', ['noSpreadsheet', 'written', 'nothingNew']],
    ['lock-held', ['busy', 'written', 'nothingNew']],
    ['time-up', ['cutOff', 'written', 'nothingNew']],
    ['slow-service', ['tooMuch', 'written']],
  ])('make good what went wrong in the first run: %s', (fault, results) => {
    // The clock begins at 10:00.
    expect(resultsOf({ fault, hour: 11, hours: 26 })).toEqual(results);
  });

  it('say that the fault did not happen if no run was due', () => {
    // The 15th is three weeks away, and the clock is turned by an hour only.
    const report = reportOf({ every: 'month', on: 15, hour: 7, hours: 1, fault: 'lock-held' });
    expect(report.runs).toEqual([]);
    expect(report.fault).toEqual({ name: 'lock-held', happened: false });
    expect(scheduleTable(report)).toContain('no run was due');
  });
});
