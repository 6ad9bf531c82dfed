import type { KpiId } from '../kpi/catalogue';
import type { MeasureId } from '../kpi/measure';
import type { CivilDay } from '../period/civil-day';
import type { Finding } from '../tables/findings/finding';
import { lineKinds, type Orders } from '../tables/reading/orders/orders';
import type { RecordKind, Records } from '../tables/reading/records/records';
import { type KnownCustomers, putAcquisition } from './acquisition-cost';
import { adsMeasures } from './ads-measures';
import { type ChannelGroup, channelDimension } from './channel-group';
import { putFixedMeasures } from './composed-measures';
import { putCosts } from './cost-measures';
import { countOrders, type PerOrder } from './count-orders';
import type { CountableShop } from './countable-shop';
import { putOrdersWithVisits, putTogether } from './counted-together';
import { type Coverage, coverageOfDays, covers } from './coverage';
import { customerFindings } from './customer-findings';
import { putCustomers } from './customer-measures';
import type { RecordMeasure } from './definition';
import { deviceGroupDimension } from './device';
import type { WordDimension } from './dimension';
import { datedInventory, inventoryMeasures } from './inventory-measures';
import { lineCosts } from './line-costs';
import { putOrders } from './order-measures';
import type { Purchases } from './purchases';
import { putReorderPoint } from './reorder-point';
import { ShopCosts } from './shop-costs';
import { countSocialClicks, socialMeasures } from './social-measures';
import type { SpanList } from './spans';
import { supportMeasures } from './support-measures';
import { surveyMeasures } from './survey-measures';
import { sustainabilityMeasures } from './sustainability-measures';
import { type RowsAre, TableSums } from './table-sums';
import { type Knowledge, type SegmentName, Tally } from './tally';
import { deviceMeasures, siteMeasures, trafficMeasures } from './traffic-measures';
import { UnitCosts } from './unit-costs';

/** Settings that the tabs of a shop do not contain. */
export interface MeasuringRules {
  readonly dayOfInstant: (milliseconds: number) => CivilDay;
  /** After how many days without an order a customer counts as lost, if the owner set it. */
  readonly lostAfterDays: number | undefined;
  /** The dimension to count by: channels by default. */
  readonly by?: 'channel' | 'device';
}

export interface MeasuredShop {
  readonly tally: Tally;
  /** The channels of the shop, which are the slots of a tally by channel. */
  readonly channels: WordDimension<ChannelGroup>;
  /** The days covered by the orders; undefined without orders. */
  readonly coverage: Coverage | undefined;
  /** For KPIs about a single product, the owner's name of it. */
  readonly about: ReadonlyMap<KpiId, string>;
  /**
   * For each span, after how many days without an order a customer counts as lost; undefined if nobody came
   * back, empty if the orders name no customers.
   */
  readonly lostAfterDays: readonly (number | undefined)[];
  /** How many of the customers at a span's start are lost by its end unless they buy in it, if that is known. */
  readonly dueCustomers: (span: number) => number | undefined;
  /** The purchases of each customer; undefined if the orders name no customers. */
  readonly bought: Bought | undefined;
  /** What was left out so that numerator and denominator of a ratio have the same rows. */
  readonly findings: readonly Finding[];
}

/** The orders of each customer, and what each order adds to measures. */
export interface Bought {
  readonly purchases: Purchases;
  readonly perOrder: PerOrder;
}

