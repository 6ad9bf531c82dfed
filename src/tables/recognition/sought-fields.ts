import {
  type FieldOf,
  type FieldType,
  type TableKind,
  tableFields,
  tableKinds,
} from '../../vocabulary/fields';

/** The type that the values of a column must have for a field. */
export type ValueType = 'anything' | 'words' | 'dates' | 'numbers' | 'durations' | 'statuses' | 'flags';

/** A field that recognition looks for. */
export interface SoughtField {
  readonly kind: TableKind;
  readonly field: string;
  readonly type: FieldType;
  readonly valueType: ValueType;
  /** The row can be read without the field, so a doubtful column is not used for it. */
  readonly optional: boolean;
}

/** The values that a field of each type usually has. */
const valueTypeOfFieldType: Readonly<Record<FieldType, ValueType>> = {
  day: 'dates',
  moment: 'dates',
  number: 'numbers',
  money: 'numbers',
  duration: 'durations',
  rate: 'numbers',
  word: 'anything',
  id: 'anything',
  status: 'statuses',
  flag: 'flags',
};

/** Fields whose values differ from the usual ones of their type. */
const otherValueTypes: { readonly [Kind in TableKind]: Readonly<Partial<Record<FieldOf<Kind>, ValueType>>> } =
  {
    orders: {
      status: 'anything',
      rowType: 'words',
      product: 'words',
      sku: 'anything',
      category: 'words',
      channel: 'words',
      device: 'words',
      country: 'words',
      touchpoints: 'words',
      referral: 'anything',
      influencer: 'words',
    },
    traffic: {
      channel: 'words',
      device: 'words',
      product: 'words',
      totalDuration: 'durations',
      averageDuration: 'durations',
    },
    ads: { channel: 'words', campaign: 'anything', currency: 'words' },
    costs: { category: 'words', product: 'words', sku: 'anything', currency: 'words' },
    surveys: {
      kind: 'words',
      channel: 'words',
      product: 'words',
      customer: 'anything',
      satisfaction: 'anything',
    },
    support: {
      status: 'words',
      kind: 'words',
      customer: 'anything',
      product: 'anything',
      channel: 'words',
      satisfaction: 'anything',
    },
    inventory: { product: 'words', sku: 'anything', location: 'words', currency: 'words' },
    social: { channel: 'words', influencer: 'words' },
    sustainability: { group: 'words', currency: 'words' },
    rates: { currency: 'words' },
  };

const optionalFields: { readonly [Kind in TableKind]: readonly FieldOf<Kind>[] } = {
  orders: [
    'secondStatus',
    'isCancelled',
    'isRefunded',
    'rowType',
    'cancelledAt',
    'shippedAt',
    'payment',
    'discount',
    'shipping',
    'tax',
    'refund',
    'refundDate',
    'returnedQuantity',
    'product',
    'sku',
    'category',
    'deliveredAt',
    'channel',
    'device',
    'country',
    'unitCost',
    'touchpoints',
    'referral',
    'influencer',
  ],
  traffic: [
    'channel',
    'device',
    'product',
    'newVisitors',
    'returningVisitors',
    'pageViews',
    'productViews',
    'totalDuration',
    'averageDuration',
    'pagesPerVisit',
    'sessionsWithAdd',
    'checkouts',
    'recommendationClicks',
    'recommendationOrders',
  ],
  ads: [
    'startDate',
    'endDate',
    'channel',
    'campaign',
    'currency',
    'reach',
    'adOrders',
    'adRevenue',
    'position',
  ],
  costs: ['startDate', 'endDate', 'category', 'product', 'sku', 'currency'],
  surveys: ['kind', 'channel', 'product', 'customer', 'ratingCount'],
  support: [
    'answeredAt',
    'resolvedAt',
    'firstResponse',
    'resolution',
    'status',
    'kind',
    'customer',
    'product',
    'channel',
    'satisfaction',
  ],
  inventory: ['date', 'product', 'sku', 'location', 'unitCost', 'leadTimeDays', 'currency'],
  social: ['channel', 'influencer', 'comments', 'shares', 'appActiveUsers', 'appUsers', 'pushOptIns'],
  sustainability: ['startDate', 'endDate', 'group', 'currency'],
  rates: ['date'],
};

function fieldsOf(kind: TableKind): readonly SoughtField[] {
  const types: Readonly<Record<string, FieldType>> = tableFields[kind];
  const others: Readonly<Record<string, ValueType | undefined>> = otherValueTypes[kind];
  const optional: readonly string[] = optionalFields[kind];
  return Object.entries(types).map(([field, type]) => ({
    kind,
    field,
    type,
    valueType: others[field] ?? valueTypeOfFieldType[type],
    optional: optional.includes(field),
  }));
}

/** Every field of every kind of table. */
export function soughtFields(): readonly SoughtField[] {
  return tableKinds.flatMap(fieldsOf);
}
