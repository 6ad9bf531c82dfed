import type { CivilDay } from '../period/civil-day';
import { Draws } from './draws';
import { adsTab, socialTab } from './marketing-tabs';
import { costsTab, inventoryTab, sustainabilityTab } from './operations-tabs';
import { ordersOf } from './orders';
import { ordersTab } from './orders-tab';
import { sampleProducts } from './products';
import type { SampleTab, Words } from './sample-tab';
import { supportTab, surveysTab } from './service-tabs';
import { shopDays } from './shop-days';
import { productViewsTab, trafficTab } from './traffic-tabs';
import { channelDays } from './visits';

/** The seed of the shop that owners are shown. */
const defaultSeed = 20_241_101;

/**
 * The raw tabs of an invented batik shop that sells in rupiah: 24 whole months up to `last`, which must be
 * the last day of a month. Each order comes from a visit, so that the tabs agree with each other.
 */
export function sampleShop(last: CivilDay, words: Words, seed = defaultSeed): readonly SampleTab[] {
  const days = shopDays(last);
  const products = sampleProducts();
  // Each table has its own random numbers, so that a change to one leaves the others as they are.
  const draws = (table: number) => new Draws(seed + table);
  const visits = channelDays(days, draws(0));
  const orders = ordersOf(visits, days, products, draws(1));
  return [
    ordersTab(orders, words),
    trafficTab(visits, words, draws(2)),
    productViewsTab(visits, days, products, draws(3)),
    adsTab(visits, draws(4)),
    costsTab(days, orders, words, draws(5)),
    surveysTab(orders, last, words, draws(6)),
    supportTab(orders, last, words, draws(7)),
    inventoryTab(days, products, draws(8)),
    socialTab(days, orders, words, draws(9)),
    sustainabilityTab(days, orders, words, draws(10)),
  ];
}
