import type { CivilDay } from '../period/civil-day';
import type { Coverage } from './coverage';
import { costedShare } from './line-costs';
import { type Purchases, usualPauseOfCustomers } from './purchases';
import type { Span } from './spans';
import { type Staying, stayingCustomers } from './staying-customers';
import type { Tally } from './tally';

const year = 365;
/** With fewer days of data, the purchases of a year cannot be estimated. */
const leastDays = 90;

/**
 * Customers kept and lost in a span, and the value of a customer at its end; undefined where the data do not
 * show it.
 */
export interface CustomerValue {
  /**
   * Customers at the start and at the end of the span: those who bought in the last X days before, where X is
   * `lostAfterDays`.
   */
  readonly atStart: number | undefined;
  readonly atEnd: number | undefined;
  /** Customers at the end who were none at the start: they are new, or have come back. */
  readonly joined: number | undefined;
  /**
   * Customers at the start who are none at the end. So retention, (end - joined) / start, is exactly 1 -
   * churn.
   */
  readonly lost: number | undefined;
  /** In years. */
  readonly lifespan: number | undefined;
  readonly orderValue: number | undefined;
  readonly frequency: number | undefined;
  readonly margin: number | undefined;
}

export interface CustomerValues {
  readonly values: readonly CustomerValue[];
  /** After how many days without an order a customer counts as lost in each span. */
  readonly lostAfterDays: readonly (number | undefined)[];
  /** How many of the customers at a span's start are lost by its end unless they buy in it. */
  readonly due: (span: number) => number | undefined;
  /**
   * For each span, whether the lifespan was limited to the length of the data: nobody was observed for
   * longer.
   */
  readonly isCapped: readonly boolean[];
}

/**
 * Counts the customers kept and lost in each span, and estimates the lifetime value of a customer from the
 * 365 days that end with the span. If the data are shorter, all of their days are used, but at least 90.
 */
