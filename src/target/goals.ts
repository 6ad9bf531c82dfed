import type { KpiId } from '../kpi/catalogue';

/** The goals that owners may choose. */
export const goals = ['revenue', 'customers', 'profit', 'happiness', 'cost'] as const;

export type Goal = (typeof goals)[number];

/** A KPI of a goal, and whether more or less of it is wanted. */
export interface WantedKpi {
  readonly kpi: KpiId;
  readonly sign: 1 | -1;
}

const more = (kpi: KpiId): WantedKpi => ({ kpi, sign: 1 });
const less = (kpi: KpiId): WantedKpi => ({ kpi, sign: -1 });

/** The KPIs of each goal, the most important first. */
export const kpisOfGoal: Readonly<Record<Goal, readonly WantedKpi[]>> = {
  revenue: [more('revenue'), more('orders'), more('aov'), more('conversion_rate')],
  customers: [more('new_customers'), less('cac'), more('clv')],
  profit: [more('net_profit'), more('gross_margin'), more('aov'), more('clv')],
  happiness: [more('nps'), more('csat'), less('return_rate'), less('first_response_time')],
  cost: [less('cac'), less('cpc'), less('return_rate')],
};

/** Why two KPIs that are wanted together work against each other. */
export type Conflict = 'discountsCostMargin' | 'cheaperCustomersAreFewer' | 'smallerOrders' | 'adsCostProfit';

interface OpposedPair {
  readonly one: WantedKpi;
  readonly other: WantedKpi;
  readonly conflict: Conflict;
}

const opposed: readonly OpposedPair[] = [
  { one: more('revenue'), other: more('gross_margin'), conflict: 'discountsCostMargin' },
  { one: more('orders'), other: more('gross_margin'), conflict: 'discountsCostMargin' },
  { one: more('new_customers'), other: less('cac'), conflict: 'cheaperCustomersAreFewer' },
  { one: more('conversion_rate'), other: more('aov'), conflict: 'smallerOrders' },
  { one: more('traffic'), other: more('net_profit'), conflict: 'adsCostProfit' },
  { one: more('new_customers'), other: more('net_profit'), conflict: 'adsCostProfit' },
];

/** The conflicts among some wanted KPIs, each once. */
export function conflictsAmong(wanted: readonly WantedKpi[]): readonly Conflict[] {
  const has = ({ kpi, sign }: WantedKpi): boolean =>
    wanted.some((one) => one.kpi === kpi && one.sign === sign);
  const found = opposed.filter(({ one, other }) => has(one) && has(other));
  return [...new Set(found.map(({ conflict }) => conflict))];
}
