import type { DocumentStore, StoreKey } from '../../host/document-store';
import { addToLog } from '../../host/log-tab';
import { openingNotice } from '../../host/opening-notice';
import type { Texts } from '../../i18n/texts';
import {
  asWritten,
  isFailure,
  type LogLine,
  mostLines,
  shouldWriteLog,
  withLines,
} from '../../schedule/log-line';
import type { Schedule } from '../../schedule/schedule';
import { logColumns, logHeader, logRow, logSentence } from '../../summary/log-rows';
import type { OpenDocument } from '../open-document';
import type { ScheduleSettings } from '../stored/schedule';
import { failingSince, keptLog, loadLog, type ScheduleState } from '../stored/schedule-state';
import { momentText, nextLook, overdueFrom } from './schedule-clock';

/** The log with these lines added, in the form in which it is stored. */
export function withNewLines(
  store: DocumentStore,
  lines: readonly LogLine[],
): Readonly<Partial<Record<StoreKey, string>>> {
  return keptLog(withLines(loadLog(store), lines));
}

/** The kind of run that the log names. */
export function runName({ every }: Schedule): LogLine['run'] {
  return every === 'off' ? 'change' : every;
}

/** What a run stores for later: the notice for the next opening, and when the hourly trigger must look again. */
export function toKeepForNext(
  settings: ScheduleSettings,
  state: ScheduleState,
  failure: LogLine | undefined,
  now: number,
  texts: Texts,
): Readonly<Partial<Record<StoreKey, string>>> {
  const { schedule, zone } = settings;
  return {
    'shopKpi.notice': noticeText(settings, state, failure, now, texts),
    'shopKpi.nextLook': String(nextLook(schedule, state, zone, now)),
  };
}

/**
 * The notice for the next opening: that the last run failed, or, once the next run is long overdue, that it
 * did not take place. It is stored beforehand because a deleted trigger cannot report anything.
 */
function noticeText(
  { schedule, zone }: ScheduleSettings,
  state: ScheduleState,
  failure: LogLine | undefined,
  now: number,
  texts: Texts,
): string {
  if (failure !== undefined) {
    const sentence = texts.schedule.notice(momentText(failure.at, texts), logSentence(failure, texts));
    return openingNotice(now, sentence);
  }
  const overdue = overdueFrom(schedule, state, zone, now);
  if (overdue === undefined) return '';
  const sentence = texts.schedule.overdue(momentText(overdue.due / 24, texts));
  return openingNotice(overdue.from, sentence);
}

/** The last failure, undefined if the last run succeeded or the owner has made the summary since. */
export function standingFailure(store: DocumentStore): LogLine | undefined {
  if (failingSince(store) === undefined) return undefined;
  return loadLog(store).lines.find(({ result }) => isFailure(result));
}

/**
 * Writes the waiting lines into the tab of the log if one of them is news. Lines that cannot be written go on
 * waiting.
 */
export function writeLog({ spreadsheet, store, texts }: OpenDocument): void {
  const log = loadLog(store);
  if (!shouldWriteLog(log)) return;
  const tab = {
    name: texts.schedule.log.tabName,
    header: logHeader(texts),
    widths: logColumns.map(([, width]) => width),
    most: mostLines,
  };
  addToLog(
    spreadsheet,
    tab,
    log.lines.slice(0, log.waiting).map((line) => logRow(line, texts)),
  );
  store.setAll(keptLog(asWritten(log)));
}
