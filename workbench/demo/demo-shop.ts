import type { TabData } from '../spreadsheet/workbook.ts';
import { shopDays } from './calendar.ts';
import { Draws } from './draws.ts';
import { ordersOf } from './orders.ts';
import { ordersTab } from './orders-tab.ts';
import { trafficTab } from './traffic-tab.ts';
import { channelDays } from './visits.ts';

/**
 * The raw tabs of an invented batik shop that sells in rupiah, the same at every call.
 * Each order comes from a visit, so that the tabs agree with each other.
 */
export function demoShop(): readonly TabData[] {
  const visits = channelDays(shopDays(), new Draws(20_250_801));
  return [ordersTab(ordersOf(visits, new Draws(20_260_930))), trafficTab(visits)];
}
