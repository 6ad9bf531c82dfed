import type { ClassWords } from '../class-words';

/** The class words of English. */
export const en = {
  channels: {
    web: 'online store|online shop|webshop|web|website|site|web store|organic|paid search|search|cpc|ppc|sem|seo|direct|email|e mail|mail|newsletter|referral|display|affiliate|affiliates|affiliation|app|application|mobile app|push|sms|online|draft orders|internal',
    social: 'social|influencer',
    marketplace: 'marketplace|market place',
    shop: 'shop|store|pos|point of sale|point of sales|outlet|offline|cashier|retail|physical|showroom|walk in|branch',
    other: 'other|others|unassigned|not set|unknown|wholesale|reseller|b2b|phone|telephone',
  },
  devices: {
    mobile: 'mobile|phone|phones|smartphone|cell|telephone|portable|android|iphone|ios|app|application',
    tablet: 'tablet|tab|ipad',
    desktop: 'desktop|laptop|computer|pc',
  },
  costs: {
    goods:
      'cogs|goods|cost of goods|cost of sales|merchandise|inventory|stock|purchases|purchase of goods|raw material|raw materials|materials|product|products',
    advertising:
      'ad|ads|advert|advertising|advertisement|google ads|facebook ads|meta ads|tiktok ads|shopee ads|ppc|sem|adwords',
    marketing:
      'marketing|promotion|sales commission|sales team|influencer|influencers|endorse|endorsement|affiliate|affiliation|crm|newsletter|seo|agency|branding|kol',
    tax: 'tax|taxes|vat|gst|sst|duty|customs',
  },
  surveys: {
    nps: 'nps|net promoter|promoter|recommend|recommendation',
    csat: 'csat|satisfaction|satisfied',
    review: 'review|reviews|rating|ratings|star|stars',
  },
  tickets: { complaint: 'complaint|complaints|complain|claim' },
  ticketStatuses: {
    open: 'not resolved|unresolved|not solved|unsolved|reopened',
    closed: 'solved|resolved|closed|done|completed|answered|close',
  },
} satisfies ClassWords;
