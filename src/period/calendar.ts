/** The first day of a shop's weeks and the first month of its fiscal year. */
export interface Calendar {
  /** 0 is Monday, 6 is Sunday. */
  readonly firstWeekday: number;
  /** 1 to 12 */
  readonly fiscalFirstMonth: number;
}

/** Weeks from Monday to Sunday, years from January to December. */
export const defaultCalendar: Calendar = { firstWeekday: 0, fiscalFirstMonth: 1 };
