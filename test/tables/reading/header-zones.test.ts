import { expect, it } from 'vitest';
import type { Cell } from '../../../src/cells/cell';
import type { KpiId } from '../../../src/kpi/catalogue';
import { parseIsoDay } from '../../../src/period/civil-day';
import { rulesInUtc } from '../../reading-rules';
import { summariseTabs } from '../../summary/summarise-tabs';

const days = Array.from({ length: 28 }, (_, at) => `2026-02-${String(at + 1).padStart(2, '0')}`);

function figure(cells: readonly (readonly Cell[])[], id: KpiId): number | undefined {
  const today = parseIsoDay('2026-03-05') ?? 0;
  const answer = summariseTabs({
    tabs: [{ name: 'Tab', cells }],
    rules: rulesInUtc,
    period: 'month',
    today,
    asOf: undefined,
  });
  if (answer.kind === 'refused') throw new Error(answer.refusal.code);
  const now = answer.summary.figures.find((one) => one.id === id)?.now;
  return now?.state === 'value' ? now.value : undefined;
}

const tickets = (created: string, answered: string): readonly (readonly Cell[])[] => [
  ['Ticket ID', created, answered],
  ...days.map((day, at) => [`T${at}`, `${day} 10:00:00`, `${day} 12:00:00`]),
];

it.each([
  ['Created at', 'First response at', 2],
  ['Created at (UTC)', 'First response at (UTC)', 2],
  // 12:00 an hour ahead of UTC is 11:00 UTC.
  ['Created at (UTC)', 'First response at (UTC+1)', 1],
  // Both in Indonesia: 12:00 in Bali is 11:00 in Jakarta.
  ['Created at (WIB)', 'First response at (WITA)', 1],
])('from "%s" to "%s" an answer took %d hours', (created, answered, hours) => {
  expect(figure(tickets(created, answered), 'first_response_time')).toBeCloseTo(hours, 9);
});

it.each([
  ['Order date', 'Delivered at', 0.5],
  ['Order date (UTC)', 'Delivered at (UTC)', 0.5],
  // 20:00 in Jakarta is 13:00 UTC: five hours after 8:00.
  ['Order date (UTC)', 'Delivered at (GMT+7)', 5 / 24],
])('from "%s" to "%s" a delivery took %d days', (ordered, delivered, expected) => {
  const orders = [
    ['Order ID', ordered, delivered, 'Amount'],
    ...days.map((day, at) => [`A${at}`, `${day} 08:00:00`, `${day} 20:00:00`, 10]),
  ];
  expect(figure(orders, 'order_cycle_time')).toBeCloseTo(expected, 9);
});