/** Counts everything that the KPIs need in some spans, in one pass over each table. */
export function measureShop(
  { shop, ads, costs, sustainability, trafficByDevice, visitorsOverlap, runningTotals }: CountableShop,
  list: SpanList,
  rules: MeasuringRules,
): MeasuredShop {
  const { orders, social } = shop;
  const isByDevice = rules.by === 'device';
  const traffic = isByDevice ? (trafficByDevice ?? shop.traffic) : shop.traffic;
  const channels = channelDimension([
    orders.channel,
    ...[traffic, ads, social, shop.support, shop.surveys].map((records) => records?.words.channel),
  ]);
  const dimension: WordDimension<SegmentName> = isByDevice
    ? deviceGroupDimension([orders.device, traffic?.words.device])
    : channels;
  const tally = new Tally(list, dimension);
  const main = list.spans[list.main];
  const inventory = shop.inventory && datedInventory(shop.inventory, main?.to ?? 0);
  const unitCosts = new UnitCosts(shop.inventory, shop.costs);
  const coverage = coverageOfDays(orders.day, orders.kind);
  const about = new Map<KpiId, string>();
  const findings: Finding[] = [];

  let customers: KnownCustomers | undefined;
  let bought: Bought | undefined;
  if (coverage !== undefined) {
    const known: Knowledge = {
      // The main span counts even if the orders do not cover all of it, because findings report that. Other
      // spans count only if they are complete.
      covers: (index) => {
        const span = list.spans[index];
        return span !== undefined && (index === list.main || covers(coverage, span));
      },
      named: dimension.ofOrders(orders).named,
    };
    const counted = countOrders(orders, lineCosts(orders, unitCosts), tally);
    putOrders(counted, tally, known, orders);
    if (orders.customerCount > 0 && !orders.sumsUp) {
      const values = putCustomers(counted, coverage, rules.lostAfterDays, tally, known);
      customers = { coverage, purchases: counted.purchases, ...values };
      bought = counted;
      findings.push(...customerFindings(orders.tabs.join(', '), coverage, values, list));
    }
    const product = inventory && putReorderPoint(orders, inventory, tally, known.covers);
    if (product !== undefined) about.set('reorder_point', product);
  }
  const sumsOfTraffic = put(
    traffic,
    trafficByDevice === undefined || isByDevice ? trafficMeasures : siteMeasures,
    'measurements',
  );
  if (!isByDevice) put(trafficByDevice, deviceMeasures, 'measurements');
  // Orders and visits are matched by channel only.
  if (traffic !== undefined && sumsOfTraffic !== undefined && !isByDevice) {
    const ofSlots = ordersOfSlots(orders, channels);
    const tab = orders.tabs.join(', ');
    findings.push(
      ...putOrdersWithVisits(traffic, sumsOfTraffic, channels, ofSlots, tally, { tab, visitorsOverlap }),
    );
  }
  put(ads, adsMeasures, 'events');
  put(shop.surveys, surveyMeasures, 'measurements');
  put(shop.support, supportMeasures, 'events');
  put(inventory, inventoryMeasures, 'measurements');
  const sumsOfSocial = put(social, socialMeasures, 'measurements');
  if (social !== undefined && sumsOfSocial !== undefined && ads === undefined) {
    countSocialClicks(social, sumsOfSocial);
  }
  put(sustainability, sustainabilityMeasures, 'measurements');
  const shopCosts = new ShopCosts(costs, tally);
  putCosts(shopCosts, tally);
  if (customers !== undefined) {
    putAcquisition({ ...customers, costs: shopCosts, firstAdDay: ads?.firstDay }, tally);
  }
  putFixedMeasures(tally);
  return {
    tally,
    channels,
    coverage,
    about,
    lostAfterDays: customers?.lostAfterDays ?? [],
    dueCustomers: (span) => customers?.due(span),
    bought,
    findings,
  };

  function put<Kind extends RecordKind>(
    records: Records<Kind> | undefined,
    measures: Readonly<Partial<Record<MeasureId, RecordMeasure<Kind>>>>,
    rowsAre: RowsAre,
  ): TableSums | undefined {
    if (records === undefined) return undefined;
    const sums = new TableSums(records, tally, rowsAre);
    const counted = { records, sums, tally, unitCosts, dayOfInstant: rules.dayOfInstant, runningTotals };
    for (const [measure, definition] of Object.entries(measures) as [MeasureId, RecordMeasure<Kind>][]) {
      definition.count(counted, measure);
    }
    findings.push(...putTogether(measures, records, sums, main));
    return sums;
  }
}

/** The number of orders with a sale in each slot, over all days. */
function ordersOfSlots(
  orders: Orders,
  { slotCount, ofOrders }: WordDimension<ChannelGroup>,
): readonly number[] {
  const { slotOf } = ofOrders(orders);
  const counts = new Array<number>(slotCount).fill(0);
  const seen = new Uint8Array(orders.orderCount);
  for (let line = 0; line < orders.length; line += 1) {
    const id = orders.order[line] ?? 0;
    if (orders.kind[line] !== lineKinds.sale || seen[id] === 1) continue;
    seen[id] = 1;
    const slot = slotOf(line);
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  return counts;
}
