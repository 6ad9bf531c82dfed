import { randomLcg } from 'd3-random';
import { describe, expect, it } from 'vitest';
import { zoneOffsets } from '../../src/period/zone-offsets';
import {
  dueRun,
  type Ledger,
  ledgerAtStart,
  ledgerToRetry,
  ledgerWhenDone,
  newLedger,
} from '../../src/schedule/due-run';
import { civilHour } from '../../src/schedule/due-times';
import type { TimedSchedule } from '../../src/schedule/schedule';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Minutes east of UTC by Node's own data of zones. */
function offsetsOf(zone: string): (instant: number) => number {
  const known = offsetsKnown.get(zone) ?? offsetsByNode(zone);
  offsetsKnown.set(zone, known);
  return known;
}

const offsetsKnown = new Map<string, (instant: number) => number>();

function offsetsByNode(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  return zoneOffsets((instant) => {
    const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  });
}

/** The first four have summer time: by an hour, by half an hour, around midnight, and on different days. */
const zones = ['Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'America/Asuncion', 'Asia/Jakarta'];

/** Among them are the hours at which clocks are changed. */
const schedules: readonly (readonly [string, TimedSchedule])[] = [
  ...[0, 2, 3].map((at) => [`daily at ${at}`, { every: 'day', hour: at }] as const),
  ['weekly on Sunday at 2', { every: 'week', weekday: 6, hour: 2 }],
  ['weekly on Monday at 0', { every: 'week', weekday: 0, hour: 0 }],
  ['monthly on the 31st', { every: 'month', day: 31, hour: 6 }],
  ['monthly on the 1st', { every: 'month', day: 1, hour: 0 }],
];

/** Two years, one of them a leap year, from noon of 1 January 2027. */
const from = Date.UTC(2027, 0, 1, 12);
const to = Date.UTC(2029, 0, 1, 12);

/** Each due time in milliseconds of local time, counted day by day without using the product's rules. */
function dueTimes(schedule: TimedSchedule): readonly number[] {
  const times: number[] = [];
  for (let at = Date.UTC(2026, 11, 1); at < Date.UTC(2029, 1, 1); at += day) {
    const date = new Date(at);
    const isLast = new Date(at + day).getUTCDate() === 1;
    const fits =
      schedule.every === 'day' ||
      (schedule.every === 'week' && (date.getUTCDay() + 6) % 7 === schedule.weekday) ||
      (schedule.every === 'month' &&
        (date.getUTCDate() === schedule.day || (isLast && date.getUTCDate() < schedule.day)));
    if (fits) times.push(at + schedule.hour * hour);
  }
  return times;
}

interface Lived {
  /** The due times whose run succeeded, in milliseconds of local time. */
  readonly runs: readonly number[];
  /** The latest local time so far, at each look. */
  readonly looks: readonly number[];
  readonly missed: number;
  /** The last due time for which a run was tried. */
  readonly lastTried: number;
}

/** Looks at the clock at these instants. `fails` tells whether a run is cut off or fails for the moment. */
function live(
  schedule: TimedSchedule,
  zone: string,
  instants: readonly number[],
  fails: () => 'cutOff' | 'passing' | undefined = () => undefined,
): Lived {
  const offset = offsetsOf(zone);
  const wall = (instant: number): number => instant + offset(instant) * minute;
  const hourOf = (instant: number): number => civilHour(0, Math.floor(wall(instant) / hour));
  let ledger: Ledger = newLedger(schedule, hourOf(from));
  let missed = 0;
  let furthest = 0;
  let lastTried = 0;
  const runs: number[] = [];
  const looks: number[] = [];
  for (const instant of instants) {
    furthest = Math.max(furthest, wall(instant));
    looks.push(furthest);
    const run = dueRun(schedule, ledger, hourOf(instant));
    if (run === undefined) continue;
    missed += run.missed;
    lastTried = run.due * hour;
    ledger = ledgerAtStart(ledger, run);
    const fault = run.attempt < 3 ? fails() : undefined;
    if (fault === 'cutOff') continue;
    if (fault === 'passing') ledger = ledgerToRetry(ledger, run);
    else {
      ledger = ledgerWhenDone(ledger, run);
      runs.push(run.due * hour);
    }
  }
  return { runs, looks, missed, lastTried };
}

function hourly(jitter: () => number): readonly number[] {
  const instants: number[] = [];
  for (let at = from + 17 * minute; at < to; at += hour) instants.push(at + jitter());
  return instants;
}

const cases = zones.flatMap((zone) => schedules.map(([name, schedule]) => [name, zone, schedule] as const));

describe('two years of a schedule', () => {
  it.each(cases)('%s in %s: every due run happens exactly once, within the hour', (_, zone, schedule) => {
    const instants = hourly(() => 0);
    const offset = offsetsOf(zone);
    const end = (instants.at(-1) ?? 0) + offset(instants.at(-1) ?? 0) * minute;
    const begin = from + offset(from) * minute;
    const wanted = dueTimes(schedule).filter((at) => at > begin && at <= end);
    const { runs, missed } = live(schedule, zone, instants);
    expect(runs).toEqual(wanted);
    expect(missed).toBe(0);
    expect(wanted.length).toBeGreaterThanOrEqual(24);
  });

  it.each(cases)(
    '%s in %s: with looks that are late, doubled, missing and cut off, none happens twice and none is lost in silence',
    (_, zone, schedule) => {
      const random = randomLcg(0.42);
      const instants = hourly(() => random() * 55 * minute).flatMap((at) => {
        const chance = random();
        if (chance < 0.1) return [];
        return chance > 0.95 ? [at, at + 1000] : [at];
      });
      // Now and then nothing looks for days, as when the owner is signed out or the quota is used up.
      const patchy = instants.filter((at) => Math.floor((at - from) / (9 * day)) % 5 !== 4);
      const fails = () => {
        const chance = random();
        return chance < 0.1 ? 'cutOff' : chance < 0.2 ? 'passing' : undefined;
      };
      const { runs, looks, missed, lastTried } = live(schedule, zone, patchy, fails);
      expect(new Set(runs).size).toBe(runs.length);
      const begin = from + offsetsOf(zone)(from) * minute;
      const last = looks.at(-1) ?? 0;
      const due = dueTimes(schedule).filter((at) => at > begin && at <= last);
      // A run may be replaced by the next one only if fewer than three looks fell between the two.
      const ran = new Set(runs);
      const lost: string[] = [];
      const unlooked: string[] = [];
      let unseen = 0;
      let earlier = 0;
      /** How many looks came before a time; asked in the order of time, as looks are. */
      const looksBefore = (time: number): number => {
        while ((looks[earlier] ?? Number.POSITIVE_INFINITY) < time) earlier += 1;
        return earlier;
      };
      due.forEach((at, index) => {
        const before = looksBefore(at);
        const between = looksBefore(due[index + 1] ?? Number.POSITIVE_INFINITY) - before;
        if (between >= 3 && !ran.has(at)) lost.push(new Date(at).toISOString());
        if (between === 0) {
          if (ran.has(at)) unlooked.push(new Date(at).toISOString());
          if (at < lastTried) unseen += 1;
        }
      });
      expect(lost).toEqual([]);
      expect(unlooked).toEqual([]);
      expect(missed).toBe(unseen);
    },
  );
});
