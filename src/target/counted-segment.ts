import type { KpiId } from '../kpi/catalogue';
import { type CountedKpi, countedKpi } from '../kpi/counted';
import type { MeasureId } from '../kpi/measure';
import { channelGroups } from '../measures/channel-group';
import type { Segment } from '../measures/count-sheet';
import { trafficMeasures } from '../measures/traffic-measures';

/** The sheet and segment in which a KPI is counted. */
export interface CountedSegment {
  /** The KPI whose formula gives it. */
  readonly kpi: CountedKpi;
  readonly segment: Segment;
  /** The dimension of the sheet. */
  readonly by: 'channel' | 'device';
}

/** The KPI that says of phones what another says of all devices; its orders are those whose visits are known. */
const ofPhones: Readonly<Partial<Record<KpiId, CountedKpi['id']>>> = {
  conversion_rate: 'mobile_conversion',
  aov: 'mobile_aov',
  cart_abandonment: 'mobile_cart_abandonment',
};

const ofTraffic: Readonly<Partial<Record<MeasureId, unknown>>> = trafficMeasures;
const channels: ReadonlySet<Segment> = new Set<Segment>(['all', ...channelGroups]);

/**
 * Where a KPI of a segment is counted; undefined if no table has it. By device, only for phones is it known
 * which orders belong to counted visits.
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
