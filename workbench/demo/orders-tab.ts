import type { CellInput, TabData } from '../spreadsheet/workbook';
import type { Order } from './orders';
import { wallTime } from './wall-time';

const header = [
  'Order ID',
  'Order date',
  'Customer',
  'Product',
  'Quantity',
  'Unit price',
  'Amount',
  'Status',
  'Channel',
  'Currency',
];

/** The orders as an owner keeps them: one row per product of an order. */
export function ordersTab(orders: readonly Order[]): TabData {
  return { name: 'Orders', cells: [header, ...orders.flatMap(orderRows)] };
}

function orderRows({ id, day, minute, channel, customer, status, lines }: Order): CellInput[][] {
  return lines.map(({ product, quantity, unitPrice }) => [
    id,
    wallTime(day.date, minute),
    customer,
    product,
    quantity,
    unitPrice,
    quantity * unitPrice,
    status,
    channel.name,
    'IDR',
  ]);
}
