import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textsIn } from '../../src/i18n/all-texts';
import { languages } from '../../src/i18n/language';
import { countedKpis } from '../../src/kpi/counted';
import { parseIsoDay } from '../../src/period/civil-day';
import { periodAround, periodBefore, periodLastYear } from '../../src/period/period';
import type { Block, BlockCell } from '../../src/summary/block';
import { computeSummary } from '../../src/summary/compute-summary';
import type { KpiFigure, Summary } from '../../src/summary/summary';
import { summaryBlock } from '../../src/summary/summary-block';
import type { Finding, FindingCode } from '../../src/tables/finding';
import { everyFinding as owedFindings } from '../i18n/every-finding';
import { rulesInUtc } from '../reading-rules';
import { randomShop, tabsOf } from './random-shop';

const period = periodAround('month', parseIsoDay('2026-03-31') ?? Number.NaN);

/** One of each, over the worst that an owner's tab can be called and hold. */
const everyFinding: readonly Finding[] = Object.values(owedFindings).map(({ finding }) =>
  worstFinding(finding.code),
);

function worstFinding(code: FindingCode): Finding {
  return { code, tab: '=Orders', column: '=Amount', rows: 2, row: 1, cell: 'C2', text: '=1+1' };
}

const unknownElsewhere = { lastYear: undefined, changeLastYear: undefined, counts: [], about: undefined };

/** A summary of these figures; each KPI that is not named is 1 now and was 1 before. */
function summaryOf(changes: Partial<Summary>, ...named: readonly KpiFigure[]): Summary {
  const figures = countedKpis.map(
    ({ id }) =>
      named.find((figure) => figure.id === id) ?? {
        ...unknownElsewhere,
        id,
        now: { state: 'value', value: 1 } as const,
        previous: 1,
        change: 0,
      },
  );
  return {
    asOf: period.to,
    period,
    previous: periodBefore(period),
    lastYear: periodLastYear(period),
    comparable: true,
    comparableLastYear: false,
    currency: 'EUR',
    figures,
    channels: [],
    history: { periods: [period], series: [] },
    findings: [],
    tabs: [],
    ...changes,
  };
}

function written(id: KpiFigure['id'], value: number, previous?: number): KpiFigure {
  const change = previous === undefined ? undefined : (value - previous) / Math.abs(previous);
  return { ...unknownElsewhere, id, now: { state: 'value', value }, previous, change };
}

function blockOf(summary: Summary): Block {
  return summaryBlock(summary, textsIn('en'));
}

function textOf(cell: BlockCell | undefined): string {
  return cell?.kind === 'text' ? cell.text : '';
}

function idsOf(block: Block): readonly string[] {
  return block.rows.map((row) => textOf(row[row.length - 1])).filter((id) => id !== '');
}

/** The row of an id, without the id. */
function rowOf(block: Block, id: string): readonly BlockCell[] {
  const row = block.rows.find((cells) => textOf(cells[cells.length - 1]) === id);
  if (row === undefined) throw new Error(`The block has no row ${id}.`);
  return row.slice(0, -1);
}

describe.each(languages)('the block of any summary in %s', (language) => {
  const texts = textsIn(language);

  it('is a rectangle whose rows the add-on finds by their ids', () => {
    fc.assert(
      fc.property(randomShop, (shop) => {
        const answer = computeSummary({
          tabs: tabsOf(shop),
          rules: rulesInUtc,
          period: 'month',
          asOf: undefined,
        });
        if (answer.kind === 'refused') throw new Error(answer.refusal.code);
        const block = summaryBlock(answer.summary, texts);
        for (const row of block.rows) expect(row.length).toBe(block.columns);
        const findings = answer.summary.findings.map(({ code }) => `finding:${code}`);
        const head = ['period', 'previous', 'asOf', 'currency', texts.summary.columns.id];
        expect(idsOf(block)).toEqual([...head, ...countedKpis.map(({ id }) => id), ...findings]);
      }),
      { numRuns: 10 },
    );
  });

  it('writes no text of its own that a sheet would take for a formula', () => {
    const worst = [
      summaryOf({ findings: everyFinding, currency: '+X' }),
      summaryOf({ comparable: false, currency: undefined }, written('revenue', -5, 10)),
      summaryOf({}, { ...written('aov', 1), now: { state: 'noData', missing: ['revenue', 'orders'] } }),
      summaryOf(
        {},
        {
          ...written('aov', 1),
          now: { state: 'problem', problem: { code: 'zeroDivisor', argument: 'orders' } },
        },
      ),
    ];
    for (const summary of worst) {
      for (const cell of summaryBlock(summary, texts).rows.flat()) {
        if (cell.kind === 'text' && !cell.fromOwner) expect(cell.text).not.toMatch(/^[=+\-@]/);
      }
    }
  });
});

it('marks what the owner wrote, a tab name or a currency, to stay text', () => {
  const finding = { ...worstFinding('unreadAmount'), tab: '=HYPERLINK("x")' };
  const block = blockOf(summaryOf({ currency: '=X', findings: [finding] }));
  const fromOwner = block.rows.flat().filter((cell) => cell.kind === 'text' && cell.fromOwner);
  expect(fromOwner.map(textOf)).toEqual(['=X', '=HYPERLINK("x")']);
});

