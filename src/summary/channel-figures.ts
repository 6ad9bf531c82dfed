import type { MeasureId } from '../kpi/measure';
import { type ChannelGroup, channelGroups } from '../measures/channel-group';
import type { CountSheet } from '../measures/count-sheet';
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
  const get = (measure: MeasureId): number | undefined => sheet.get(measure, group, sheet.grid.current);
  const orders = get('orders');
  const bounced = quotient(get('bounced_sessions'), get('sessions'));
  const interacting = quotient(get('interactions'), get('engagement_base'));
  const staying = bounced === undefined ? undefined : 1 - bounced;
  return {
    group,
    visits: get('visits'),
    engagement: group === 'social' ? (interacting ?? staying) : (staying ?? interacting),
    orders,
    revenue: get('revenue'),
    conversion: quotient(orders, get('visitors')),
    advocacy: quotient(get('referred_orders'), orders),
  };
}

function quotient(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined || whole === 0 ? undefined : part / whole;
}
