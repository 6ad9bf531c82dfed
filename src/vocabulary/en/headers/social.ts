import type { KindHeaders } from '../../header-words';
import { day } from './shared';

/** The English headers for each field of social networks and the shop's app. */
export const social = {
  date: {
    clear: `${day}|publish time:974|post date:972|posted at:970|published at:968|publish date:966|posted:964|published:962|date posted:960|post created date:958|created time:956|reporting starts:926`,
    unless: 'created|end|updated|birth',
  },
  channel: {
    clear: 'platform:1000|network:998|social network:996|channel:994|social media:992|source:990',
    unless: 'id',
  },
  influencer: {
    clear:
      'influencer:1000|influencer name:998|influencer code:996|creator:994|creator name:992|creator username:990|kol:988|ambassador:986|affiliate:966',
    unless: 'count|fee',
  },
  followers: {
    clear:
      'followers:1000|follower:998|page followers:996|lifetime total followers:994|fans:992|subscribers:990',
    unless:
      'new|gained|lost|net|growth|rate|sms|email|unfollow|%|reached|push|newsletter|whatsapp|interactions|from|engagement',
  },
  impressions: {
    clear:
      'impressions:1000|post impressions:998|page impressions:996|video views:994|post views:992|views:990|plays:988',
    unless: 'per|rate|profile|organic|sponsored|%|avg|average|unique|cost|cpm|profil|6s|3s|2s',
  },
  reach: {
    clear:
      'reach:1000|post reach:998|accounts reached:996|page reach:994|people reached:992|reached audience:990|unique impressions:988|unique impressions organic:986',
    unless: 'rate|cost|per|from|organic|paid',
  },
  likes: {
    clear: 'likes:1000|reactions:998|post likes:996|likes and reactions:994|reactions and likes:992|like:988',
    unless: 'page|comment|unlike|rate|per|fans|sponsored',
  },
  comments: {
    clear: 'comments:1000|post comments:998|comment:996|replies:994',
  },
  shares: {
    clear: 'shares:1000|post shares:998|reposts:996|retweets:994|share:988',
    unless: 'share of|market|impr',
  },
  interactions: {
    clear:
      'interactions:1000|content interactions:998|engagements:996|post engagement:994|post engagements:992|page post engagements:990|engagement:988',
    unless: 'rate|%|per|average|time|duration|sessions|session',
  },
  clicks: {
    clear:
      'link clicks:1000|clicks:998|website clicks:996|website taps:994|post clicks:992|bio link clicks:990|external link taps:988|outbound clicks:986|swipe ups:964|clicks to website:962|total clicks:850|all clicks:845|clicks all:845',
    unless:
      'per|rate|cost|%|organic|sponsored|through|phone|call|calls|email|direction|directions|address|photo|other|profile|number|app',
  },
  smsSubscribers: {
    clear:
      'sms subscribers:1000|sms list:998|sms list size:996|sms contacts:994|sms subscriber count:992|whatsapp subscribers:974',
    unless: 'new|lost',
  },
  appDownloads: {
    clear:
      'app downloads:1000|app installs:998|downloads:996|installs:994|new installs:992|first time downloads:990|device installs:988|user installs:986|app units:958',
    unless: 'uninstalls|rate|cost|per',
  },
  appActiveUsers: {
    clear:
      'app active users:1000|active app users:998|monthly active users:996|mau:994|active users:992|daily active users:990|dau:988|active devices:986',
  },
  appUsers: {
    clear:
      'app users:1000|registered app users:998|registered users:996|installed base:994|users with app:992',
    unless: 'active',
  },
  pushOptIns: {
    clear:
      'push opt ins:1000|push opt in:998|push subscribers:996|opted in to push:994|opted in:992|opt ins:990|push enabled:988|push enabled users:986|push notifications enabled:984|notifications enabled:982',
    unless: 'rate|%',
  },
} satisfies KindHeaders<'social'>;
