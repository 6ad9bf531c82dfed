import type { Texts } from '../texts';

export const certainty = (): Texts['certainty'] => ({
  rise: (low, high) => `a real rise: between ${low} and ${high}`,
  fall: (low, high) => `a real fall: between ${low} and ${high}`,
  maybeChance: 'may be chance',
  tooFew: {
    days: 'too few days to tell',
    orders: 'too few orders to tell',
    customers: 'too few customers to tell',
    visits: 'too few visits to tell',
    answers: 'too few answers to tell',
    tickets: 'too few tickets to tell',
    cases: 'too few cases to tell',
  },
  unknown: (reason) => `no honest interval: ${reason}`,
  reasons: {
    level: 'it is the state of one moment',
    sharedDays: 'both figures look back a year and share most of its days',
    comparison: 'it is a comparison itself',
    noDays: 'it is made of figures that are not known by the day',
    youngHistory: 'the orders begin so shortly before that customers of earlier days look new',
    otherLostDays: 'customers counted as lost after another number of days then: the data were younger',
    othersDue: 'so many customers bought in a busy season that they count as lost together, long after it',
    overlap: 'the two periods share days',
    newSource: 'a channel begins within one of the periods: it may be new, or only its data begin there',
    noValue: 'one of the two periods has no value',
  },
});
