import { type CountedKpi, countedKpi } from '../kpi/counted';
import { type ChannelGroup, channelGroups } from './channel-group';
import type { CountSheet } from './count-sheet';
import { kpiValue } from './kpi-value';

/** The figures of one channel, from visits to recommendations. What the data do not say is undefined. */
export interface ChannelFigures {
  readonly group: ChannelGroup;
  readonly visits: number | undefined;
  /** Visits that did not bounce, as a share; for social media interactions by what they are set against. */
  readonly engagement: number | undefined;
  readonly orders: number | undefined;
  readonly revenue: number | undefined;
  readonly conversion: number | undefined;
  readonly advocacy: number | undefined;
}

/** The channels side by side in the main span of a sheet; a channel of which nothing is known has no figures. */
export function channelFigures(sheet: CountSheet): readonly ChannelFigures[] {
  return channelGroups
    .map((group) => figuresOf(group, sheet))
    .filter(
      ({ visits, engagement, orders }) =>
        visits !== undefined || engagement !== undefined || orders !== undefined,
    );
}

function figuresOf(group: ChannelGroup, sheet: CountSheet): ChannelFigures {
  const get = (id: CountedKpi['id']): number | undefined => {
    const kpi = countedKpi(id);
    const value = kpi && kpiValue(kpi, sheet, group, sheet.list.main).value;
    return value?.state === 'value' ? value.value : undefined;
  };
  const bounced = get('bounce_rate');
  const interacting = get('engagement_rate');
  const staying = bounced === undefined ? undefined : 1 - bounced;
  return {
    group,
    visits: get('traffic'),
    engagement: group === 'social' ? (interacting ?? staying) : (staying ?? interacting),
    orders: get('orders'),
    revenue: get('revenue'),
    conversion: get('conversion_rate'),
    advocacy: get('advocacy_rate'),
  };
}
