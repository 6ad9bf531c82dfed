import type { TabData } from '../spreadsheet/workbook';
import { shopDays } from './calendar';
import { Draws } from './draws';
import { ordersOf } from './orders';
import { ordersTab } from './orders-tab';
import { trafficTab } from './traffic-tab';
import { channelDays } from './visits';

/**
 * The raw tabs of an invented batik shop that sells in rupiah, the same at every call.
 * Each order comes from a visit, so that the tabs agree with each other.
 */
export function demoShop(): readonly TabData[] {
  const visits = channelDays(shopDays(), new Draws(20_250_801));
  return [ordersTab(ordersOf(visits, new Draws(20_260_930))), trafficTab(visits)];
}
