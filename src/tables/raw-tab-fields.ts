import type { FieldOf, TableKind } from '../vocabulary/fields';

/** The tabs that *Create raw tabs* adds for owners to type in. Product views have a tab of their own beside visits. */
export type RawTabId = Exclude<TableKind, 'rates'> | 'productViews';

/** The kind of table that a tab's rows belong to. */
export type KindOf<Id extends RawTabId> = Id extends 'productViews' ? 'traffic' : Extract<Id, TableKind>;

export function kindOf(id: RawTabId): TableKind {
  return id === 'productViews' ? 'traffic' : id;
}

/** The columns of each tab, from left to right: every field that a KPI needs. */
export const rawTabFields = {
  orders: [
    'orderId',
    'orderDate',
    'status',
    'channel',
    'device',
    'customer',
    'product',
    'quantity',
    'unitPrice',
    'discount',
    'lineAmount',
    'unitCost',
    'currency',
    'payment',
    'deliveredAt',
    'returnedQuantity',
    'refund',
    'refundDate',
    'touchpoints',
    'referral',
    'influencer',
  ],
  traffic: [
    'date',
    'channel',
    'device',
    'visits',
    'visitors',
    'newVisitors',
    'returningVisitors',
    'pageViews',
    'totalDuration',
    'bouncedSessions',
    'sessionsWithAdd',
    'carts',
    'checkouts',
    'recommendationClicks',
    'recommendationOrders',
  ],
  productViews: ['date', 'product', 'productViews'],
  ads: ['date', 'channel', 'impressions', 'reach', 'clicks', 'spend', 'adOrders', 'adRevenue', 'position'],
  costs: ['date', 'category', 'amount'],
  surveys: ['date', 'kind', 'score', 'channel', 'product', 'customer'],
  support: [
    'ticketId',
    'openedAt',
    'answeredAt',
    'resolvedAt',
    'kind',
    'status',
    'channel',
    'product',
    'customer',
  ],
  inventory: ['date', 'product', 'stock', 'unitCost', 'stockValue', 'leadTimeDays'],
  social: [
    'date',
    'channel',
    'influencer',
    'followers',
    'impressions',
    'reach',
    'likes',
    'comments',
    'shares',
    'clicks',
    'smsSubscribers',
    'appDownloads',
    'appActiveUsers',
    'appUsers',
    'pushOptIns',
  ],
  sustainability: [
    'date',
    'tonnesCo2e',
    'kilowattHours',
    'waste',
    'recycled',
    'materials',
    'sustainableMaterials',
    'contribution',
    'group',
    'headcount',
  ],
} as const satisfies { readonly [Id in RawTabId]: readonly FieldOf<KindOf<Id>>[] };

export type RawTabField<Id extends RawTabId> = (typeof rawTabFields)[Id][number];

/** The tabs from left to right. */
export const rawTabIds: readonly RawTabId[] = [
  'orders',
  'traffic',
  'productViews',
  'ads',
  'costs',
  'surveys',
  'support',
  'inventory',
  'social',
  'sustainability',
];
