import { type CountedKpi, countedKpi } from '../kpi/counted';
import { type ChannelGroup, channelGroups } from '../measures/channel-group';
import type { CountSheet } from '../measures/count-sheet';
import { kpiValue } from '../measures/kpi-value';
import type { ChannelFigures } from './summary';

/** The channels side by side in the summary's period; a channel of which nothing is known has no figures. */
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
