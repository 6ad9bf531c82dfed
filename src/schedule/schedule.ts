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
  /** From 1 to 31; in a shorter month its last day. */
  | { readonly every: 'month'; readonly day: number; readonly hour: number };

/** Whether it follows the clock, and not changes of the spreadsheet. */
export function isTimed(schedule: Schedule): schedule is TimedSchedule {
  return schedule.every !== 'off' && schedule.every !== 'change';
}

/** Whose trigger a schedule has; `newer` if a newer version of the add-on set it. */
export const scheduleKeepers = ['nobody', 'you', 'another', 'newer'] as const;

export type ScheduleKeeper = (typeof scheduleKeepers)[number];
