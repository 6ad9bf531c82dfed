import { expect, it } from 'vitest';
import { textsIn } from '../../src/i18n/all-texts';
import { digestKey, digestMail } from '../../src/summary/digest';
import type { TargetState } from '../../src/target/follow-targets';
import { figure, period, shopSummary } from './shop-summary';

const address = 'https://docs.google.com/spreadsheets/d/1?a=1&b=2';

/** A target whose KPI contains HTML. */
const unknown: TargetState = {
  row: {
    row: 0,
    kpi: undefined,
    segment: 'all',
    aim: 'reach',
    baseline: undefined,
    target: undefined,
    start: undefined,
    deadline: undefined,
    written: { kpi: '<b>omzet</b>' },
    problem: 'unknownKpi',
  },
  asOf: period.to,
  baseline: undefined,
  actual: undefined,
  sign: undefined,
  progress: undefined,
  statusBefore: undefined,
  problem: 'unknownKpi',
};

function mailOf(more: Partial<Parameters<typeof digestMail>[0]> = {}) {
  // 120 after 100 is a fifth more.
  const summary = shopSummary([figure('revenue', 120, 100), figure('orders', 3)], {
    headlines: [{ kind: 'nothingCertain' }],
  });
  return digestMail({
    summary,
    targets: [],
    cards: ['revenue', 'orders', 'conversion_rate'],
    shopName: null,
    address,
    texts: textsIn('en'),
    ...more,
  });
}

it('has the headlines, the cards that have a value, the address of the spreadsheet, and how to stop it', () => {
  const { subject, plain, html } = mailOf();
  expect(subject).toBe('KPI summary, 2026-05-01 – 2026-05-31');
  const [title, days, gap, headlines, headline, ...rest] = plain.replace(/[\u00a0\u202f]/g, ' ').split('\n');
  expect([title, days, gap, headlines]).toEqual(['KPI summary', '2026-05-01 – 2026-05-31', '', 'In short']);
  expect(headline).toMatch(/^- \w/);
  expect(rest).toEqual([
    '',
    'Figures',
    '- Revenue: € 120.00 (▲ 20.0%)',
    '- Orders: 3',
    '',
    address,
    'Shop KPI sends this after a scheduled refresh. The sidebar’s page Schedule stops it.',
  ]);
  expect(html).toMatch(/<li>Revenue: €\s120\.00 \(▲ 20\.0%\)<\/li>/);
  expect(html).toContain(
    '<a href="https://docs.google.com/spreadsheets/d/1?a=1&amp;b=2">Open the spreadsheet</a>',
  );
});

it('escapes texts of the data in the page and in the subject', () => {
  const { subject, html, plain } = mailOf({
    shopName: 'Kain & Co <script>alert("x")</script>\nBcc: everybody@example.com',
    targets: [unknown],
  });
  expect(subject).not.toContain('\n');
  expect(subject).toMatch(/^Kain & Co <script>.*<\/script> Bcc: everybody@example\.com – KPI summary, /);
  expect(html).toContain('<h2>Kain &amp; Co &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
  expect(html).toContain('&lt;b&gt;omzet&lt;/b&gt;');
  expect(html.match(/<(?!\/?(?:h2|h3|p|ul|li|a|small)\b)/g)).toBeNull();
  expect(plain).toContain('<b>omzet</b>');
});

it('is in the language of the owner', () => {
  expect(mailOf({ texts: textsIn('id') }).plain).toContain('Halaman Jadwal di sidebar menghentikannya.');
  expect(mailOf({ texts: textsIn('fr') }).plain).toMatch(/- Chiffre d’affaires\u202f: 120,00/);
});

it('says which days the figures are of if the data do not cover the period', () => {
  const summary = shopSummary([], { covered: { from: period.from, to: period.from + 9 } });
  expect(mailOf({ summary }).plain).toContain('2026-05-01 – 2026-05-10');
});

it('is identified by its period: a period of another kind that begins on the same day has another digest', () => {
  expect(digestKey(period)).not.toBe(digestKey({ ...period, kind: 'week' }));
});
