/** What tables a shop's raw tabs hold, and the fields that the product knows of each. */

/** Every kind of table, in the order in which owners meet them. */
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

/** What the values of a field are. A duration is in hours once it is read, a rate is a share. */
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

/** The fields of each table and what they hold; money is in the currency of its row. */
export const tableFields = {
  orders: {
    orderId: 'id',
    orderDate: 'day',
    customer: 'id',
    product: 'word',
    sku: 'word',
    /** What sort of product a line is. */
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
    /** A checkbox. */
    isCancelled: 'flag',
    isRefunded: 'flag',
    /** Sale, refund, credit note …: what a row of a list of both is. */
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
    /** The first and the last day that a row stands for. */
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
    /** The first and the last day that a row stands for. */
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
    /** NPS, CSAT or review, where one column of scores holds several kinds. */
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
    /** How the customer rated the answer; some exports say whether it was only asked for. */
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
    /** The first and the last day that a row stands for. */
    startDate: 'day',
    endDate: 'day',
    tonnesCo2e: 'number',
    kilowattHours: 'number',
    waste: 'number',
    recycled: 'number',
    materials: 'number',
    sustainableMaterials: 'number',
    contribution: 'money',
    /** A group of staff and how many belong to it. */
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

/** The fields of a table that hold one of these types. */
export type FieldOfType<Kind extends TableKind, Type extends FieldType> = {
  [Field in FieldOf<Kind>]: (typeof tableFields)[Kind][Field] extends Type ? Field : never;
}[FieldOf<Kind>];
