import type { TabNameWords } from '../../header-words';

/** The words of English names of tabs. */
export const tabNames = {
  kinds: {
    orders: 'orders|order|sales|invoices',
    traffic: 'traffic|visits|visitors|sessions|ga4|analytics',
    ads: 'ads|ad|advertising|campaigns',
    costs: 'costs|cost|expenses',
    surveys: 'surveys|survey|nps|csat|reviews|ratings|feedback',
    support: 'support|tickets|helpdesk|complaints|service',
    inventory: 'inventory|stock|stocks',
    social: 'social|instagram|facebook|tiktok|linkedin|youtube|posts|followers|app',
    sustainability: 'sustainability|energy|carbon|waste|recycling|esg|csr',
    rates: 'rates|exchange|currencies',
  },
  places: 'marketplace|website|web|site|online|livestream|offline|outlet|store|walk in|showroom|popup|pop up',
  fillers:
    'orders|order|order list|sales|sale|raw|data|export|report|copy|of|copy of|all|list|new|old|lines|items|traffic|visits|sessions|ads|insights|stats|performance|reviews|stock|year|month|q',
} satisfies TabNameWords;
