import type { Texts } from '../texts';

export const families = (): Texts['families'] => ({
  sales: 'Sales',
  funnel: 'From visit to order',
  customers: 'Customers',
  site: 'Visits',
  inventory: 'Stock',
  marketing: 'Advertising',
  service: 'Customer service',
  mobile: 'Mobile',
  social: 'Social media',
  sustainability: 'Sustainability',
  omnichannel: 'Channels',
});

export const stages: Texts['stages'] = {
  awareness: 'Awareness',
  interest: 'Interest',
  decision: 'Decision',
  action: 'Action',
  loyalty: 'Loyalty',
  advocacy: 'Advocacy',
  behind: 'Behind the scenes',
};

export const choices = (): Texts['choices'] => ({
  mean: ['mean', 'average', 'avg'],
  median: ['median'],
  seconds: ['seconds', 'second', 'secs', 'sec', 's'],
  minutes: ['minutes', 'minute', 'mins', 'min'],
  hours: ['hours', 'hour', 'hrs', 'h'],
  days: ['days', 'day', 'd'],
  top: ['top', 'top box', 'satisfied'],
  first: ['first', 'first touch', 'first click'],
  last: ['last', 'last touch', 'last click'],
  linear: ['linear', 'equal'],
  position: ['position', 'position based', 'U-shaped'],
});
