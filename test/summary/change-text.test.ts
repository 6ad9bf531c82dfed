import { expect, it } from 'vitest';
import { changeBetween } from '../../src/comparison/change';
import { textsIn } from '../../src/i18n/all-texts';
import type { Language } from '../../src/i18n/language';
import type { KpiId } from '../../src/kpi/catalogue';
import { countedKpis } from '../../src/kpi/counted';
import { changeWords } from '../../src/summary/change-text';

function words(id: KpiId, now: number, before: number, language: Language = 'en'): string {
  const kpi = countedKpis.find((one) => one.id === id);
  if (kpi === undefined) throw new Error(`No KPI ${id}`);
  return changeWords(changeBetween(kpi, now, before), kpi, 'EUR', textsIn(language)).replaceAll(
    '\u00a0',
    ' ',
  );
}

// A rate of 2.6 % that becomes 3.0 % rose by 0.4 points, which is 15 % of 2.6.
it.each<[KpiId, number, number, string]>([
  ['conversion_rate', 0.03, 0.026, '+0.4 pp, +15%'],
  ['conversion_rate', 0.02001, 0.02, '+0.001 pp, +0.05%'],
  ['conversion_rate', 0.02, 0, '+2.0 pp, from zero'],
  ['conversion_rate', 0, 0.02, '-2.0 pp, to zero'],
  ['revenue', 115, 100, '+15%'],
  ['revenue', 99.96, 100, '-0.04%'],
  ['revenue', 100, 0, 'from zero'],
  ['revenue', 0, 100, 'to zero'],
  ['net_profit', 100, -50, '+€ 150.00'],
  ['nps', 87, 23, '+64.0 points'],
  ['orders', 7, 7, 'unchanged'],
  ['session_duration', 0.05, 0.06, '-0.6 min'],
])('the change of %s to %d from %d is written by the rule of its unit: %s', (id, now, before, expected) => {
  expect(words(id, now, before)).toBe(expected);
});

it('writes a change as the language does', () => {
  expect(words('conversion_rate', 0.03, 0.026, 'fr').replaceAll('\u202f', ' ')).toBe('+0,4 pt, +15 %');
  expect(words('revenue', 0, 5, 'id')).toBe('menjadi nol');
  expect(words('revenue', 5, 0, 'ms')).toBe('daripada sifar');
});
