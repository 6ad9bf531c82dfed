import type { Order } from './orders';
import { unitCost } from './products';
import { channelName, type RowOf, type SampleTab, sampleTab, type Words } from './sample-tab';
import { stories } from './stories';

/** The tab of orders in the form that owners keep: one row for each product of an order. */
export function ordersTab(orders: readonly Order[], words: Words): SampleTab {
  return sampleTab(
    'orders',
    orders.flatMap((order) => rowsOf(order, words)),
  );
}

function rowsOf(order: Order, words: Words): readonly RowOf<'orders'>[] {
  const { channel, deliveredAt, refundedOn, touchpoints } = order;
  const ofOrder: RowOf<'orders'> = {
    orderId: order.id,
    orderDate: order.at,
    status: words[order.status],
    channel: channelName(channel, words),
    device: channel.device === undefined ? '' : words[channel.device],
    customer: order.customer,
    currency: 'IDR',
    payment: words[order.payment],
    deliveredAt: deliveredAt ?? '',
    touchpoints: touchpoints.map((point) => (point === 'search' ? words.search : point)).join(' > '),
    referral: order.isReferred ? words.friend : '',
    influencer: order.isInfluenced ? stories.campaign.name : '',
  };
  return order.lines.map(({ product, quantity, unitPrice, discount, returned }): RowOf<'orders'> => {
    const lineAmount = unitPrice * quantity - discount;
    const isRefunded = refundedOn !== undefined && returned > 0;
    return {
      ...ofOrder,
      product: product.name,
      quantity,
      unitPrice,
      discount,
      lineAmount,
      unitCost: unitCost(product, order.day.month),
      returnedQuantity: returned > 0 ? returned : '',
      refund: isRefunded ? Math.round((lineAmount * returned) / quantity) : '',
      refundDate: isRefunded ? refundedOn : '',
    };
  });
}
