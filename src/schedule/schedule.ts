/** When the summary is made by itself. Hours and days are those of the spreadsheet's zone. */
export type Schedule =
  | { readonly every: 'off' }
  /** Soon after a raw tab changed. */
  | { readonly every: 'change' }
  | TimedSchedule;

export type TimedSchedule =
  | { readonly every: 'day'; readonly hour: number }
  /** 0 is Monday, 6 is Sunday. */
  | { readonly every: 'week'; readonly weekday: number; readonly hour: number }
  /** From 1 to 31; a month that has no such day has its last one instead. */
  | { readonly every: 'month'; readonly day: number; readonly hour: number };

/** Whether it goes by the clock. */
export function isTimed(schedule: Schedule): schedule is TimedSchedule {
  return schedule.every !== 'off' && schedule.every !== 'change';
}

/** Whose trigger a schedule has; `newer` where only a newer version of the add-on can tell. */
export const scheduleKeepers = ['nobody', 'you', 'another', 'newer'] as const;

export type ScheduleKeeper = (typeof scheduleKeepers)[number];
