import type { KindHeaders } from '../../header-words';
import { day } from './shared';

/** The English headers for each field of answers and reviews. */
export const surveys = {
  date: {
    clear: `${day}|timestamp:974|submitted at:972|submission date:970|response date:968|submit date utc:966|submitted on:964|date submitted:962|review date:960|review created at:958|responded at:956|answered at:954|created at:952|completed at:950|date created:948|review time:910|rating time:908|start date utc:906|review created:904|review created utc:902`,
    weak: 'time:498',
    unless: 'reply|replied|order|purchase|birth|updated|visit',
  },
  kind: {
    clear: 'survey type:1000|survey:998|survey name:996|metric:994|question:972|type:966|kind:962',
  },
  channel: {
    clear:
      'channel:1000|source:998|platform:996|marketplace:994|review source:992|site:990|store:970|store name:968|shop:966|location:960',
    unless: 'id|url',
  },
  product: {
    clear:
      'product name:1000|product title:998|product:996|item name:994|item:992|product handle:990|listing title:988|listing:986',
    unless: 'id|sku|rating|url|category',
  },
  customer: {
    clear:
      'customer email:1000|reviewer email:998|respondent email:996|email:994|email address:992|customer id:990|customer:988|customer name:986|reviewer name:984|reviewer:982|respondent:980|respondent id:978|username:976|author:972|response id:970|user:968|client:940|e mail:928|review user name:922',
    weak: 'name:500|token:494|buyer:492',
  },
  score: {
    clear: 'score:1000|survey score:998|answer score:990',
    weak: 'points:496|poin:494|response:492|answer:490',
    unless: 'id|credit',
  },
  npsScore: {
    clear:
      'nps:1000|nps score:998|nps rating:996|net promoter score:994|likelihood to recommend:992|recommendation score:990|how likely are you to recommend:988|how likely is it that you would recommend:986|likely to recommend:984|would you recommend us:982|would you recommend:980|would recommend:978|how likely:976|recommend us:974|recommend:972|on a scale of 0 10:970|on a scale from 0 to 10:968|on a scale of 0 to 10:966|0 10:964',
    unless: 'reason|why|category|comment|segment|group',
  },
  satisfaction: {
    clear:
      'satisfaction:1000|csat:998|csat score:996|customer satisfaction:994|satisfaction rating:992|satisfaction score:990|overall satisfaction:988|satisfied:986|how satisfied are you:984|how satisfied were you:982|are you satisfied:980',
    unless: 'reason|comment|why|date',
  },
  rating: {
    clear:
      'rating:1000|star rating:998|stars:996|review rating:994|review score:992|product rating:990|overall rating:988|average rating:986|avg rating:984|how would you rate:950|star:948',
    weak: 'rate:498',
    unless: 'count|number|response|status|id|date|0 10|0 to 10',
  },
  ratingCount: {
    clear: 'rating count:1000|ratings:998|reviews:996|review count:994|votes:972',
  },
} satisfies KindHeaders<'surveys'>;