export function customerValues(
  purchases: Purchases,
  coverage: Coverage,
  ownersDays: number | undefined,
  tally: Tally,
): CustomerValues {
  const { spans } = tally;
  const ends = spans.map(({ to }) => to);
  const yearStarts = ends.map((to) => Math.max(to - year + 1, coverage.firstDay));
  const ofYear = stayingCustomers(purchases, year, ends, ends);
  const lostAfterDays = spans.map(horizonOf());
  // If nobody ever came back, yearly churn is 100 %.
  const lives = ends.map((to) => lifeOf(to, 1));
  const counts = new Array<Partial<CustomerValue>>(spans.length).fill({});
  for (const days of new Set(lostAfterDays)) {
    if (days === undefined) continue;
    const some = spans.flatMap((_, span) => (lostAfterDays[span] === days ? [span] : []));
    countStaying(days, some);
  }
  return {
    values: spans.map((_, span) => {
      const lifespan = lives[span]?.years;
      return {
        ...nobodyStays,
        ...counts[span],
        ...worth(span),
        ...(lifespan === undefined ? {} : { lifespan }),
      };
    }),
    lostAfterDays,
    due,
    isCapped: lives.map(({ isCapped }) => isCapped),
  };

  /**
   * After how many days without an order a customer counts as lost: the owner's number, else the usual pause
   * between purchases. Only purchases before the span's end and in the first year of the data are used. So
   * new data do not change the figures of past spans.
   */
  function horizonOf(): (span: Span) => number | undefined {
    const known = new Map<CivilDay, number | undefined>();
    return ({ to }) => {
      if (ownersDays !== undefined) return ownersDays;
      const last = Math.min(to, coverage.firstDay + year - 1);
      if (!known.has(last)) known.set(last, usualPauseOfCustomers(purchases, last));
      return known.get(last);
    };
  }

  /** Counts customers kept and lost in some spans, if a customer is lost after this many days. */
  function countStaying(days: number, some: readonly number[]): void {
    const of = (values: readonly CivilDay[]): readonly CivilDay[] => some.map((span) => values[span] ?? 0);
    const someEnds = of(ends);
    const earliest = coverage.firstDay + days - 1;
    const stays = stayingCustomers(purchases, days, of(spans.map(({ from }) => from - 1)), someEnds);
    const lifeStarts = someEnds.map((to) => Math.max(to - year, earliest));
    const life = stayingCustomers(purchases, days, lifeStarts, someEnds);
    some.forEach((span, at) => {
      const { from = 0, to = 0 } = spans[span] ?? {};
      const [start = 0, end = 0, kept = 0] = [stays.atFirst[at], stays.atSecond[at], stays.stayed[at]];
      // Customers at the start are known only if the data reach back this many days before the span.
      if (from - 1 + coverage.usualPause >= earliest) {
        counts[span] = { atStart: start, atEnd: end, lost: start - kept, joined: end - kept };
      }
      // Churn of the days up to the span's end, a year if the data reach back so far.
      const lived = to - (lifeStarts[at] ?? to);
      lives[span] = lifeOf(to, lived >= Math.max(days, leastDays) ? yearlyChurn(life, at, lived) : undefined);
    });
  }

  function due(span: number): number | undefined {
    const [days, atStart] = [lostAfterDays[span], counts[span]?.atStart];
    const { from = 0, to = -1 } = spans[span] ?? {};
    if (days === undefined || atStart === undefined) return undefined;
    // Whoever bought in these last days before the span is a customer at its end in any case.
    const safeDays = days - (to - from + 1);
    if (safeDays <= 0) return atStart;
    return atStart - (stayingCustomers(purchases, safeDays, [from - 1], [from - 1]).atFirst[0] ?? 0);
  }

  /** The lifespan of a customer: 1 / yearly churn, but no longer than the data. */
  function lifeOf(to: CivilDay, churn: number | undefined): Life {
    const days = to - coverage.firstDay + 1;
    if (days < leastDays) return unknownLife;
    // Order value and frequency are then those of all days. A lifespan of 1 makes the lifetime value the
    // value so far.
    if (days < year) return { years: 1, isCapped: true };
    if (churn === undefined) return unknownLife;
    const longest = days / year;
    return churn * longest > 1 ? { years: 1 / churn, isCapped: false } : { years: longest, isCapped: true };
  }

  /**
   * Order value, orders per customer and margin of the year up to the span's end. The margin is that of the
   * orders with a known cost, if these are 95 % of the revenue.
   */
  function worth(span: number): Partial<CustomerValue> {
    const to = ends[span] ?? 0;
    const from = yearStarts[span] ?? to;
    const orders = tally.between('orders', from, to);
    const customers = ofYear.atSecond[span] ?? 0;
    if (to - from + 1 < leastDays || orders === 0 || customers === 0) return {};
    const revenue = tally.between('revenue', from, to);
    const costed = tally.between('costed_revenue', from, to);
    return {
      orderValue: revenue / orders,
      frequency: tally.between('named_orders', from, to) / customers,
      margin:
        costed <= 0 || costed < costedShare * revenue
          ? undefined
          : (costed - tally.between('cost_of_costed', from, to)) / costed,
    };
  }
}

/** A lifespan in years, and whether it was limited to the length of the data. */
interface Life {
  readonly years: number | undefined;
  readonly isCapped: boolean;
}

const unknownLife: Life = { years: undefined, isCapped: false };

/**
 * The share of the customers on a first day who are lost by a second one, scaled to a year; undefined without
 * customers.
 */
function yearlyChurn({ atFirst, stayed }: Staying, at: number, days: number): number | undefined {
  const [born = 0, alive = 0] = [atFirst[at], stayed[at]];
  return born === 0 ? undefined : 1 - (alive / born) ** (year / days);
}

const nobodyStays: CustomerValue = {
  atStart: undefined,
  atEnd: undefined,
  joined: undefined,
  lost: undefined,
  lifespan: undefined,
  orderValue: undefined,
  frequency: undefined,
  margin: undefined,
};
