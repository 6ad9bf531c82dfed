import { randomInt } from 'node:crypto';
import { civilToInstant, instantToCivil, isTimeZone } from '../spreadsheet/time-zones';
import type { Clock } from './clock';
import { ScriptError } from './script-error';

/** The settings of a clock trigger; missing ones have Google's defaults. */
export interface ClockSpec {
  after?: number;
  at?: number;
  date?: { year: number; month: number; day: number };
  everyMinutes?: number;
  everyHours?: number;
  everyDays?: number;
  everyWeeks?: number;
  /** 0 is Sunday. */
  weekDay?: number;
  monthDay?: number;
  hour?: number;
  minute?: number;
  timeZone?: string;
}

export type TriggerEvent = 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';

export interface TriggerInfo {
  id: string;
  handler: string;
  event: TriggerEvent;
}

interface Trigger extends TriggerInfo {
  spec: ClockSpec | null;
  due: number | null;
}

const MAX_TRIGGERS = 20;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The installable triggers of a script; those of the clock have a next time. */
export class Triggers {
  private list: Trigger[] = [];

  constructor(
    private readonly clock: Clock,
    private readonly scriptTimeZone: string,
    private readonly run: (trigger: TriggerInfo, timeZone: string) => void,
    /** Whether the limits of add-ons apply: one trigger of each kind, at most hourly. */
    private readonly asAddOn: boolean,
  ) {
    clock.add({ nextDue: () => this.next()?.due ?? null, fire: () => this.fire() });
  }

  all(): TriggerInfo[] {
    return this.list.map(({ id, handler, event }) => ({ id, handler, event }));
  }

  create(handler: string, event: TriggerEvent, spec: ClockSpec | null): TriggerInfo {
    if (this.list.length >= MAX_TRIGGERS) {
      throw new ScriptError(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
    if (this.asAddOn) {
      if (this.list.some((trigger) => trigger.event === event)) {
        throw new ScriptError(
          'The Add-on has created too many time-based triggers in this document for this Google user account.',
        );
      }
      if (spec?.everyMinutes !== undefined) {
        throw new ScriptError(
          'The Add-on attempted to create a time-based trigger that recurs more frequently than once per hour.',
        );
      }
    }
    if (spec) check(spec);
    const id = String(randomInt(1_000_000_000, 9_999_999_999));
    const due = spec === null ? null : firstDue(spec, this.clock.now(), this.scriptTimeZone);
    this.list.push({ id, handler, event, spec, due });
    return { id, handler, event };
  }

  delete(id: string): void {
    if (!this.list.some((trigger) => trigger.id === id))
      throw new ScriptError('The trigger does not exist any more.');
    this.list = this.list.filter((trigger) => trigger.id !== id);
  }

  snapshot(): Trigger[] {
    return structuredClone(this.list);
  }

  restore(snapshot: Trigger[]): void {
    this.list = snapshot;
  }

  private next(): Trigger | undefined {
    return this.list.filter(({ due }) => due !== null).sort((a, b) => Number(a.due) - Number(b.due))[0];
  }

  private fire(): void {
    const trigger = this.next();
    if (!trigger || trigger.due === null || trigger.spec === null) return;
    // As at Google, a trigger that fires once stays in the list until the script deletes it.
    trigger.due = nextDue(trigger.spec, trigger.due, this.scriptTimeZone);
    this.run(trigger, trigger.spec.timeZone ?? this.scriptTimeZone);
  }
}

function check(spec: ClockSpec): void {
  const { everyMinutes, everyHours, everyDays, everyWeeks, weekDay, monthDay, hour, minute, timeZone } = spec;
  const kinds = [spec.after, spec.at, spec.date, everyMinutes, everyHours, everyDays, everyWeeks, monthDay];
  const given =
    kinds.filter((kind) => kind !== undefined).length +
    (weekDay !== undefined && everyWeeks === undefined ? 1 : 0);
  if (given === 0)
    throw new ScriptError('Please select an interval or a time for the trigger before creating it.');
  if (given > 1) throw new ScriptError('The trigger was told several intervals: only one can be set.');
  if (everyMinutes !== undefined && ![1, 5, 10, 15, 30].includes(everyMinutes)) {
    throw new ScriptError(
      `The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.`,
    );
  }
  if (everyHours !== undefined && ![1, 2, 4, 6, 8, 12].includes(everyHours)) {
    throw new ScriptError(
      'The value you passed to everyHours was invalid. It must be one of 1, 2, 4, 6, 8 or 12.',
    );
  }
  for (const count of [everyDays, everyWeeks]) {
    if (count !== undefined && count < 1)
      throw new ScriptError('The interval of a trigger must be at least 1.');
  }
  if (hour !== undefined && (hour < 0 || hour > 23))
    throw new ScriptError('The hour must be between 0 and 23.');
  if (minute !== undefined && (minute < 0 || minute > 59))
    throw new ScriptError('The minute must be between 0 and 59.');
  if (monthDay !== undefined && (monthDay < 1 || monthDay > 31))
    throw new ScriptError('The day must be between 1 and 31.');
  if (timeZone !== undefined && !isTimeZone(timeZone))
    throw new ScriptError(`Invalid argument: timezone (${timeZone})`);
}

function firstDue(spec: ClockSpec, now: number, scriptZone: string): number | null {
  if (spec.after !== undefined) return now + spec.after;
  if (spec.at !== undefined) return Math.max(spec.at, now);
  if (spec.date) {
    const { year, month, day } = spec.date;
    const civil = Date.UTC(year, month - 1, day, spec.hour ?? 0, spec.minute ?? 0);
    return Math.max(civilToInstant(spec.timeZone ?? scriptZone)(civil), now);
  }
  return nextDue(spec, now, scriptZone);
}

/** The next time after a given one; null if the trigger fires only once. */
function nextDue(spec: ClockSpec, after: number, scriptZone: string): number | null {
  if (spec.everyMinutes !== undefined) return after + spec.everyMinutes * MINUTE;
  if (spec.everyHours !== undefined) return after + spec.everyHours * HOUR;
  const zone = spec.timeZone ?? scriptZone;
  const toInstant = civilToInstant(zone);
  const time = (spec.hour ?? 0) * HOUR + (spec.minute ?? 0) * MINUTE;
  const today = Math.floor(instantToCivil(after, zone) / DAY) * DAY;
  const due = (civilDay: number) => toInstant(civilDay + time);
  const next = (fits: (day: Date) => boolean): number | null => {
    for (let day = today; day < today + 800 * DAY; day += DAY) {
      if (fits(new Date(day)) && due(day) > after) return due(day);
    }
    return null;
  };
  if (spec.everyDays !== undefined) {
    const step = spec.everyDays;
    return due(today) > after ? due(today) : due(today + step * DAY);
  }
  if (spec.monthDay !== undefined) return next((day) => day.getUTCDate() === spec.monthDay);
  if (spec.weekDay !== undefined || spec.everyWeeks !== undefined) {
    const weekDay = spec.weekDay ?? new Date(today).getUTCDay();
    const first = next((day) => day.getUTCDay() === weekDay);
    const weeks = (spec.everyWeeks ?? 1) - 1;
    const isFirst = spec.everyWeeks === undefined || weeks === 0;
    return first === null || isFirst ? first : first + weeks * 7 * DAY;
  }
  return null;
}
