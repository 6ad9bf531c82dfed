import { describe, expect, it } from 'vitest';
import type { Cell, RawTab } from '../../src/cells/cell';
import type { KpiId } from '../../src/kpi/catalogue';
import { isoDay, parseIsoDay } from '../../src/period/civil-day';
import type { PeriodKind } from '../../src/period/period';
import { rulesInUtc } from '../reading-rules';
import { summariseTabs } from './summarise-tabs';

function dayOf(iso: string): number {
  return parseIsoDay(iso) ?? Number.NaN;
}

function every(step: number, from: string, to: string): readonly string[] {
  const found: string[] = [];
  for (let day = dayOf(from); day <= dayOf(to); day += step) found.push(isoDay(day));
  return found;
}

/** Two orders a day from January to May. */
const orders: RawTab = {
  name: 'Orders',
  cells: [
    ['Order ID', 'Order date', 'Amount'],
    ...every(1, '2026-01-01', '2026-05-31').flatMap((day) => [
      [`${day} A`, day, 10],
      [`${day} B`, day, 10],
    ]),
  ],
};

// Mondays; the week of the last one ends with May.
const mondays = every(7, '2025-12-29', '2026-05-25');

function figures(tab: readonly (readonly Cell[])[], period: PeriodKind) {
  const answer = summariseTabs({
    tabs: [orders, { name: 'Tab', cells: tab }],
    rules: rulesInUtc,
    period,
    today: dayOf('2026-06-01'),
    asOf: undefined,
  });
  if (answer.kind === 'refused') throw new Error(answer.refusal.code);
  const { summary } = answer;
  return {
    codes: summary.findings.map(({ code }) => code),
    value: (id: KpiId): number | undefined => {
      const now = summary.figures.find((one) => one.id === id)?.now;
      return now?.state === 'value' ? now.value : undefined;
    },
  };
}

// 700 visits a week are 100 a day, and 2 orders of 100 visitors are 2 %.
describe.each<[PeriodKind, number]>([
  ['day', 100],
  ['week', 700],
  ['month', 3100],
])('visits of weeks in a summary of a %s', (period, visits) => {
  it.each([
    ['below "Week"', [['Week', 'Sessions', 'Users'], ...mondays.map((day) => [day, 700, 700])]],
    ['below "Date"', [['Date', 'Sessions', 'Users'], ...mondays.map((day) => [day, 700, 700])]],
    [
      'by channel',
      [
        ['Week of', 'Channel', 'Sessions', 'Users'],
        ...mondays.flatMap((day) => [
          [day, 'Organic', 500, 500],
          [day, 'Paid', 200, 200],
        ]),
      ],
    ],
    [
      'with their first and last day',
      [
        ['Start date', 'End date', 'Sessions', 'Users'],
        ...mondays.map((day) => [day, isoDay(dayOf(day) + 6), 700, 700]),
      ],
    ],
    ...['Week', 'Week of', 'Semaine du', 'Minggu mulai', 'Tempoh'].map(
      (header): [string, (string | number)[][]] => [
        `below "${header}" and beside nothing else`,
        [[header, 'Visits'], ...mondays.map((day) => [day, 700])],
      ],
    ),
  ])('%s are spread over the days of the week', (_, tab) => {
    const { value, codes } = figures(tab, period);
    expect(value('traffic')).toBeCloseTo(visits, 6);
    expect(value('conversion_rate')).toBeCloseTo(0.02, 9);
    expect(codes).toContain('rowsOfWeeks');
    expect(codes).not.toContain('trafficIncomplete');
  });
});

it('visits by month count in a week with their share', () => {
  const days = [31, 28, 31, 30, 31];
  const tab = [
    ['Month', 'Sessions', 'Users'],
    ...days.map((count, month) => [`2026-0${month + 1}-01`, count * 100, count * 100]),
  ];
  expect(figures(tab, 'week').value('traffic')).toBeCloseTo(700, 6);
  expect(figures(tab, 'month').value('traffic')).toBeCloseTo(3100, 6);
});

it('the visits of a channel with rows on Mondays only are not spread over the week', () => {
  const days = every(1, '2026-01-01', '2026-05-31');
  const tab = [
    ['Date', 'Channel', 'Sessions'],
    ...days.map((day) => [day, 'Organic', 100]),
    ...mondays.slice(1).map((day) => [day, 'Newsletter', 70]),
  ];
  const { value, codes } = figures(tab, 'month');
  // 31 days, and the Mondays 4, 11, 18 and 25 May.
  expect(value('traffic')).toBe(3100 + 4 * 70);
  expect(codes).not.toContain('rowsOfWeeks');
});

it('weekly figures of accounts are spread over the week, posts on Mondays are not', () => {
  const accounts = [
    ['Date', 'Account', 'Impressions', 'Likes', 'Followers'],
    ...mondays.map((day) => [day, 'ig', 700, 70, 1000]),
  ];
  expect(figures(accounts, 'day').value('engagement_rate')).toBeCloseTo(0.1, 9);
  const posts = [
    ['Date', 'Post', 'Account', 'Impressions', 'Likes', 'Comments'],
    ...mondays.map((day, at) => [day, `Post ${at}`, 'ig', 700, 70, 0]),
  ];
  expect(figures(posts, 'month').codes).not.toContain('rowsOfWeeks');
});
