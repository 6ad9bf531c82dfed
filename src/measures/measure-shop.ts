import type { KpiId } from '../kpi/catalogue';
import type { CivilDay } from '../period/civil-day';
import type { Shop } from '../tables/shop';
import { countAds } from './count-ads';
import { combineCosts, countCosts } from './count-costs';
import { countCustomers } from './count-customers';
import { countInventory, datedInventory } from './count-inventory';
import { countOrders } from './count-orders';
import { CountSheet } from './count-sheet';
import { countSocial } from './count-social';
import { countSupport } from './count-support';
import { countSurveys } from './count-surveys';
import { countSustainability } from './count-sustainability';
import { countTraffic } from './count-traffic';
import { type Coverage, coverageOfDays, covers } from './coverage';
import { countCustomerValue } from './customer-value';
import { lineCosts } from './line-costs';
import type { PeriodGrid } from './period-grid';
import { countReorderPoint } from './reorder-point';
import { UnitCosts } from './unit-costs';

/** What a shop's tabs do not say themselves. */
export interface MeasuringRules {
  readonly dayOfInstant: (milliseconds: number) => CivilDay;
  /** After how many days without an order a customer counts as lost, where the owner says so. */
  readonly lostAfterDays: number | undefined;
}

export interface MeasuredShop {
  readonly sheet: CountSheet;
  /** The days of the orders; undefined where there are none. */
  readonly coverage: Coverage | undefined;
  /** The owner's names of what KPIs are about. */
  readonly about: ReadonlyMap<KpiId, string>;
}

const serviceLevel = 0.95;

/** Counts everything that the KPIs need, one pass a table. */
export function measureShop(shop: Shop, grid: PeriodGrid, rules: MeasuringRules): MeasuredShop {
  const sheet = new CountSheet(grid);
  const { orders } = shop;
  const current = grid.periods[grid.current];
  const inventory = shop.inventory && datedInventory(shop.inventory, current?.to ?? 0);
  const unitCosts = new UnitCosts(shop.inventory, shop.costs);
  const coverage = coverageOfDays(orders.day, orders.kind);
  const about = new Map<KpiId, string>();

  if (coverage !== undefined) {
    // What the summary's own period lacks, its findings say; other periods are taken whole or not at all.
    const coversBucket = (bucket: number): boolean => {
      const period = grid.periods[bucket];
      return period !== undefined && (bucket === grid.current || covers(coverage, period));
    };
    const history = countOrders(orders, lineCosts(orders, unitCosts), sheet, coversBucket);
    if (orders.customerCount > 0) {
      countCustomers(history.purchases, orders, sheet, coversBucket);
      countCustomerValue(history, coverage, rules.lostAfterDays, sheet, coversBucket);
    }
    const product = inventory && countReorderPoint(orders, inventory, sheet, coversBucket);
    if (product !== undefined) about.set('reorder_point', product);
  }
  if (shop.traffic !== undefined) countTraffic(shop.traffic, sheet);
  if (shop.ads !== undefined) countAds(shop.ads, sheet);
  combineCosts(sheet, shop.costs === undefined ? () => undefined : countCosts(shop.costs, sheet));
  if (shop.surveys !== undefined) countSurveys(shop.surveys, sheet);
  if (shop.support !== undefined) countSupport(shop.support, sheet, rules.dayOfInstant);
  if (inventory !== undefined) countInventory(inventory, unitCosts, sheet);
  if (shop.social !== undefined) countSocial(shop.social, sheet, shop.ads !== undefined);
  if (shop.sustainability !== undefined) countSustainability(shop.sustainability, sheet);
  combineMeasures(sheet);
  return { sheet, coverage, about };
}

/** What is made of other measures, and what every period has. */
function combineMeasures(sheet: CountSheet): void {
  sheet.grid.periods.forEach(({ from, to }, bucket) => {
    sheet.put('period_days', bucket, to - from + 1);
    sheet.put('service_level', bucket, serviceLevel);
    const spend = sheet.get('marketing_spend', 'all', bucket);
    const newCustomers = sheet.get('new_customers', 'all', bucket);
    if (spend !== undefined && newCustomers !== undefined && newCustomers > 0) {
      sheet.put('cac', bucket, spend / newCustomers);
    }
    const value = sheet.get('yearly_order_value', 'all', bucket);
    const frequency = sheet.get('yearly_frequency', 'all', bucket);
    const lifespan = sheet.get('lifespan', 'all', bucket);
    if (value === undefined || frequency === undefined || lifespan === undefined) return;
    const margin = sheet.get('yearly_margin', 'all', bucket) ?? 1;
    sheet.put('clv', bucket, value * frequency * lifespan * margin);
  });
}
