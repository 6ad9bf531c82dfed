import type { MarkerWords } from '../marker-words';

/** The marker words of English. */
export const en = {
  cashOnDelivery: 'cod|cash on delivery',
  closed: 'closed',
  onItsWay: 'shipped|in transit|out for delivery|dispatched',
  noStatus: 'none|n a|na|null|nil',
  inPart: 'part|partial|partially|partly',
  price: 'price',
  unitPrice: 'price|unit price',
  beforeTax: 'net|excl|excluding|exclusive|before tax',
  ofLine: 'line|item|product|sku',
  ofOrder: 'order|total',
  afterDiscount: 'after|discounted|net|paid|selling|sold|sale',
  original: 'normal|original|initial|before',
  listPrice: 'original price|list price',
  costOfAllPieces: 'cogs|cost of goods(?: sold)?|total cost|line cost',
  ofMoney: 'amount|total|value',
  phone: 'phone|telephone|mobile|tel|wa|whatsapp|portable|gsm',
  mail: 'e ?mail|mail',
  nobody: 'no|none|n a|na|0|false|nil|null|non|direct',
  total: '(?:grand |sub ?)?total|totals|sum|average|reserved total|total geral',
  newTab: 'sheet',
  totalOf: 'total|totals|sum',
  resultsOf: 'results (?:from|of)',
  quarter: 'q|quarter',
  week: 'w|week',
  year: 'year',
  monthHeading: 'month|month name',
  yearHeading: 'year|yr',
  emptyHeading: 'primary|value|values',
  nthDay: 'nth day|day no',
  startDate: 'start date',
  page: 'page|pages|page path|page title|url|screen',
  notPage: 'landing|entry|entrance|views?|per|value|type',
  runningTotal: 'total|totals|cumul|cumulative|lifetime|all time|to date|so far|meter|reading',
  weeks: 'week|weeks|weekly|wk',
  endDay: 'end|ends|ending',
  otherMoment:
    'created|updated|modified|due|birth|expiry|ends?|delivered|solved|closed|published|creation|modification',
  ticket: 'priority|assignee|agent|requester|replies|ticket|complaint',
  notCosts:
    'purchase order|po no|payout|payouts|fees?|card brand|spent|orders|visitors|sessions|customer|customers|email|e mail|client|clients|(?:gross|net|total) sales|price|compare at',
  mailReport: 'recipients?|opens|open rate|opened|unsubscribes?|unsubscribed|deliveries|emails? sent',
  searchPosition: 'position',
  survey: 'nps|csat|survey|comments?|feedback|promoter',
  idOfOrder: 'order|sale|receipt|ticket',
  pendingPayment: '(?:wc )?pending',
  paidPayment: 'paid|succeeded|settled|settlement|captured?|paid out|payee|on hold|wc on hold',
  ofPayment: 'payment|financial|transaction|payout',
  fee: '(?:(?:paypal|stripe|processing|transaction|payment) )?(?:fees?|commission)',
  net: 'net|gross|net amount|gross amount|balance',
  abandoned:
    'abandoned (?:checkouts?|carts?|baskets?|orders?)|abandonment|recovery (?:status|url|link)|recover(?:ed|y) (?:at|date)|cart recovery',
  everywhere:
    'all|all (?:locations|warehouses|stores|outlets|places|branches)|every location|total|overall|everywhere',
  creditTab:
    '(?:(?:all|customer|product|order) )?(?:credit notes?|credit memos?|refunds?|returns?)(?: (?:list|log|report|export|data))?',
  creditNumber:
    '(?:credit note|credit memo|refund|return|rma) (?:no|number|id|ref|reference)|credit note|credit memo',
  staffMail:
    'admin|info|sales|cs|customer\\.?service|cashier|till|shop|store|orders?|pos|office|staff|team|support|hello|contact|service|owner|webmaster|marketplace',
  otherSite: 'app|apps|application|blog',
  firstDayLabel: '(?:start|from|begin)(?: date)?|date from',
  lastDayLabel: '(?:end|to|until)(?: date)?|date to',
  supplier:
    '(?:name of )?(?:the )?(?:vendor|supplier|payee|seller company)(?: name| id| code| no)?|bill from|paid to|purchased from',
  purchaseOrder:
    'purchase order(?: (?:no|number|id|date|ref|reference))?|po (?:no|number|id|date|ref)|vendor (?:bill|reference)|supplier invoice(?: no| number)?',
  purchases: 'purchase orders?|vendor bills?|supplier (?:bills?|invoices?|orders?)',
  purchaser: 'buyer|purchaser',
  pivotOf: '(?:sum|count|counta|countunique|average|max|min|median|stdev|var) of',
  rowLabels: 'row labels',
  refundRow:
    'refunds?|refunded|returns?|returned|reversal|chargeback|reimbursement|money back|cash back refund|credit notes?|credit memos?',
  beforeRefund: 'full|partial|order|sale|sales|customer|product|goods|item',
  behindRefund: 'order|line|item|payment|transaction|total',
  creditDocument: 'credit notes?|credit memos?',
  refundStem: 'refund|return',
  notSale:
    'commissions?|fees?|withdrawals?|transfers?|payouts?|deposits?|holds?|release|conversion|reserve|tax|taxes|vat|gst|shipping|delivery|postage|freight|subscription|adjustments?|advertising',
  purchaseRow:
    '(?:vendor|supplier|purchase) (?:bills?|invoices?|orders?|credits?|credit notes?|refunds?|payments?)|bill (?:credit note|credit|payment)',
  perhapsPurchase: 'bills?|purchases?|expenses?',
  saleRow: 'sales?|invoices?',
  buyerName:
    '(?:billing|shipping|bill to|ship to|recipient|receiver|customer|buyer|client|contact|guest) (?:full )?name|recipient',
  notBuyer:
    'marketing|accepts|type|group|note|notes|city|address|country|zip|company|agent|courier|store|shop|staff|cashier|employee|seller|vendor',
  countOfOrders:
    '(?:(?:net|total|number of|no of|count of|paid|completed) )?(?:orders|transactions|receipts|bills|invoices)(?: count)?|(?:order|transaction|receipt) count',
  idHeading: 'id|no|number|ref|reference|code',
  otherIdOf: 'payment|charge|transaction|balance transaction|record|row|uuid|unique',
  pieceId: 'order item (?:id|no|number)|item order id',
  orderLine:
    'line (?:items?|details?|sales|orders?|data|export|level)|(?:orders?|sales|invoices?|product|by|per|each) line',
  runningNumber: '',
  beforeCounted: 'total|number of|no of',
  behindCounted: 'counts?|totals?',
  promoters: 'nps|promoters?',
  bareField: '(?:display )?name|id',
  done: 'complete|completed',
  totalBeforeColon: 'total',
  beforeTotal: 'grand|sub',
} satisfies MarkerWords;
