import type { CivilDay } from '../../period/civil-day';

/** What a traffic tab counts a day. */
export type TrafficCount = 'visits' | 'visitors' | 'bounced' | 'carts';

/** Rows of visits as columns; a count that the tab does not have is absent. */
export interface Traffic {
  readonly tab: string;
  readonly length: number;
  readonly day: Int32Array;
  readonly counts: Readonly<Partial<Record<TrafficCount, Float64Array>>>;
  readonly firstDay: CivilDay;
  readonly lastDay: CivilDay;
}
