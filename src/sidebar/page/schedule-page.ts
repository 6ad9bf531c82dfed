import type { SidebarTexts } from '../../i18n/sidebar-texts';
import type { Answer, Schedule, ScheduleKeeper, SidebarRequest, SidebarRun } from '../requests';
import { element, fill, make, oneOf, say } from './elements';

const defaultHour = '7';

/** The form of the page Schedule: when the summary is made automatically, and how the last runs went. */
export class SchedulePage {
  readonly form = element('schedule-form', HTMLFormElement);
  private readonly every = element('refresh-every', HTMLSelectElement);
  private readonly weekday = element('refresh-weekday', HTMLSelectElement);
  private readonly day = element('refresh-day', HTMLSelectElement);
  private readonly hour = element('refresh-hour', HTMLSelectElement);
  private readonly digestTo = element('digest-to', HTMLInputElement);
  private sendsMail = false;
  private keeper: ScheduleKeeper = 'nobody';

  constructor() {
    this.every.addEventListener('change', () => this.showParts());
  }

  get isOpen(): boolean {
    return !element('schedule-page', HTMLElement).hidden;
  }

  /** Shows the saved schedule and its last runs. */
  show({ schedule, keeper, digestTo, next, runs }: Answer<'schedule'>, texts: SidebarTexts): void {
    const choices = Object.entries(texts.refreshEvery).map(([id, name]) => ({ id, name }));
    const numbered = (count: number, first: number, name: (number: number) => string) =>
      Array.from({ length: count }, (_, index) => ({ id: String(first + index), name: name(first + index) }));
    fill(this.every, choices, schedule.every);
    fill(
      this.weekday,
      numbered(7, 0, (number) => texts.weekdays[number] ?? ''),
      schedule.every === 'week' ? String(schedule.weekday) : '0',
    );
    fill(this.day, numbered(31, 1, String), schedule.every === 'month' ? String(schedule.day) : '1');
    fill(
      this.hour,
      numbered(24, 0, (number) => `${String(number).padStart(2, '0')}:00`),
      'hour' in schedule ? String(schedule.hour) : defaultHour,
    );
    this.keeper = keeper;
    this.sendsMail = digestTo !== null;
    this.digestTo.value = digestTo ?? '';
    this.showParts();
    say('next-run', next);
    const lines = runs.map((run) => runPart(run, texts));
    const none = make('li', { className: 'help' }, texts.noRuns);
    element('runs', HTMLElement).replaceChildren(...(lines.length === 0 ? [none] : lines));
  }

  /**
   * What is to be saved: the schedule, the address for the digest ('' for none), and whose schedule the owner
   * saw before.
   */
  read(): Omit<Extract<SidebarRequest, { type: 'saveSchedule' }>, 'type'> {
    return { schedule: this.readSchedule(), digestTo: this.digestTo.value.trim(), seen: this.keeper };
  }

  /** The schedule that the form describes. */
  private readSchedule(): Schedule {
    const hour = Number(this.hour.value);
    const every = oneOf(['off', 'day', 'week', 'month', 'change'], this.every.value);
    switch (every) {
      case 'off':
      case 'change':
        return { every };
      case 'day':
        return { every, hour };
      case 'week':
        return { every, weekday: Number(this.weekday.value), hour };
      case 'month':
        return { every, day: Number(this.day.value), hour };
    }
  }

  private showParts(): void {
    const every = this.every.value;
    element('weekday-part', HTMLElement).hidden = every !== 'week';
    element('day-part', HTMLElement).hidden = every !== 'month';
    element('digest-part', HTMLElement).hidden = !this.sendsMail || every === 'off';
    element('hour-part', HTMLElement).hidden = every === 'off' || every === 'change';
  }
}

function runPart({ time, sentence, isFailure, rows, seconds }: SidebarRun, texts: SidebarTexts): HTMLElement {
  const size = [
    ...(rows === '' ? [] : [`${rows} ${texts.rowsOfRun}`]),
    ...(seconds === '' ? [] : [`${seconds} ${texts.secondsOfRun}`]),
  ];
  const head = [time, ...size].join(' · ');
  // A failure is said in words as well: not everybody sees the colour.
  const said = isFailure ? `${texts.failed}${texts.colon}${sentence}` : sentence;
  return make(
    'li',
    { className: isFailure ? 'run failed' : 'run' },
    make('p', { className: 'help' }, head),
    make('p', {}, said),
  );
}
