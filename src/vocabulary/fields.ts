/** Every kind of table in raw tabs, in the order in which owners see them. */
export const tableKinds = [
  'orders',
  'traffic',
  'ads',
  'costs',
  'surveys',
  'support',
  'inventory',
  'social',
  'sustainability',
  'rates',
] as const;

export type TableKind = (typeof tableKinds)[number];

/** The type of a field's values. Durations are read as hours, rates as shares (0.25 for 25 %). */
export type FieldType =
  | 'day'
  | 'moment'
  | 'number'
  | 'money'
  | 'duration'
  | 'rate'
  | 'word'
  | 'id'
  | 'status'
  /** Yes or no. */
  | 'flag';

/** The fields of each kind of table, with their types. Money is in the currency of its row. */
export const tableFields = {
  orders: {
    orderId: 'id',
    orderDate: 'day',
    customer: 'id',
    product: 'word',
    sku: 'word',
    /** The product category. */
    category: 'word',
    quantity: 'number',
    unitPrice: 'money',
    lineAmount: 'money',
    orderTotal: 'money',
    discount: 'money',
    shipping: 'money',
    tax: 'money',
    refund: 'money',
    refundDate: 'day',
    returnedQuantity: 'number',
    status: 'status',
    secondStatus: 'status',
    isCancelled: 'flag',
    isRefunded: 'flag',
    /** In a list of sales and refunds, which of them a row is: sale, refund, credit note … */
    rowType: 'word',
    cancelledAt: 'day',
    shippedAt: 'day',
    deliveredAt: 'moment',
    payment: 'word',
    currency: 'word',
    channel: 'word',
    device: 'word',
    /** The country of delivery, else that of the bill. */
    country: 'word',
    unitCost: 'money',
    /** The touchpoints before the order, as "ads > e-mail > direct". */
    touchpoints: 'word',
    /** Who or what recommended the shop; blank if nobody did. */
    referral: 'word',
    influencer: 'word',
  },
  traffic: {
    date: 'day',
    channel: 'word',
    device: 'word',
    product: 'word',
    visits: 'number',
    visitors: 'number',
    newVisitors: 'number',
    returningVisitors: 'number',
    pageViews: 'number',
    productViews: 'number',
    totalDuration: 'duration',
    averageDuration: 'duration',
    pagesPerVisit: 'number',
    bouncedSessions: 'number',
    engagedSessions: 'number',
    bounceRate: 'rate',
    sessionsWithAdd: 'number',
    carts: 'number',
    checkouts: 'number',
    recommendationClicks: 'number',
    recommendationOrders: 'number',
  },
  ads: {
    date: 'day',
    /** The first and the last day that a row covers. */
    startDate: 'day',
    endDate: 'day',
    channel: 'word',
    campaign: 'word',
    currency: 'word',
    spend: 'money',
    clicks: 'number',
    impressions: 'number',
    reach: 'number',
    adOrders: 'number',
    adRevenue: 'money',
    position: 'number',
  },
  costs: {
    date: 'day',
    /** The first and the last day that a row covers. */
    startDate: 'day',
    endDate: 'day',
    /** Goods, marketing, tax, wages, rent … */
    category: 'word',
    product: 'word',
    sku: 'word',
    unitCost: 'money',
    amount: 'money',
    currency: 'word',
  },
  surveys: {
    date: 'day',
    /** NPS, CSAT or review, if the scores of several kinds are in one column. */
    kind: 'word',
    channel: 'word',
    product: 'word',
    customer: 'id',
    score: 'number',
    npsScore: 'number',
    satisfaction: 'word',
    rating: 'number',
    ratingCount: 'number',
  },
  support: {
    ticketId: 'id',
    openedAt: 'moment',
    answeredAt: 'moment',
    resolvedAt: 'moment',
    firstResponse: 'duration',
    resolution: 'duration',
    status: 'word',
    /** Complaint, question, return … */
    kind: 'word',
    customer: 'id',
    product: 'word',
    channel: 'word',
    /** How the customer rated the answer. Some exports also say "offered", if the customer was only asked. */
    satisfaction: 'word',
  },
  inventory: {
    date: 'day',
    product: 'word',
    sku: 'word',
    location: 'word',
    stock: 'number',
    unitCost: 'money',
    stockValue: 'money',
    leadTimeDays: 'number',
    currency: 'word',
  },
  social: {
    date: 'day',
    channel: 'word',
    influencer: 'word',
    followers: 'number',
    impressions: 'number',
    reach: 'number',
    likes: 'number',
    comments: 'number',
    shares: 'number',
    interactions: 'number',
    clicks: 'number',
    smsSubscribers: 'number',
    appDownloads: 'number',
    appActiveUsers: 'number',
    appUsers: 'number',
    pushOptIns: 'number',
  },
  sustainability: {
    date: 'day',
    /** The first and the last day that a row covers. */
    startDate: 'day',
    endDate: 'day',
    tonnesCo2e: 'number',
    kilowattHours: 'number',
    waste: 'number',
    recycled: 'number',
    materials: 'number',
    sustainableMaterials: 'number',
    contribution: 'money',
    /** A group of staff, and the number of people in it. */
    group: 'word',
    headcount: 'number',
    currency: 'word',
  },
  rates: { currency: 'word', rate: 'number', date: 'day' },
} as const satisfies Readonly<Record<TableKind, Readonly<Record<string, FieldType>>>>;

export type FieldOf<Kind extends TableKind> = keyof (typeof tableFields)[Kind] & string;

/** A field of any table. */
export type AnyField = { [Kind in TableKind]: FieldOf<Kind> }[TableKind];

export function isField(name: string | undefined): name is AnyField {
  return name !== undefined && Object.values(tableFields).some((fields) => name in fields);
}

/** The fields of a kind of table that have one of these types. */
export type FieldOfType<Kind extends TableKind, Type extends FieldType> = {
  [Field in FieldOf<Kind>]: (typeof tableFields)[Kind][Field] extends Type ? Field : never;
}[FieldOf<Kind>];
