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
  const status = words[order.status];
  const channelOfOrder = channelName(channel, words);
  const device = channel.device === undefined ? '' : words[channel.device];
  const payment = words[order.payment];
  const path = touchpoints.map((point) => (point === 'search' ? words.search : point)).join(' > ');
  const referral = order.isReferred ? words.friend : '';
  const influencer = order.isInfluenced ? stories.campaign.name : '';
  return order.lines.map(({ product, quantity, unitPrice, discount, returned }): RowOf<'orders'> => {
    const lineAmount = unitPrice * quantity - discount;
    const isRefunded = refundedOn !== undefined && returned > 0;
    // Written out: spreading an object with what the lines share took a fifth of the time of the whole shop.
    return {
      orderId: order.id,
      orderDate: order.at,
      status,
      channel: channelOfOrder,
      device,
      customer: order.customer,
      currency: 'IDR',
      payment,
      deliveredAt: deliveredAt ?? '',
      touchpoints: path,
      referral,
      influencer,
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
