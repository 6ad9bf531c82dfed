import { customerKey } from '../../../cells/customer-key';
import { isGuest } from '../../../cells/guest';
import { orderIdKey } from '../../../cells/order-id';
import type { CivilDay } from '../../../period/civil-day';
import type { Finding } from '../../findings/finding';
import type { Refusal } from '../../findings/refusal';
import { IdCodes, type ReadingRules } from '../column-reader';
import type { Money } from '../money';
import { applyCreditsOfOtherTabs } from './credits-elsewhere';
import type { OrdersSource } from './currency';
import { leaveOutDerivedTabs } from './derived-tabs';
import { leaveOutFarDates, leaveOutLaterDays } from './far-dates';
import { joinTabs } from './join-tabs';
import { LeftOutLines } from './left-out-lines';
import { OrderWordCodes } from './order-facts';
import type { Orders } from './orders';
import { readOrdersTab, type SharedCodes } from './read-tab';
import { matchOrdersOfTabs } from './same-orders';

/** How many filled rows a tab has, and how many were used or explained by a finding. */
export interface TabRows {
  readonly tab: string;
  readonly filled: number;
  readonly used: number;
  readonly explained: number;
}

export type OrdersRead =
  | {
      readonly kind: 'read';
      readonly orders: Orders;
      /** One for each tab, in the order of the tabs. */
      readonly rows: readonly TabRows[];
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Reads all tabs of orders. An order that is in two tabs counts once. */
export function readOrders(
  sources: readonly OrdersSource[],
  rules: ReadingRules,
  money: Money,
  lastDay?: CivilDay,
): OrdersRead {
  const codes: SharedCodes = {
    orders: new IdCodes(undefined, orderIdKey),
    customers: new IdCodes(isGuest, (text) => customerKey(text, false)),
    words: new OrderWordCodes(),
  };
  const tabs = sources.map((source) => readOrdersTab(source, rules, money, codes));
  const refusals = tabs.map(({ refusal }) => refusal);
  const [refusal] = refusals;
  if (tabs.length === 0) return { kind: 'refused', refusal: { code: 'noOrdersTab', tabs: [] } };
  if (refusal !== undefined && !refusals.includes(undefined)) return { kind: 'refused', refusal };

  const parts = tabs.map((tab) => ({ tab, left: new LeftOutLines(tab) }));
  const leftOut = parts.map(({ left }) => left);
  leaveOutDerivedTabs(tabs, leftOut);
  if (lastDay !== undefined) leaveOutLaterDays(tabs, leftOut, lastDay);
  leaveOutFarDates(tabs, leftOut);
  applyCreditsOfOtherTabs(tabs, leftOut);
  const { orderCount, findings } = matchOrdersOfTabs(tabs, leftOut, codes.orders.size);
  return {
    kind: 'read',
    orders: joinTabs(parts, codes, orderCount, money),
    rows: parts.map(({ tab, left }) => ({
      tab: tab.source.tab.name,
      filled: tab.rowsFilled,
      used: tab.lines.length - left.count,
      explained: tab.rowsExplained + left.count,
    })),
    findings: [...parts.flatMap(({ tab, left }) => [...tab.findings, ...left.findings]), ...findings],
  };
}
