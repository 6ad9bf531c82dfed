/** When the summary is created automatically. Hours and days are those of the spreadsheet's zone. */
export type Schedule =
  | { readonly every: 'off' }
  /** Soon after a raw tab changed. */
  | { readonly every: 'change' }
  | TimedSchedule;

export type TimedSchedule =
  | { readonly every: 'day'; readonly hour: number }
  /** 0 is Monday, 6 is Sunday. */
  | { readonly every: 'week'; readonly weekday: number; readonly hour: number }
  /** From 1 to 31. A shorter month has its run on its last day. */
  | { readonly every: 'month'; readonly day: number; readonly hour: number };

/** Whether it runs at fixed times, not after changes. */
export function isTimed(schedule: Schedule): schedule is TimedSchedule {
  return schedule.every !== 'off' && schedule.every !== 'change';
}

/** Who set the trigger of a schedule; `newer` if a newer version of the add-on did. */
export const scheduleKeepers = ['nobody', 'you', 'another', 'newer'] as const;

export type ScheduleKeeper = (typeof scheduleKeepers)[number];
