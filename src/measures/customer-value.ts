import type { CivilDay } from '../period/civil-day';
import type { CountSheet } from './count-sheet';
import type { Coverage } from './coverage';
import { costedShare } from './line-costs';
import { type Purchases, usualPauseOfCustomers } from './purchases';
import type { Span } from './spans';
import { type Staying, stayingCustomers } from './staying-customers';

const year = 365;
/** With fewer days of data, it cannot be told what a customer does in a year. */
const leastDays = 90;

/** Who stays in a span, and the value of a customer at its end; undefined where the data do not show it. */
export interface CustomerValue {
  /** Customers who bought so lately, at the span's start or end, that they are not lost. */
  readonly atStart: number | undefined;
  readonly atEnd: number | undefined;
  readonly joined: number | undefined;
  readonly lost: number | undefined;
  /** In years. */
  readonly lifespan: number | undefined;
  readonly orderValue: number | undefined;
  readonly frequency: number | undefined;
  readonly margin: number | undefined;
}

/** What is found out about the customers of each span. */
export interface CustomerValues {
  readonly values: readonly CustomerValue[];
  /** After how many days without an order a customer counts as lost in each span. */
  readonly lostAfterDays: readonly (number | undefined)[];
  /** How many of the customers at a span's start are lost by its end unless they buy in it. */
  readonly due: (span: number) => number | undefined;
  /** Whether the lifespan of each span is no longer than the data only because they are so short. */
  readonly isCapped: readonly boolean[];
}

/**
 * Who stays and what a customer is worth, by these rules:
 *
 * - A customer counts as lost after X days without an order: the owner's number, else the 80th percentile of the
 *   days between purchases (`usualPauseOfCustomers`). X is worked out from the purchases up to the span's end, and
 *   from those of the first year of the data once that is over: data that are added change it for no past span, and
 *   after a year for none at all.
 * - Customers at the start of a span bought in the X days before it; customers at its end bought in the last X
 *   days of it. Lost are those of the start who are none at the end. Joined are those of the end who were none at
 *   the start, whether new or back. So retention, (end - joined) / start, is 1 - churn exactly. Both are counted
 *   where the data reach back X days before the span.
 * - Lifetime value looks at the 365 days that end with the span, or at all days where the data are shorter, but
 *   at least 90. Its order value is revenue / orders, its frequency orders / customers of these days; its lifespan
 *   is 1 / yearly churn: the share of the customers at the start of those days (as above) who are lost at their
 *   end, scaled to a year where they are fewer. Nobody was seen for longer than the data reach, so the lifespan is
 *   no longer either; of data shorter than a year, the value is that of the days there are. Its margin is that of
 *   the orders whose cost is known, when those are 95 % of the revenue.
 */
export function customerValues(
  purchases: Purchases,
  coverage: Coverage,
  ownersDays: number | undefined,
  sheet: CountSheet,
): CustomerValues {
  const { spans } = sheet;
  const ends = spans.map(({ to }) => to);
  const yearStarts = ends.map((to) => Math.max(to - year + 1, coverage.firstDay));
  const ofYear = stayingCustomers(purchases, year, ends, ends);
  const lostAfterDays = spans.map(horizonOf());
  // If nobody ever came back, everybody was lost.
  const lives = ends.map((to) => lifeOf(to, 1));
  const counts = new Array<Partial<CustomerValue>>(spans.length).fill({});
  for (const days of new Set(lostAfterDays)) {
    if (days === undefined) continue;
    const some = spans.flatMap((_, span) => (lostAfterDays[span] === days ? [span] : []));
    staysIn(days, some);
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

  function horizonOf(): (span: Span) => number | undefined {
    const known = new Map<CivilDay, number | undefined>();
    return ({ to }) => {
      if (ownersDays !== undefined) return ownersDays;
      const last = Math.min(to, coverage.firstDay + year - 1);
      if (!known.has(last)) known.set(last, usualPauseOfCustomers(purchases, last));
      return known.get(last);
    };
  }

  /** Determines who stays in some spans, if a customer is lost after this many days. */
  function staysIn(days: number, some: readonly number[]): void {
    const of = (values: readonly CivilDay[]): readonly CivilDay[] => some.map((span) => values[span] ?? 0);
    const someEnds = of(ends);
    const earliest = coverage.firstDay + days - 1;
    const stays = stayingCustomers(purchases, days, of(spans.map(({ from }) => from - 1)), someEnds);
    const lifeStarts = someEnds.map((to) => Math.max(to - year, earliest));
    const life = stayingCustomers(purchases, days, lifeStarts, someEnds);
    some.forEach((span, at) => {
      const { from = 0, to = 0 } = spans[span] ?? {};
      const [start = 0, end = 0, kept = 0] = [stays.atFirst[at], stays.atSecond[at], stays.stayed[at]];
      if (from - 1 + coverage.usualPause >= earliest) {
        counts[span] = { atStart: start, atEnd: end, lost: start - kept, joined: end - kept };
      }
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

  /** How long a customer stays, by the share who leave within a year where that is known. */
  function lifeOf(to: CivilDay, churn: number | undefined): Life {
    const days = to - coverage.firstDay + 1;
    if (days < leastDays) return unknownLife;
    if (days < year) return { years: 1, isCapped: true };
    if (churn === undefined) return unknownLife;
    const longest = days / year;
    return churn * longest > 1 ? { years: 1 / churn, isCapped: false } : { years: longest, isCapped: true };
  }

  function worth(span: number): Partial<CustomerValue> {
    const to = ends[span] ?? 0;
    const from = yearStarts[span] ?? to;
    const orders = sheet.between('orders', from, to);
    const customers = ofYear.atSecond[span] ?? 0;
    if (to - from + 1 < leastDays || orders === 0 || customers === 0) return {};
    const revenue = sheet.between('revenue', from, to);
    const costed = sheet.between('costed_revenue', from, to);
    return {
      orderValue: revenue / orders,
      frequency: sheet.between('named_orders', from, to) / customers,
      margin:
        costed <= 0 || costed < costedShare * revenue
          ? undefined
          : (costed - sheet.between('cost_of_costed', from, to)) / costed,
    };
  }
}

/** A lifespan in years, and whether it is as long as the data only. */
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
