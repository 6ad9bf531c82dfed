import * as z from 'zod/mini';
import { Clock, Script, type TriggerOutcome } from '../apps-script/script';
import { localeOf } from '../languages';
import { insertSampleShop, newSpreadsheet } from '../sample-shop';
import { Workbook } from '../spreadsheet/workbook';
import type { TabData } from '../spreadsheet/workbook-data';
import type { ScheduleArguments } from './arguments';
import { beginFault, type FaultName } from './faults';

const SIDEBAR = 'answerSidebar';
const hour = 3_600_000;
/** The number of service calls that the trigger makes when nothing is due. */
const idleCalls = 1;

/** The result of a call of the hourly trigger. */
export interface ScheduledRun {
  /** In the spreadsheet's zone, as the sidebar writes it. */
  time: string;
  /** A code such as written, nothingNew or serviceFailed; cutOff if the execution did not end by itself. */
  result: string;
  sentence: string;
  /** The number of rows that were counted; null if no tabs were read. */
  rows: number | null;
  seconds: number;
  calls: number;
}

export interface ScheduleReport {
  schedule: object;
  /** The number of calls of the trigger, including those that found nothing due. */
  triggerCalls: number;
  runs: readonly ScheduledRun[];
  /** The fault for the first run and whether it happened; null if there is none. */
  fault: { name: FaultName; happened: boolean } | null;
  /** What the sidebar says about the next run. */
  next: string;
}

export type ScheduleResult =
  | { state: 'done'; report: ScheduleReport; workbook: Workbook }
  | { state: 'wrong'; sentence: string };

export interface ScheduleRequest
  extends Pick<ScheduleArguments, 'every' | 'hour' | 'on' | 'hours' | 'period' | 'fault' | 'language'> {
  tabs: readonly TabData[] | 'sampleShop';
  distFolder: string;
  timeZone: string;
  /** The machine's own if left out. */
  clock?: Clock;
}

const sidebarLine = z.object({
  time: z.string(),
  result: z.string(),
  sentence: z.string(),
  rows: z.string(),
  seconds: z.string(),
});
const page = z.object({ state: z.literal('schedule'), next: z.string(), runs: z.array(sidebarLine) });
const readyAnswer = z.object({ state: z.literal('ready'), settings: z.record(z.string(), z.unknown()) });
const refusal = z.object({ state: z.literal('refused'), message: z.string() });

/** Opens the spreadsheet, sets the schedule in the sidebar, and then lets the time pass. */
export function runSchedule(request: ScheduleRequest): ScheduleResult {
  const { tabs, distFolder, timeZone, language, period, fault, hours, clock = new Clock() } = request;
  const isSample = tabs === 'sampleShop';
  const workbook = Workbook.open({
    locale: localeOf(language),
    timeZone,
    tabs: isSample ? newSpreadsheet : tabs,
    evaluation: 'whenRead',
  });
  const script = Script.load({ workbook, distFolder, clock, user: { locale: language } });
  const wrong = (sentence: string): ScheduleResult => ({ state: 'wrong', sentence });
  const problem = isSample ? insertSampleShop(script) : undefined;
  if (problem !== undefined) return wrong(`The sample shop could not be inserted: ${problem}`);
  const ready = script.run(SIDEBAR, [{ type: 'open' }]);
  const opened = ready.state === 'done' ? readyAnswer.safeParse(ready.value) : undefined;
  if (opened?.success !== true) return wrong('The add-on did not tell its settings.');
  script.run(SIDEBAR, [{ type: 'saveSettings', settings: { ...opened.data.settings, period, language } }]);
  const schedule = scheduleOf(request);
  const saved = ask(script, { type: 'saveSchedule', schedule });
  if (saved.state === 'wrong') return saved;

  let endFault = fault === null ? undefined : beginFault(script, fault);
  const runs: ScheduledRun[] = [];
  let triggerCalls = 0;
  let newest: SidebarLine | undefined;
  let next = saved.page.next;
  for (let passed = 0; passed < hours; passed += 1) {
    script.clock.advance(hour);
    for (const outcome of script.takeTriggerOutcomes()) {
      triggerCalls += 1;
      if (outcome.calls <= idleCalls && outcome.outcome.state === 'done') continue;
      const asked = ask(script, { type: 'schedule' });
      if (asked.state === 'wrong') return asked;
      ({ next } = asked.page);
      const [line] = asked.page.runs;
      const isNew = line !== undefined && JSON.stringify(line) !== JSON.stringify(newest);
      if (outcome.outcome.state !== 'done') runs.push(cutOff(outcome, timeZone));
      else if (isNew) runs.push({ ...line, rows: countIn(line.rows), ...measured(outcome) });
      else continue;
      newest = line;
      // Only the first run fails; the later ones show how the add-on recovers.
      endFault?.();
      endFault = undefined;
    }
  }
  const happened = endFault === undefined;
  const report = { schedule, triggerCalls, runs, fault: fault && { name: fault, happened }, next };
  return { state: 'done', report, workbook };
}

function scheduleOf({ every, hour: at, on }: ScheduleRequest): object {
  switch (every) {
    case 'day':
      return { every, hour: at };
    case 'week':
      return { every, weekday: on - 1, hour: at };
    case 'month':
      return { every, day: on, hour: at };
  }
}

/** Reads a whole number that the sidebar wrote, in any language. */
function countIn(written: string): number | null {
  return written === '' ? null : Number(written.replace(/\D/g, ''));
}

function measured({ milliseconds, calls }: TriggerOutcome): Pick<ScheduledRun, 'seconds' | 'calls'> {
  return { seconds: Math.round(milliseconds / 100) / 10, calls };
}

/** The entry for an execution that ended before it could store its result. */
function cutOff(given: TriggerOutcome, timeZone: string): ScheduledRun {
  const { outcome, at } = given;
  const time = new Date(at).toLocaleString('sv-SE', { timeZone }).slice(0, 16);
  const sentence = outcome.state === 'failed' ? outcome.message : '';
  return { time, result: 'cutOff', sentence, rows: null, ...measured(given) };
}

type SidebarLine = z.infer<typeof sidebarLine>;

type Asked = { state: 'asked'; page: z.infer<typeof page> } | { state: 'wrong'; sentence: string };

function ask(script: Script, request: object): Asked {
  const outcome = script.run(SIDEBAR, [request]);
  if (outcome.state !== 'done') {
    return { state: 'wrong', sentence: `The sidebar got no answer: ${outcome.message}` };
  }
  const read = page.safeParse(outcome.value);
  if (read.success) return { state: 'asked', page: read.data };
  const refused = refusal.safeParse(outcome.value);
  return {
    state: 'wrong',
    sentence: refused.success ? refused.data.message : 'The sidebar gave no schedule.',
  };
}
