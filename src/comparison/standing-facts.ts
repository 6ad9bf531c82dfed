import type { KpiId } from '../kpi/catalogue';
import type { MeasureId } from '../kpi/measure';
import type { ChannelFigures } from '../measures/channel-figures';
import type { Certainty } from './certainty';
import type { Change } from './change';
import type { ComingHoliday } from './coming-holiday';
import type { ComparedFigure, ComparedSpans } from './compare-shop';

/** Facts that are worth knowing even if nothing certainly changed. */
export type StandingFact =
  /** Revenue, whose change may be chance. */
  | {
      readonly kind: 'uncertain';
      readonly kpi: KpiId;
      readonly value: number;
      readonly change: Change;
      readonly certainty: Certainty;
    }
  | ({ readonly kind: 'comingHoliday'; readonly kpi: KpiId } & ComingHoliday)
  | ({ readonly kind: 'largestChannel'; readonly kpi: KpiId } & ChannelShare)
  /** A KPI that is unknown because the tabs lack its measures. */
  | { readonly kind: 'missing'; readonly kpi: KpiId; readonly missing: readonly MeasureId[] };

/** A channel and its share of the revenue. */
export interface ChannelShare {
  readonly segment: string;
  readonly share: number;
}

/** The channel with the most revenue; undefined if there is only one, or one is negative. */
export function largestChannel(channels: readonly ChannelFigures[]): ChannelShare | undefined {
  const known = channels.flatMap(({ group, revenue = 0 }) => (revenue === 0 ? [] : [{ group, revenue }]));
  if (known.length < 2 || known.some(({ revenue }) => revenue < 0)) return undefined;
  const whole = known.reduce((sum, { revenue }) => sum + revenue, 0);
  const [first] = [...known].sort((a, b) => b.revenue - a.revenue);
  return first && { segment: first.group, share: first.revenue / whole };
}

/** KPIs that owners ask for first, among those that need more than orders. */
const wanted: readonly KpiId[] = ['conversion_rate', 'gross_profit', 'cac'];

/** All such facts, the most useful first. */
export function standingFacts(comparison: ComparedSpans): readonly StandingFact[] {
  const { figures, coming, channelShare } = comparison;
  const figureOf = (id: KpiId): ComparedFigure | undefined => figures.find((one) => one.id === id);
  const unknown = wanted.flatMap((kpi): readonly StandingFact[] => {
    const { now } = figureOf(kpi) ?? {};
    return now?.state === 'noData' ? [{ kind: 'missing', kpi, missing: now.missing }] : [];
  });
  return [
    ...uncertain(figureOf('revenue')),
    ...(coming === undefined ? [] : [{ kind: 'comingHoliday', kpi: 'orders', ...coming } as const]),
    ...(channelShare === undefined
      ? []
      : [{ kind: 'largestChannel', kpi: 'revenue', ...channelShare } as const]),
    ...unknown.slice(0, 1),
  ];
}

function uncertain(figure: ComparedFigure | undefined): readonly StandingFact[] {
  if (figure === undefined) return [];
  const { id, change, certainty, now } = figure;
  if (now.state !== 'value' || change === undefined) return [];
  if (certainty === undefined || certainty.verdict === 'real') return [];
  return [{ kind: 'uncertain', kpi: id, value: now.value, change, certainty }];
}
