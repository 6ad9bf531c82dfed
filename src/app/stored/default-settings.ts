import type { Settings } from '../../sidebar/requests';

/** The settings of an owner who chose nothing. */
export const defaultSettings: Settings = {
  period: 'month',
  asOf: null,
  comparison: 'previous',
  language: null,
  currency: null,
  firstWeekday: 0,
  fiscalFirstMonth: 1,
  sections: 'journey',
  kpis: null,
  cards: ['revenue', 'orders', 'conversion_rate', 'aov', 'new_customers', 'clv'],
  lostAfterDays: null,
  shopName: null,
  campaigns: [],
  corrections: [],
};
