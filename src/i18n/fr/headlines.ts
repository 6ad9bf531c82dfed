import type { Texts } from '../texts';

const because = (parts: readonly string[]): string =>
  parts.length === 0 ? '' : `\u202f: ${parts.join(', ')}`;

export const headlines = (): Texts['headlines'] => ({
  rose: (kpi, change, parts) => `${kpi} en hausse (${change})${because(parts)}.`,
  fell: (kpi, change, parts) => `${kpi} en baisse (${change})${because(parts)}.`,
  mostIn: (segment, effect) => `Surtout\u202f: ${segment} (${effect}).`,
  mostAt: (step) => `Surtout à une étape\u202f: ${step}.`,
  inChannel: (channel, sentence) => `${channel}\u202f: ${sentence}`,
  holiday: (holiday, day, ordersADay, ordersElse, days, daysCompared) =>
    `${holiday} (${day})\u202f: ${ordersADay} commandes par jour quand on achète pour cette date, ${ordersElse} les autres jours. Ces jours-là\u202f: ${days} dans cette période, ${daysCompared} dans celle comparée.`,
  weakChannel: (channel, ofVisitors, ofOrders, conversion, ofOthers) =>
    `${channel} amène ${ofVisitors} des visiteurs mais ${ofOrders} des commandes\u202f: ${conversion} d’entre eux achètent, ailleurs ${ofOthers}.`,
  ordersMore: (count) => `Soit environ ${count} commandes de plus.`,
  ordersFewer: (count) => `Soit environ ${count} commandes de moins.`,
  nothingCertain: 'Aucun changement n’est certain\u202f: les écarts peuvent être dus au hasard.',
  noOrders: {
    period: 'Aucune commande dans cette période\u202f: manque-t-il un export\u202f?',
    compared: 'Aucune commande dans la période comparée\u202f: manque-t-il un export\u202f?',
  },
  uncertain: (kpi, value, change, sure) =>
    `${kpi}\u202f: ${[`${value} (${change})`, sure].filter(Boolean).join(', ')}.`,
  comingHoliday: (holiday, day, ordersADay, ordersElse) =>
    `Après cette période\u202f: ${holiday} (${day}). La dernière fois, ${ordersADay} commandes par jour quand on achète pour cette date, ${ordersElse} les autres jours.`,
  largestChannel: (channel, share) =>
    `Canal le plus grand\u202f: ${channel}, ${share} du chiffre d’affaires.`,
  missing: (kpi, missing) => `${kpi}\u202f: inconnu, car il manque\u202f: ${missing}.`,
  drivers: {
    visitors: 'visiteurs',
    conversion: 'taux de conversion',
    customers: 'clients',
    frequency: 'commandes par client',
    unnamedOrders: 'commandes sans client connu',
    orders: 'commandes',
    orderValue: 'panier moyen',
    revenue: 'chiffre d’affaires',
    costOfGoods: 'coût des marchandises',
    taxes: 'impôts et taxes',
    marketing: 'publicité',
    otherCosts: 'autres coûts',
    visits: 'visites',
    addToCart: 'passage au panier',
    toCheckout: 'passage à la caisse',
    toOrder: 'passage à la commande',
  },
});