it('says the periods as dates and the currency, or that none is known', () => {
  const date = (day: number) => expect.objectContaining({ kind: 'date', day, format: 'yyyy-mm-dd' });
  const block = blockOf(summaryOf({}));
  expect(rowOf(block, 'period').slice(1, 3)).toEqual([date(period.from), date(period.to)]);
  const before = periodBefore(period);
  expect(rowOf(block, 'previous').slice(1, 3)).toEqual([date(before.from), date(before.to)]);
  expect(rowOf(block, 'asOf')[1]).toEqual(date(period.to));
  expect(textOf(rowOf(block, 'currency')[1])).toBe('EUR');
  const unknown = rowOf(blockOf(summaryOf({ currency: undefined })), 'currency');
  expect(unknown[1]?.kind).toBe('blank');
  expect(textOf(unknown[2])).toBe('not named in the orders');
});

it('says so when the period before is not compared with', () => {
  const incomparable = rowOf(blockOf(summaryOf({ comparable: false })), 'previous').map(textOf);
  const comparable = rowOf(blockOf(summaryOf({})), 'previous').map(textOf);
  const note = textsIn('en').summary.notComparable;
  expect(incomparable).toContain(note);
  expect(comparable).not.toContain(note);
});

describe('the row of a KPI', () => {
  it('shows its name, its figures in its unit, and how it is counted', () => {
    const row = rowOf(blockOf(summaryOf({}, written('conversion_rate', 0.025, 0.02))), 'conversion_rate');
    expect(row).toEqual([
      expect.objectContaining({ text: 'Conversion rate' }),
      expect.objectContaining({ kind: 'number', value: 0.025, format: '0.00%' }),
      expect.objectContaining({ kind: 'number', value: 0.02, format: '0.00%' }),
      expect.objectContaining({ kind: 'number', value: expect.closeTo(0.25, 12) }),
      expect.objectContaining({ text: '▲ better' }),
      expect.objectContaining({ text: 'orders ÷ visitors' }),
    ]);
  });

  it.each<[KpiFigure['id'], number, number, string]>([
    ['revenue', 12, 10, '▲ better'],
    ['revenue', 8, 10, '▼ worse'],
    ['revenue', 10, 10, '● same'],
    ['cancellation_rate', 0.2, 0.1, '▲ worse'],
    ['bounce_rate', 0.1, 0.2, '▼ better'],
  ])('judges %s of %d after %d as "%s"', (id, now, before, words) => {
    const trend = rowOf(blockOf(summaryOf({}, written(id, now, before))), id)[4];
    expect(trend).toMatchObject({ text: words });
  });

  it('leaves its figures blank and names what the data lack', () => {
    const lacking: KpiFigure = {
      ...unknownElsewhere,
      id: 'order_size',
      now: { state: 'noData', missing: ['items', 'orders'] },
      previous: undefined,
      change: undefined,
    };
    const row = rowOf(blockOf(summaryOf({}, lacking)), 'order_size');
    expect(row.slice(1, 5).map(({ kind }) => kind)).toEqual(['blank', 'blank', 'blank', 'blank']);
    expect(textOf(row[5])).toBe('Not in the data: quantities of orders, order ids');
  });

  it('says why its formula gives no value', () => {
    const impossible: KpiFigure = {
      ...unknownElsewhere,
      id: 'aov',
      now: { state: 'problem', problem: { code: 'zeroDivisor', argument: 'orders' } },
      previous: 25,
      change: undefined,
    };
    const row = rowOf(blockOf(summaryOf({}, impossible)), 'aov');
    expect(row[1]?.kind).toBe('blank');
    expect(row[2]).toMatchObject({ kind: 'number', value: 25 });
    expect(textOf(row[5])).toBe('#DIV/0! orders is 0');
  });
});

describe('what was found in the data', () => {
  const found = (code: FindingCode): Finding => ({
    code,
    tab: 'Orders',
    column: 'Amount',
    rows: 3,
    row: 1,
    cell: 'C2',
    text: 'abc',
  });

  it('stands below the KPIs, with its tab and rows, apart in what to check and what to know', () => {
    const block = blockOf(summaryOf({ findings: [found('unreadAmount'), found('creditLines')] }));
    expect(rowOf(block, 'finding:unreadAmount').slice(0, 6)).toEqual([
      expect.objectContaining({ text: '⚠ To check' }),
      expect.objectContaining({ text: 'Orders', fromOwner: true }),
      expect.objectContaining({ kind: 'number', value: 3 }),
      expect.objectContaining({ kind: 'blank' }),
      expect.objectContaining({ kind: 'blank' }),
      expect.objectContaining({ text: expect.stringContaining('C2') }),
    ]);
    expect(textOf(rowOf(block, 'finding:creditLines')[0])).toBe('ℹ Good to know');
  });

  it('or that there is nothing to report', () => {
    const texts = blockOf(summaryOf({})).rows.flat().map(textOf);
    expect(texts).toContain('Nothing to report: every row was read.');
  });
});
