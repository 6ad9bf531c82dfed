import { group } from 'd3-array';
import { expect, test } from 'vitest';
import { orderLines } from './order-lines.js';

const rows = orderLines(20_000);

test('the lines are as many as asked for, and the same at every call', () => {
  expect(rows).toHaveLength(20_000);
  expect(orderLines(20_000)).toEqual(rows);
});

test('the shop looks like a real one: long orders, missing customers, credits, thirteen months', () => {
  const orders = group(rows, ([orderId]) => orderId);
  expect(rows.length / orders.size).toBeGreaterThan(15);
  expect(rows.length / orders.size).toBeLessThan(25);
  const share = (of: (row: (typeof rows)[number]) => boolean) => rows.filter(of).length / rows.length;
  expect(share(([, , , , , , customer]) => customer === '')).toBeCloseTo(0.25, 1);
  expect(share(([, , , quantity]) => quantity < 0)).toBeGreaterThan(0.003);
  expect(share(([, , , quantity]) => quantity < 0)).toBeLessThan(0.03);
  expect(new Set(rows.map(([, , , , date]) => date.toISOString().slice(0, 7))).size).toBe(13);
});
