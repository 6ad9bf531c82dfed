import {
  ensureChangeTrigger,
  ensureHourlyTrigger,
  removeTriggers,
  type TriggerFound,
} from '../../host/clock-triggers';
import { sendsMail } from '../../host/mail';
import { userKey } from '../../host/user-key';
import { newLedger } from '../../schedule/due-run';
import { isTimed, type Schedule } from '../../schedule/schedule';
import type { OpenDocument } from '../open-document';
import { keptSchedule, loadSchedule, type ScheduleSettings, switchedOff } from '../stored/schedule';
import { keptState, loadScheduleState, notFailing, type ScheduleState } from '../stored/schedule-state';
import { runName, toKeepForNext, withNewLines } from './run-journal';
import { hourIn } from './schedule-clock';
import { changeHandler, refreshHandler } from './trigger-handlers';

/** Sets when the summary is made automatically. The trigger belongs to the current user. */
export function setSchedule(document: OpenDocument, schedule: Schedule, digestTo: string): void {
  const { store, spreadsheet, texts } = document;
  if (schedule.every === 'off') {
    // Only the current user's triggers can be deleted here; another editor's is deleted when it is called
    // next.
    for (const handler of [refreshHandler, changeHandler]) removeTriggers(handler);
    store.setAll({
      ...keptSchedule(switchedOff),
      'shopKpi.notice': '',
      'shopKpi.changes': '',
      'shopKpi.nextLook': '0',
    });
    return;
  }
  // Made before anything is stored: if Google refuses the trigger, no schedule must be kept.
  ensureHourlyTrigger(refreshHandler);
  const isNoted = schedule.every === 'change' && ensureChangeTrigger(spreadsheet, changeHandler);
  if (schedule.every !== 'change') removeTriggers(changeHandler);
  const settings: ScheduleSettings = {
    schedule,
    keeper: userKey(),
    zone: spreadsheet.getSpreadsheetTimeZone(),
    digestTo: sendsMail() ? digestTo : '',
    since: Math.floor(document.now()),
  };
  const now = Date.now();
  const state = newState(settings, isNoted, now);
  store.setAll({
    ...keptSchedule(settings),
    ...keptState(state),
    ...notFailing,
    ...toKeepForNext(settings, state, undefined, now, texts),
  });
}

/** The state of a schedule that begins now. */
export function newState({ schedule, zone }: ScheduleSettings, isNoted: boolean, now: number): ScheduleState {
  const hour = hourIn(zone, now);
  const ledger = isTimed(schedule) ? newLedger(schedule, hour) : { served: hour, begun: null };
  return { ledger, lookedAt: now, isNoted };
}

/**
 * Repairs the current user's trigger if it is missing or doubled, and notes that in the log. Returns what was
 * found. Triggers of other editors cannot be seen.
 */
export function repairTrigger({ store, spreadsheet, now }: OpenDocument): TriggerFound {
  const settings = loadSchedule(store);
  const found = ensureHourlyTrigger(refreshHandler);
  if (loadScheduleState(store) === undefined) {
    store.setAll(keptState(newState(settings, false, Date.now())));
  }
  if (settings.schedule.every === 'change') ensureChangeTrigger(spreadsheet, changeHandler);
  if (found !== 'one') {
    const run = runName(settings.schedule);
    const line = { at: now(), run, result: 'repaired', rows: null, seconds: null, detail: '' } as const;
    store.setAll(withNewLines(store, [line]));
  }
  return found;
}
