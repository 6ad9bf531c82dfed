import { sendsMail } from '../../host/mail';
import { userKey } from '../../host/user-key';
import { sayIn } from '../../i18n/say';
import type { Texts } from '../../i18n/texts';
import { isFailure, type LogLine } from '../../schedule/log-line';
import type { Schedule } from '../../schedule/schedule';
import type { Answer, ScheduleKeeper, SidebarRequest, SidebarRun } from '../../sidebar/requests';
import { logSentence } from '../../summary/log-rows';
import type { OpenDocument } from '../open-document';
import { hourText, momentText, nextRun } from '../schedule/schedule-clock';
import { repairTrigger, setSchedule } from '../schedule/set-schedule';
import { isOfNewerVersion, loadSchedule } from '../stored/schedule';
import { loadLog, loadScheduleState } from '../stored/schedule-state';

/** The number of runs that the sidebar shows. */
const shownRuns = 10;

/**
 * The content of the page Schedule. If the current user's trigger is missing or doubled, it is repaired
 * first.
 */
export function schedulePage(document: OpenDocument): Answer<'schedule'> {
  const { texts } = document;
  const keeper = keeperIn(document);
  if (keeper !== 'you') return described(document, keeper, strangerSentence(document, keeper));
  const message = repairTrigger(document) === 'one' ? '' : texts.schedule.results.repaired('');
  return described(document, keeper, message);
}

/**
 * Sets the schedule that the page sends. If another editor has set one that the page did not show, it is not
 * replaced; the answer tells about it instead.
 */
export function saveScheduleOf(
  document: OpenDocument,
  { schedule, digestTo, seen }: Extract<SidebarRequest, { type: 'saveSchedule' }>,
): Answer<'schedule'> {
  const { texts } = document;
  const keeper = keeperIn(document);
  const stranger = strangerSentence(document, keeper);
  if (stranger !== '' && seen !== keeper) return described(document, keeper, stranger);
  setSchedule(document, schedule, digestTo ?? '');
  const message = schedule.every === 'off' ? texts.schedule.switchedOff : texts.schedule.saved;
  return described(document, keeperIn(document), message);
}

/** What to say about a schedule of another editor or a newer version; '' for one's own or none. */
function strangerSentence({ store, texts }: OpenDocument, keeper: ScheduleKeeper): string {
  switch (keeper) {
    case 'nobody':
    case 'you':
      return '';
    case 'another': {
      const { since } = loadSchedule(store);
      return texts.schedule.anotherKeeps(since === null ? '' : sayIn(texts).day(since));
    }
    case 'newer':
      return texts.schedule.newerKeeps;
  }
}

function keeperIn({ store }: OpenDocument): ScheduleKeeper {
  if (isOfNewerVersion(store)) return 'newer';
  const { schedule, keeper } = loadSchedule(store);
  if (schedule.every === 'off') return 'nobody';
  return keeper === userKey() ? 'you' : 'another';
}

function described(
  { store, texts }: OpenDocument,
  keeper: ScheduleKeeper,
  message: string,
): Answer<'schedule'> {
  const { schedule, zone, digestTo } = loadSchedule(store);
  const state = loadScheduleState(store);
  return {
    state: 'schedule',
    schedule,
    keeper,
    digestTo: sendsMail() ? digestTo : null,
    next:
      state === undefined ? '' : nextIn(schedule, zone, texts, nextRun(schedule, state, zone, Date.now())),
    runs: loadLog(store)
      .lines.slice(0, shownRuns)
      .map((line) => runIn(line, texts)),
    message,
  };
}

function nextIn(schedule: Schedule, zone: string, texts: Texts, next: number | undefined): string {
  if (next !== undefined) {
    const to = `${String((next + 1) % 24).padStart(2, '0')}:00`;
    return texts.schedule.next(hourText(next, texts), to, zone);
  }
  return schedule.every === 'change' ? texts.schedule.nextAfterChange : '';
}

function runIn(line: LogLine, texts: Texts): SidebarRun {
  const { number } = sayIn(texts);
  return {
    result: line.result,
    time: momentText(line.at, texts),
    sentence: logSentence(line, texts),
    isFailure: isFailure(line.result),
    rows: line.rows === null ? '' : number(line.rows),
    seconds: line.seconds === null ? '' : number(line.seconds, 1),
  };
}
