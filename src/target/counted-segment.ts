import type { KpiId } from '../kpi/catalogue';
import { type CountedKpi, countedKpi } from '../kpi/counted';
import type { MeasureId } from '../kpi/measure';
import { channelGroups } from '../measures/channel-group';
import type { Segment } from '../measures/tally';
import { trafficMeasures } from '../measures/traffic-measures';

/** Where a KPI of a segment is counted. */
export interface CountedSegment {
  /** The KPI whose formula is used: for the conversion rate of phones it is the mobile conversion. */
  readonly kpi: CountedKpi;
  readonly segment: Segment;
  /** The dimension of the segment. */
  readonly by: 'channel' | 'device';
}

/** The KPI of phones that replaces a KPI of all devices. It uses only orders whose visits are known. */
const ofPhones: Readonly<Partial<Record<KpiId, CountedKpi['id']>>> = {
  conversion_rate: 'mobile_conversion',
  aov: 'mobile_aov',
  cart_abandonment: 'mobile_cart_abandonment',
};

const ofTraffic: Readonly<Partial<Record<MeasureId, unknown>>> = trafficMeasures;
const channels: ReadonlySet<Segment> = new Set<Segment>(['all', ...channelGroups]);

/**
 * Where a KPI of a segment is counted; undefined if it cannot be. By device, orders can be matched with
 * visits only for phones.
 */
export function countedSegment(kpi: CountedKpi, segment: Segment): CountedSegment | undefined {
  if (channels.has(segment)) return { kpi, segment, by: 'channel' };
  const phones = segment === 'mobile' ? ofPhones[kpi.id] : undefined;
  const own = phones === undefined ? undefined : countedKpi(phones);
  if (own !== undefined) return { kpi: own, segment: 'all', by: 'channel' };
  const visits = kpi.inputs.filter(({ measure }) => ofTraffic[measure] !== undefined);
  const isMixed = visits.length > 0 && visits.length < kpi.inputs.length;
  return isMixed ? undefined : { kpi, segment, by: 'device' };
}
