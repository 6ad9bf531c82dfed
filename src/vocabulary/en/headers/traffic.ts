import type { KindHeaders } from '../../header-words';

/** The English headers for each field of visits. */
export const traffic = {
  date: {
    clear:
      'date:1000|day:998|date range:996|month:994|week:992|week starting:990|week beginning:988|period:986',
    unless: 'created|shipped|birth|order|expiry',
  },
  visits: {
    clear:
      'sessions:1000|session:998|visits:996|visit:994|online store sessions:992|shop visits:990|store visits:988|traffic:986|store traffic:962|website visits:960|site visits:958|website traffic:956|web visits:954|web sessions:950',
    unless:
      'engaged|bounced|bounce|new|returning|rate|duration|average|per|cart|checkout|source|engagement|with|that|profile|profil|order|value|unique|cost',
  },
  visitors: {
    clear:
      'visitors:1000|visitor:998|unique visitors:996|online store visitors:994|users:992|active users:990|unique users:988|shop visitors:986|people:984|website visitors:952|site visitors:950',
    unless: 'new|returning|rate|first|per|repeat|value|cost',
  },
  bouncedSessions: {
    clear:
      'bounced sessions:1000|bounces:998|bounced visits:996|single page sessions:994|single page visits:992|bounce:990',
    unless: 'rate|%',
  },
  engagedSessions: {
    clear: 'engaged sessions:1000|engaged visits:998',
    unless: 'rate|per',
  },
  bounceRate: {
    clear: 'bounce rate:1000|bounce %:998|% bounce:996',
  },
  carts: {
    clear:
      'carts:1000|added to cart:998|add to carts:996|add to cart:994|adds to cart:992|cart additions:990|carts created:988|baskets:986',
    unless: 'sessions|rate|abandonment|abandoned|value|abandon',
  },
  channel: {
    clear:
      'session default channel group:1000|default channel group:998|session primary channel group:996|channel:994|channel group:992|channel type:990|session source medium:988|session source:986|source medium:984|traffic source:982|referrer source:980|referring channel:978|source:976|acquisition channel:974|utm source:972|medium:970|platform:968|marketplace:966|first user default channel group:918|store:916|shop:914|sales channel:912',
    unless: 'visits|sessions|users|id',
  },
  device: {
    clear: 'device:1000|device category:998|device type:996|session device type:994',
    unless: 'id|model|brand',
  },
  product: {
    clear: 'product:1000|product name:998|product title:996|item name:994|item:992',
    unless: 'views|clicks|id|sku|viewed|visitors',
  },
  newVisitors: {
    clear:
      'new users:1000|new visitors:998|first time visitors:996|first time users:994|new customers visiting:982',
    unless: 'rate|%|per|buyers',
  },
  returningVisitors: {
    clear: 'returning users:1000|returning visitors:998|repeat visitors:996|recurring visitors:994',
    unless: 'rate|%',
  },
  pageViews: {
    clear: 'pageviews:1000|page views:998|views:996|screen page views:994',
    unless: 'per|product|video|rate|unique',
  },
  productViews: {
    clear: 'product views:1000|product page views:998|item views:996|items viewed:994|products viewed:992',
    unless: 'rate|per',
  },
  totalDuration: {
    clear:
      'total session duration:1000|total duration:998|total time on site:996|total visit duration:994|time spent by visitors:992|user engagement:990|user engagement duration:988',
    unless: 'average|avg|per',
  },
  averageDuration: {
    clear:
      'average session duration:1000|avg session duration:998|average visit duration:996|avg visit duration:994|average duration:992|avg duration:990|session duration:988|visit duration:986|average engagement time per session:984|average engagement time:982|average time on site:980|avg time on site:978|time on site:976|average time on website:974',
    unless: 'total',
  },
  pagesPerVisit: {
    clear:
      'pages per session:1000|pages session:998|pages per visit:996|pages visit:994|views per session:992|actions per visit:990|page views per session:988',
  },
  sessionsWithAdd: {
    clear:
      'sessions with cart additions:1000|sessions with add to cart:998|sessions with an item added:996|visits that added to cart:978|visits with cart additions:976',
    unless: 'rate|%',
  },
  checkouts: {
    clear:
      'checkouts:1000|sessions that reached checkout:998|reached checkout:996|begin checkout:994|checkouts started:992|checkouts initiated:990|initiated checkout:988|checkout started:986|checkout:984',
    unless: 'rate|completed|completion|%|abandoned|id|date|time|method',
  },
  recommendationClicks: {
    clear:
      'recommendation clicks:1000|recommendations clicked:998|clicks on recommendations:996|recommended product clicks:994|recommended clicks:992',
  },
  recommendationOrders: {
    clear:
      'recommendation orders:1000|orders from recommendations:998|recommended orders:996|orders recommended:994|purchases from recommendations:992',
  },
} satisfies KindHeaders<'traffic'>;
