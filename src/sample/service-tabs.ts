import type { CivilDay } from '../period/civil-day';
import type { Draws } from './draws';
import { type Order, timeOfDay } from './orders';
import { channelName, type RowOf, type SampleTab, sampleTab, type Words } from './sample-tab';
import { sampleMonths } from './shop-days';
import { stories } from './stories';

/** Survey answers some days after delivery. Over the two years fewer buyers recommend the shop. */
export function surveysTab(orders: readonly Order[], last: CivilDay, words: Words, draws: Draws): SampleTab {
  const rows: RowOf<'surveys'>[] = [];
  for (const { channel, customer, day, deliveredAt, lines } of orders) {
    if (deliveredAt === undefined) continue;
    const drift = day.month / (sampleMonths - 1);
    const answer = (share: number, kind: string, weights: readonly number[], top: number, product = '') => {
      if (!draws.chance(share)) return;
      const date = Math.floor(deliveredAt) + draws.integer(1, 5);
      const score = top - draws.pick(weights);
      if (date <= last)
        rows.push({ date, kind, score, channel: channelName(channel, words), product, customer });
    };
    answer(
      0.33,
      'NPS',
      [30 - 7 * drift, 28 - 6 * drift, 17, 10, 7 + 7 * drift, 4 + 3 * drift, 2 + 2 * drift, 1, 1],
      10,
    );
    answer(0.15, 'CSAT', [50 - 8 * drift, 32, 10 + 4 * drift, 5, 3 + 2 * drift], 5);
    answer(0.2, words.review, [58, 26, 9, 4, 3], 5, lines[0]?.product.name);
  }
  return sampleTab(
    'surveys',
    rows.sort((left, right) => Number(left.date) - Number(right.date)),
  );
}

const hour = 1 / 24;

/**
 * Support tickets: questions, complaints and returns. Complaints rise after the month of the broken checkout.
 */
export function supportTab(orders: readonly Order[], last: CivilDay, words: Words, draws: Draws): SampleTab {
  const tickets: (RowOf<'support'> & { readonly openedAt: number })[] = [];
  for (const { at, channel, customer, day, lines, status } of orders) {
    const complains = draws.chance(day.month === stories.complaintsMonth ? 0.16 : 0.025);
    const isReturn = status === 'returned' && draws.chance(0.7);
    if (!complains && !isReturn && !draws.chance(0.08)) continue;
    const openedAt = Math.floor(at) + draws.integer(1, 4) + timeOfDay(draws);
    if (openedAt >= last + 1) continue;
    // On busy days the answer takes longer.
    const answeredAt = openedAt + draws.around(2.5, 0.9) * hour * Math.max(1, day.demand);
    const resolvedAt = answeredAt + draws.around(complains ? 40 : 14, 0.9) * hour;
    const isSolved = resolvedAt < last + 1 && !draws.chance(0.01);
    tickets.push({
      openedAt,
      answeredAt: answeredAt < last + 1 ? answeredAt : '',
      resolvedAt: isSolved ? resolvedAt : '',
      kind: complains ? words.complaint : isReturn ? words.goodsBack : words.question,
      status: isSolved ? words.solved : words.open,
      channel: channelName(channel, words),
      product: lines[0]?.product.name ?? '',
      customer,
    });
  }
  tickets.sort((left, right) => left.openedAt - right.openedAt);
  return sampleTab(
    'support',
    tickets.map((ticket, index) => ({ ticketId: `T-${1001 + index}`, ...ticket })),
  );
}
