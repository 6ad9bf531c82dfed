import type { Certainty } from '../comparison/certainty';
import type { Headline } from '../comparison/headlines';
import type { KpiId } from '../kpi/catalogue';
import type { ChannelFigures } from '../measures/channel-figures';
import type { ChannelGroup } from '../measures/channel-group';
import type { Count, KpiValue } from '../measures/kpi-value';
import type { Span } from '../measures/spans';
import type { CivilDay } from '../period/civil-day';
import type { Period } from '../period/period';
import type { Finding } from '../tables/findings/finding';
import type { TabReading } from '../tables/shop';

/** The value of a KPI in the period, in the period before and in the same period a year earlier. */
export interface KpiFigure {
  readonly id: KpiId;
  readonly now: KpiValue;
  /** Undefined where the data do not cover the whole of that period, or the KPI had no value in it. */
  readonly previous: number | undefined;
  /** (now - previous) / |previous|; undefined for a KPI that is a comparison itself. */
  readonly change: number | undefined;
  /** Whether the change may be chance; undefined where nothing is compared. */
  readonly certainty: Certainty | undefined;
  readonly lastYear: number | undefined;
  readonly changeLastYear: number | undefined;
  readonly certaintyLastYear: Certainty | undefined;
  /** The inputs of the formula, in order. */
  readonly counts: readonly Count[];
  /** The owner's name of what the figure is about, such as the product whose reorder point it is. */
  readonly about: string | undefined;
}

/** A KPI of the whole shop or of one channel, with a value for each period of the history. */
export interface Series {
  readonly id: KpiId;
  readonly segment: 'all' | ChannelGroup;
  readonly values: readonly (number | undefined)[];
  /** For a ratio: value = numerator / denominator; otherwise undefined. */
  readonly numerators: readonly (number | undefined)[];
  readonly denominators: readonly (number | undefined)[];
}

export interface History {
  /** The oldest first; the last is the period of the summary. */
  readonly periods: readonly Period[];
  readonly series: readonly Series[];
}

export interface Summary {
  readonly asOf: CivilDay;
  readonly period: Period;
  readonly previous: Period;
  readonly lastYear: Period;
  /** The part of the period that the data cover; undefined if they cover all of it. */
  readonly covered: Span | undefined;
  /** Whether the data cover the whole of the period before: only then it is compared with. */
  readonly comparable: boolean;
  readonly comparableLastYear: boolean;
  readonly currency: string | undefined;
  /** The sign of the amounts, if it is not that of a known currency. */
  readonly sign?: string;
  /** After how many days without an order a customer counts as lost in the period, where that is known. */
  readonly lostAfterDays: number | undefined;
  /** All KPIs, in the order of the catalogue. */
  readonly figures: readonly KpiFigure[];
  /** The channels that the data have figures of. */
  readonly channels: readonly ChannelFigures[];
  readonly history: History;
  /** The headlines, the most important first; empty if nothing can be compared. */
  readonly headlines: readonly Headline[];
  readonly findings: readonly Finding[];
  readonly tabs: readonly TabReading[];
}
