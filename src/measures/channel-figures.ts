import { type CountedKpi, countedKpi } from '../kpi/counted';
import { type ChannelGroup, channelGroups } from './channel-group';
import { kpiValue } from './kpi-value';
import type { Tally } from './tally';

/** The figures of one channel; undefined where the data have none. */
export interface ChannelFigures {
  readonly group: ChannelGroup;
  readonly visits: number | undefined;
  /**
   * The share of visits that did not bounce; for social media the engagement rate of posts. If only one of
   * the two is known, that one.
   */
  readonly engagement: number | undefined;
  readonly orders: number | undefined;
  readonly revenue: number | undefined;
  readonly conversion: number | undefined;
  readonly advocacy: number | undefined;
}

/** The figures of each channel in the main span. Channels without visits, engagement or orders are left out. */
export function channelFigures(tally: Tally): readonly ChannelFigures[] {
  return channelGroups
    .map((group) => figuresOf(group, tally))
    .filter(
      ({ visits, engagement, orders }) =>
        visits !== undefined || engagement !== undefined || orders !== undefined,
    );
}

function figuresOf(group: ChannelGroup, tally: Tally): ChannelFigures {
  const get = (id: CountedKpi['id']): number | undefined => {
    const kpi = countedKpi(id);
    const value = kpi && kpiValue(kpi, tally, group, tally.list.main).value;
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
