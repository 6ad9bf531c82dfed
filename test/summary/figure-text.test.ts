import { expect, it } from 'vitest';
import { textsIn } from '../../src/i18n/all-texts';
import type { Language } from '../../src/i18n/language';
import type { KpiId } from '../../src/kpi/catalogue';
import { countedKpis } from '../../src/kpi/counted';
import type { PeriodKind } from '../../src/period/period';
import { figureName, figureText } from '../../src/summary/figure-text';

function written(
  id: KpiId,
  value: number,
  change: number | undefined,
  language: Language,
  currency?: string,
) {
  const figure = {
    id,
    now: { state: 'value', value },
    previous: change === undefined ? undefined : value / (1 + change),
    lastYear: undefined,
    changeLastYear: undefined,
    certainty: undefined,
    certaintyLastYear: undefined,
    counts: [],
    about: undefined,
    change,
  } as const;
  return figureText(figure, value, currency, textsIn(language));
}

it.each<[KpiId, number, Language, string | undefined, string]>([
  ['revenue', 1_234_567.5, 'en', 'USD', '$1,234,567.50'],
  ['revenue', 1_234_567.5, 'id', 'IDR', 'Rp\u00a01.234.568'],
  ['revenue', 1_234_567.5, 'fr', 'EUR', '1\u202f234\u202f567,50\u00a0€'],
  ['revenue', 12, 'ms', undefined, '12.00'],
  ['orders', 1234, 'ms', 'MYR', '1,234'],
  ['conversion_rate', 0.025, 'en', 'USD', '2.50%'],
  ['conversion_rate', 0.025, 'id', 'IDR', '2,50%'],
  ['order_size', 2.456, 'fr', 'EUR', '2,46'],
  // 1 min 48 s, and three hours and a quarter.
  ['session_duration', 0.03, 'id', 'IDR', '1,8\u00a0menit'],
  ['first_response_time', 3.25, 'fr', 'EUR', '3,25\u00a0h'],
  ['order_cycle_time', 2.5, 'id', 'IDR', '2,5\u00a0hari'],
  ['days_of_inventory', 31, 'fr', 'EUR', '31,0\u00a0jours'],
  ['nps', 50, 'ms', 'MYR', '50.0\u00a0mata'],
  ['inventory_turnover', 0.8, 'en', 'USD', '0.80×'],
  ['reorder_point', 41.6, 'en', 'USD', '42\u00a0pcs'],
])('writes %s of %d in %s and %s as %s', (id, value, language, currency, expected) => {
  expect(written(id, value, undefined, language, currency).value).toBe(expected);
});

it('writes a change with an arrow, and nothing where there is none', () => {
  expect(written('revenue', 1, 0.1234, 'en').change).toBe('▲ 12.3%');
  expect(written('revenue', 1, -0.5, 'fr').change).toBe('▼ 50,0\u202f%');
  expect(written('revenue', 1, 0, 'en').change).toBe('0.0%');
  expect(written('revenue', 1, undefined, 'en').change).toBe('');
  // From 2 % to 2.5 %, which is half a point.
  expect(written('conversion_rate', 0.025, 0.25, 'en').change).toBe('▲ 0.50\u00a0pp');
  expect(written('nps', 30, 0.5, 'en').change).toBe('▲ 10.0\u00a0points');
});

it.each<[KpiId, PeriodKind, Language, string]>([
  ['clv', 'month', 'en', 'Customer lifetime value (CLV), last 365 days'],
  ['clv_cac_ratio', 'week', 'fr', 'Ratio CLV/CAC, 365 derniers jours'],
  ['inventory_turnover', 'quarter', 'en', 'Inventory turnover, per quarter'],
  ['churn_rate', 'week', 'en', 'Churn rate, per week'],
  ['active_issues', 'day', 'en', 'Active issues, at the end of the period'],
  ['follower_growth', 'year', 'en', 'Follower growth, against the previous period'],
  ['inventory_turnover', 'month', 'fr', 'Rotation des stocks, par mois'],
  ['inventory_turnover', 'month', 'id', 'Perputaran persediaan, per bulan'],
  ['revenue', 'month', 'en', 'Revenue'],
])('names %s of a %s in %s as %s', (id, period, language, expected) => {
  const kpi = countedKpis.find((candidate) => candidate.id === id);
  expect(kpi && figureName(kpi, period, textsIn(language))).toBe(expected);
});

it('writes no sign and no arrow for a change that is shown as 0', () => {
  // 9,996 after 10,000: -0.04 %.
  expect(written('revenue', 9996, -0.0004, 'en').change).toBe('0.0%');
  expect(written('revenue', 9990, -0.001, 'en').change).toBe('▼ 0.1%');
});
