import { describe, expect, it } from 'vitest';
import { textsIn } from '../../src/i18n/all-texts';
import { languages } from '../../src/i18n/language';
import type { KpiId } from '../../src/kpi/catalogue';
import type { MeasureId } from '../../src/kpi/measure';
import { type Block, isEmptyColumn } from '../../src/summary/block';
import { dataBlock } from '../../src/summary/data-block';
import type { Page } from '../../src/summary/page/page';
import type { KpiFigure, Summary } from '../../src/summary/summary';
import { summaryBlock } from '../../src/summary/summary-block';
import { channelColumn, factColumn, summaryColumn, tableColumns } from '../../src/summary/written-columns';
import type { TabReading } from '../../src/tables/shop';
import { columnsOf, NamedRow, type Shown, shown } from './named-row';
import { figure, period, series, shopSummary } from './shop-summary';

const choices: Page['choices'] = {
  comparison: 'previous',
  sections: 'journey',
  kpis: null,
  cards: ['revenue', 'orders'],
  shopName: null,
};

function pageOf(summary: Summary, more: Partial<Page> = {}): Page {
  const texts = more.texts ?? textsIn('en');
  return {
    summary,
    texts,
    choices,
    madeAt: period.to + 2.5,
    kept: new Set(),
    noted: new Set(),
    targets: [],
    data: { tab: 'KPI Data', row: 1, column: 1, rows: dataBlock(summary, texts, new Set()).rows },
    ownTab: 5,
    dataCheck: 77,
    ...more,
  };
}

const blockOf = (summary: Summary, more: Partial<Page> = {}): Block =>
  summaryBlock(pageOf(summary, more)).block;

/** A tab of social media with these columns. */
const socialTab = (fields: readonly string[]): TabReading => ({
  tab: 'Posts',
  headerFingerprint: '',
  kind: 'social',
  headerRow: 0,
  confidence: 'sure',
  columns: fields.map((field, column) => ({
    column,
    header: field,
    field,
    confidence: 'sure',
    reason: 'header',
    samples: [],
  })),
  rows: { filled: 0, used: 0, explained: 0 },
});

type SummaryColumn = keyof typeof summaryColumn;

const summaryColumns = [
  ...(['name', 'value', 'previous', 'change', 'trend', 'lastYear', 'changeLastYear', 'history'] as const),
  ...(['target', 'status', 'guide', 'advice', 'formula', 'notes', 'id'] as const),
];

/** The row of a KPI or of another id. */
function rowOf(block: Block, id: string): NamedRow<SummaryColumn> {
  const cells = block.rows.find((row) => shown(row[summaryColumn.id]) === id);
  if (cells === undefined) throw new Error(`No row ${id}`);
  return new NamedRow(cells, summaryColumn);
}

/** A row with two facts side by side. */
function factsOf(block: Block, id: string): NamedRow<keyof typeof factColumn> {
  return new NamedRow(rowOf(block, id).cells, factColumn);
}

/** A row with the figures of a channel, or their headings. */
function channelOf({ cells }: NamedRow<SummaryColumn>): NamedRow<'name' | keyof typeof channelColumn> {
  return new NamedRow(cells, { name: summaryColumn.name, ...channelColumn });
}

/** A row of a table KPI, without the columns between those of the table. */
const tableCells = ({ cells }: NamedRow<SummaryColumn>): readonly Shown[] =>
  tableColumns.map((column) => shown(cells[column]));

const idsOf = (block: Block): readonly Shown[] =>
  block.rows.map((row) => shown(row[summaryColumn.id])).filter((id) => id !== '' && id !== 'Id');

/** The row with a key, which it has in every summary. */
const keyOf = (block: Block, key: string): NamedRow<SummaryColumn> =>
  new NamedRow(block.rows[block.keys?.indexOf(key) ?? -1] ?? [], summaryColumn);

/** The column of KPI Data with a heading, by its letter and its number. */
function dataColumnOf(heading: 'from' | 'value'): { readonly letter: string; readonly number: number } {
  const { rows } = dataBlock(shopSummary([]), textsIn('en'), new Set()).block;
  const at = columnsOf(rows[0] ?? [])[textsIn('en').summary.dataColumns[heading]] ?? -1;
  return { letter: String.fromCharCode(65 + at), number: at + 1 };
}

describe('the head', () => {
  it('names the period, what it is compared with, the last day of the data and when it was made', () => {
    const block = blockOf(shopSummary([]));
    const { previous, lastYear } = shopSummary([]);
    expect(factsOf(block, 'period').shown('label')).toBe('Period');
    expect(factsOf(block, 'period').shownFrom('value')).toEqual([period.from, period.to]);
    expect(factsOf(block, 'previous').shownFrom('value')).toEqual([previous.from, previous.to]);
    expect(factsOf(block, 'period').shownIn('secondLabel', 'secondValue')).toEqual(['Data up to', period.to]);
    expect(factsOf(block, 'previous').shown('secondLabel')).toBe('Same period last year');
    expect(factsOf(block, 'previous').shownFrom('secondValue')).toEqual([lastYear.from, lastYear.to]);
    expect(factsOf(block, 'madeAt').shown('label')).toBe('Created on');
    expect(factsOf(block, 'madeAt').shownFrom('value')).toEqual([period.to + 2, period.to + 2.5]);
    expect(factsOf(block, 'madeAt').shownIn('secondLabel', 'secondValue')).toEqual(['Currency', 'EUR']);
  });

  it('says so if there is no complete period to compare with', () => {
    const block = blockOf(shopSummary([], { comparable: false }));
    expect(factsOf(block, 'previous').shown('note')).toBe(
      'not all of it is in the data: not compared (Previous period)',
    );
  });

  it('writes a note once that applies to both periods', () => {
    const block = blockOf(shopSummary([], { comparable: false, comparableLastYear: false }));
    expect(factsOf(block, 'previous').shown('note')).toBe('not all of it is in the data: not compared');
  });

  it('empties the rows that an earlier version gave to the dates', () => {
    const keys = blockOf(shopSummary([]), { kept: new Set(['lastYear', 'asOf']) }).keys ?? [];
    expect(keys.filter((key) => ['lastYear', 'asOf', 'currency'].includes(key))).toEqual([
      'lastYear',
      'asOf',
    ]);
  });

  it('has the name that the owner gave the shop, and a link to the data check', () => {
    const block = blockOf(shopSummary([]), { choices: { ...choices, shopName: '=Toko' } });
    expect(keyOf(block, 'title').cell('name')).toMatchObject({
      text: '=Toko – KPI summary',
      fromOwner: true,
    });
    expect(rowOf(block, 'state').cell('value')).toMatchObject({ kind: 'link', gid: 77 });
  });
});

describe('the headlines', () => {
  const fall = {
    kind: 'change',
    kpi: 'revenue',
    change: { kind: 'relative', difference: -300, relative: -0.2 },
    turn: 'worse',
    drivers: [{ id: 'visitors', effect: -300 }],
    stage: undefined,
    mostIn: { by: 'product', segment: '=Batik', effect: -290 },
    advice: 'traffic',
  } as const;

  it('are above the dates, and are text whatever the name of a product is', () => {
    const block = blockOf(shopSummary([], { headlines: [fall] }));
    const row = block.keys?.indexOf('headline:0') ?? -1;
    expect(row).toBe(2);
    expect(keyOf(block, 'headline:0').cell('value')).toMatchObject({
      fromOwner: true,
      text: expect.stringMatching(
        /^Revenue fell \(-€\s300\.00, -20%\): visitors -€\s300\.00\. Most of it in =Batik \(-€\s290\.00\)\./,
      ),
    });
  });

  it('link to the row of their KPI, wherever the owner moves both', () => {
    const block = blockOf(
      shopSummary([figure('orders', 12, 10), figure('revenue', 900, 1200)], { headlines: [fall] }),
    );
    const from = block.keys?.indexOf('headline:0') ?? -1;
    const to = block.keys?.indexOf('revenue') ?? -1;
    expect(keyOf(block, 'headline:0').cell('name')).toMatchObject({
      kind: 'link',
      text: 'Revenue',
      gid: 5,
      cell: { rowsDown: to - from },
    });
    // Revenue is not chosen, so there is no row that the headline could lead to.
    const without = blockOf(shopSummary([figure('revenue', 900, 1200)], { headlines: [fall] }), {
      choices: { ...choices, kpis: ['orders'] },
    });
    expect(keyOf(without, 'headline:0').shown('name')).toBe('Revenue');
  });

  it('continue in the next row after a sentence if a small screen would cut them', () => {
    const segment = 'Batik '.repeat(9).trim();
    const headline = { ...fall, mostIn: { by: 'product', segment, effect: -290 } } as const;
    const block = blockOf(shopSummary([], { headlines: [headline] }));
    const [first, second] = ['headline:0', 'headline:0:1'].map((key) =>
      String(keyOf(block, key).shown('value')),
    );
    expect(first).toMatch(/^Revenue fell .*\. Most of it in Batik .*Batik \(-€\s290\.00\)\.$/);
    expect(second).not.toBe('');
    expect(Math.max(first?.length ?? 0, second?.length ?? 0)).toBeLessThanOrEqual(145);
    const [row, next] = [block.keys?.indexOf('headline:0'), block.keys?.indexOf('headline:0:1')];
    expect(next).toBe((row ?? 0) + 1);
  });

  it('leave their rows empty if an earlier summary had more', () => {
    const summary = shopSummary([], { headlines: [{ kind: 'nothingCertain' }] });
    const block = blockOf(summary, { kept: new Set(['headline:0', 'headline:0:1', 'headline:2']) });
    expect(keyOf(block, 'headline:0').shown('value')).toBe('No change is certain: what moved may be chance.');
    expect(keyOf(block, 'headline:2').all.every((cell) => cell === '')).toBe(true);
    expect(block.keys).toContain('headline:0:1');
  });
});

describe('the cards', () => {
  it('show the chosen KPIs with their change and the trend of twelve periods', () => {
    const summary = shopSummary([figure('revenue', 1200, 1000), figure('orders', 12, 12)], {
      history: { ...shopSummary([]).history, series: [series('revenue', [1000, 1200])] },
    });
    const block = blockOf(summary);
    expect(keyOf(block, 'card:name').shownIn('name', 'value')).toEqual(['Revenue', 'Orders']);
    expect(keyOf(block, 'card:value').shownIn('name', 'value')).toEqual([1200, 12]);
    expect(keyOf(block, 'card:change').shownIn('name', 'value')).toEqual(['▲ 20.0% better', '0.0% steady']);
    // The series begins below the heading, and only its last two rows are known.
    const { letter } = dataColumnOf('value');
    expect(keyOf(block, 'card:trend').shownIn('name', 'value')).toEqual([
      `=SPARKLINE('KPI Data'!${letter}24:${letter}25)`,
      '',
    ]);
  });

  it('have room for a name of three lines, such as one with its days', () => {
    const block = blockOf(shopSummary([figure('revenue', 1200, 1000)]));
    const row = block.keys?.indexOf('card:name') ?? -1;
    const wraps = (block.wrapped ?? []).some(
      (area) => row >= area.row && row < area.row + area.rows && area.column === 0 && area.columns >= 11,
    );
    expect(wraps).toBe(true);
    // A line of the smallest font takes about 16 pixels.
    expect(block.tall?.find((one) => one.row === row)?.height).toBeGreaterThanOrEqual(3 * 16);
  });

  it('compare with last year when the owner does', () => {
    const block = blockOf(shopSummary([figure('revenue', 1200, 1000, 2400)]), {
      choices: { ...choices, comparison: 'lastYear' },
    });
    expect(keyOf(block, 'card:change').shown('name')).toBe('▼ 50.0% worse');
  });
});

describe('nothing is empty', () => {
  it('a card without a value is replaced by a default one that has a value', () => {
    const block = blockOf(shopSummary([figure('orders', 12), figure('aov', 30)]));
    expect(keyOf(block, 'card:name').shownIn('name', 'value')).toEqual([
      'Orders',
      'Average order value (AOV)',
    ]);
  });

  it('there are no rows for charts if there is nothing to draw', () => {
    const keys = blockOf(shopSummary([figure('orders', 12)])).keys ?? [];
    expect(keys.filter((key) => key.startsWith('chart:'))).toEqual([]);
  });

  it('a single channel makes no chart, and unknown figures no column', () => {
    const summary = shopSummary([figure('revenue', 5)], {
      channels: [
        {
          group: 'web',
          visits: 200,
          engagement: 0.4,
          conversion: 0.05,
          advocacy: undefined,
          revenue: 900,
          orders: 10,
        },
      ],
    });
    const { block, charts } = summaryBlock(pageOf(summary));
    expect(
      channelOf(keyOf(block, 'section:channels')).shownIn(
        ...(['name', 'visits', 'engagement', 'conversion', 'advocacy', 'revenue'] as const),
      ),
    ).toEqual(['Channels', 'Visits', 'Engaged', 'Conv. rate', '', 'Revenue']);
    expect(charts).toEqual([]);
  });

  it('the columns of targets are hidden as long as there are none, those of the ids always', () => {
    const block = blockOf(shopSummary([figure('revenue', 5)]));
    const [target, status] = block.hiddenWhileEmpty ?? [];
    expect([target, status].map((column) => isEmptyColumn(block.rows, column ?? -1))).toEqual([true, true]);
    expect(block.hidden).toEqual([summaryColumn.id]);
  });
});

describe('the row of a KPI', () => {
  it.each<[KpiId, number, number]>([
    // 0.003 points, and 0.02 minutes.
    ['conversion_rate', 0.02003, 0.02],
    ['session_duration', 0.0336, 0.0333],
  ])('writes a change of %s that shows as 0 without a sign', (id, now, before) => {
    expect(rowOf(blockOf(shopSummary([figure(id, now, before)])), id).shown('change')).toBe(0);
  });

  it('explains a mean of times in the unit that it is shown in', () => {
    const visits = series('session_duration', [0.03, 0.04], 'all', [10, 250]);
    const summary = shopSummary([figure('session_duration', 0.04)], {
      history: { ...shopSummary([]).history, series: [visits] },
    });
    // 10 hours are 600 minutes.
    expect(rowOf(blockOf(summary), 'session_duration').shown('formula')).toBe(
      'time on the site ÷ visits = 600.0\u00a0min ÷ 250',
    );
  });

  it('explains a lifetime value that is less than one order', () => {
    const clv: KpiFigure = {
      ...figure('clv', 20),
      counts: [{ measure: 'yearly_margin', value: 0.448 }],
    };
    expect(rowOf(blockOf(shopSummary([clv])), 'clv').shown('formula')).toMatch(
      /× 44\.80%: what is left after the goods are paid/,
    );
  });

  it('shows its figures, its trend, its guide range, and its formula with the counts', () => {
    const conversion = series('conversion_rate', [0.02, 0.025], 'all', [12, 480]);
    const summary = shopSummary([figure('conversion_rate', 0.025, 0.02, 0.05)], {
      history: { ...shopSummary([]).history, series: [conversion] },
    });
    const row = rowOf(blockOf(summary), 'conversion_rate');
    const { letter } = dataColumnOf('value');
    const expected: Readonly<Record<SummaryColumn, unknown>> = {
      name: 'Conversion rate',
      value: 0.025,
      previous: 0.02,
      change: expect.closeTo(0.5, 12),
      trend: '▲ better',
      lastYear: 0.05,
      changeLastYear: expect.closeTo(-2.5, 12),
      history: `=SPARKLINE('KPI Data'!${letter}24:${letter}25)`,
      target: '',
      status: '',
      guide: '2.00% – 3.00%',
      advice: '',
      formula: 'orders ÷ visitors = 12 ÷ 480',
      notes: '',
      id: 'conversion_rate',
    };
    for (const column of summaryColumns) expect(row.shown(column), column).toEqual(expected[column]);
  });

  it('says beside retention and churn when a customer counts as lost', () => {
    const summary = shopSummary([figure('churn_rate', 0.25)], {
      lostAfterDays: 37,
      history: { ...shopSummary([]).history, series: [series('churn_rate', [0.25], 'all', [3, 12])] },
    });
    expect(rowOf(blockOf(summary), 'churn_rate').shown('formula')).toBe(
      'customers lost ÷ customers at the start = 3 ÷ 12; a customer counts as lost after 37 days without an order',
    );
  });

  it('writes out the calculation of the net promoter score', () => {
    const counts = [
      { measure: 'promoters', value: 34 },
      { measure: 'detractors', value: 17 },
      { measure: 'nps_answers', value: 72 },
    ] as const;
    const summary = shopSummary([{ ...figure('nps', 23.611), counts }]);
    expect(rowOf(blockOf(summary), 'nps').shown('formula')).toBe(
      '% promoters (9–10) − % detractors (0–6) = (34 − 17) ÷ 72 × 100 = 23.6\u00a0points',
    );
  });

  it.each<[string, readonly (readonly string[])[], string]>([
    ['impressions before all else', [['followers', 'reach', 'impressions']], 'interactions ÷ impressions'],
    ['people reached before followers', [['reach', 'followers']], 'interactions ÷ people reached'],
    ['followers where there is nothing else', [['followers']], 'interactions ÷ followers'],
    [
      'no single one where tabs differ',
      [['reach'], ['followers']],
      'interactions ÷ followers or impressions',
    ],
  ])('names what the engagement rate is divided by: %s', (_, tabs, formula) => {
    const summary = shopSummary([figure('engagement_rate', 0.05)], { tabs: tabs.map(socialTab) });
    expect(rowOf(blockOf(summary), 'engagement_rate').shown('formula')).toBe(formula);
  });

  it.each<[KpiId, number, number, string]>([
    ['revenue', 12, 10, '▲ better'],
    ['revenue', 8, 10, '▼ worse'],
    ['revenue', 10, 10, '● steady'],
    ['revenue', 10.05, 10, '● steady'],
    ['cancellation_rate', 0.2, 0.1, '▲ worse'],
    ['bounce_rate', 0.1, 0.2, '▼ better'],
    ['mobile_traffic_share', 0.6, 0.5, '▲ more'],
  ])('judges %s of %d after %d as "%s"', (id, now, before, words) => {
    expect(rowOf(blockOf(shopSummary([figure(id, now, before)])), id).shown('trend')).toBe(words);
  });

  it.each<[string, KpiFigure, boolean]>([
    ['got worse', figure('revenue', 8, 10), true],
    ['got better', figure('revenue', 12, 10), false],
    ['is below its usual range', figure('conversion_rate', 0.01, 0.01), true],
    ['is above it', figure('conversion_rate', 0.09, 0.09), false],
  ])('says what to do when a figure %s', (_, given, said) => {
    const advice = rowOf(blockOf(shopSummary([given])), given.id).shown('advice');
    expect(advice).toBe(said ? textsIn('en').advice()[given.id] : '');
  });

  describe('whose change may be chance', () => {
    const interval = { difference: -2, low: -5, high: 1, p: 0.2 };
    const uncertain: KpiFigure = {
      ...figure('revenue', 8, 10, 10),
      certainty: { verdict: 'maybeChance', ...interval },
      certaintyLastYear: { verdict: 'real', ...interval },
    };

    it('says so instead of better or worse, gives no advice and marks the change', () => {
      const block = blockOf(shopSummary([uncertain]));
      const row = rowOf(block, 'revenue');
      expect(row.shownIn('trend', 'advice')).toEqual(['▼ may be chance', '']);
      expect(row.cell('change')).toMatchObject({ kind: 'number', format: '+0.0%"*";-0.0%"*";0.0%"*"' });
      // The change since last year is certain and has no mark.
      expect(row.cell('changeLastYear')).toMatchObject({ format: '+0.0%;-0.0%;0.0%' });
      expect(factsOf(block, 'previous').shown('note')).toBe('* may be chance (Previous period)');
      expect(keyOf(block, 'card:change').shown('name')).toBe('▼ 20.0% may be chance');
    });

    it('is judged in the comparison that the owner chose', () => {
      const block = blockOf(shopSummary([uncertain]), { choices: { ...choices, comparison: 'lastYear' } });
      expect(rowOf(block, 'revenue').shown('trend')).toBe('▼ worse');
    });

    it.each<[string, KpiFigure['certainty'], string]>([
      ['too few to tell', { verdict: 'tooFew', of: 'orders' }, '▼ too few to tell'],
      ['counted otherwise then', { verdict: 'unknown', reason: 'otherLostDays' }, '▼ not comparable'],
      ['the echo of a season', { verdict: 'unknown', reason: 'othersDue' }, '▼ not comparable'],
      ['the state of one moment', { verdict: 'unknown', reason: 'level' }, '▼ worse'],
    ])('says what it is: %s', (_, certainty, words) => {
      const block = blockOf(shopSummary([{ ...uncertain, certainty }]));
      expect(rowOf(block, 'revenue').shown('trend')).toBe(words);
    });
  });

  it('says why its formula gives no value', () => {
    const impossible: KpiFigure = {
      ...figure('aov', 0),
      now: { state: 'problem', problem: { code: 'zeroDivisor', argument: 'orders' } },
      previous: 25,
    };
    const row = rowOf(blockOf(shopSummary([impossible])), 'aov');
    expect(row.shownIn('value', 'previous', 'formula')).toEqual(['', 25, '#DIV/0! orders is 0']);
  });

  it('names the product that a figure is about, as text', () => {
    const block = blockOf(shopSummary([{ ...figure('reorder_point', 40), about: 'Batik' }]));
    expect(rowOf(block, 'reorder_point').cell('name')).toMatchObject({
      text: 'Reorder point (Batik)',
      fromOwner: true,
    });
  });
});

describe('the sections', () => {
  const figures = [
    figure('nps', 40),
    figure('revenue', 5),
    figure('stockout_rate', 0.1),
    figure('traffic', 9),
  ];
  const headings = (block: Block) =>
    (block.keys ?? []).flatMap((key) =>
      key.startsWith('section:') ? [keyOf(block, key).shown('name')] : [],
    );

  it('begin with sales, then follow the customer journey; KPIs outside of the journey come last', () => {
    const block = blockOf(shopSummary(figures));
    expect(headings(block)).toEqual([
      'Sales and profit',
      'Awareness',
      'Advocacy',
      'Behind the scenes',
      'What is missing',
    ]);
    expect(idsOf(block).filter((id) => figures.some((each) => each.id === id))).toEqual([
      'revenue',
      'traffic',
      'nps',
      'stockout_rate',
    ]);
  });

  it('have the heading of guide ranges only if a KPI below them has one', () => {
    const block = blockOf(shopSummary([figure('revenue', 5), figure('conversion_rate', 0.025)]));
    expect(keyOf(block, 'section:first').all).not.toContain('Usual range');
    expect(keyOf(block, 'section:decision').all).toContain('Usual range');
  });

  it('are the families if the owner chooses so', () => {
    const block = blockOf(shopSummary(figures), { choices: { ...choices, sections: 'family' } });
    expect(headings(block)).toEqual(['Sales', 'Visits', 'Stock', 'Customer service', 'What is missing']);
  });

  it('contain the chosen KPIs in the owner’s order, and no other KPI is listed as missing', () => {
    const kpis: readonly KpiId[] = ['orders', 'revenue', 'clv'];
    const block = blockOf(shopSummary([figure('revenue', 5), figure('orders', 2), figure('nps', 40)]), {
      choices: { ...choices, kpis },
    });
    expect(idsOf(block).slice(-3)).toEqual(['orders', 'revenue', 'missing:clv']);
    expect(keyOf(block, 'missing:traffic').shownIn('name', 'value')).toEqual([
      'Visits',
      'Needs: Visits (Visits). For: Customer lifetime value (CLV)',
    ]);
  });
});

it('lists what the KPIs that could not be counted need, a line for each table', () => {
  const lacking = (id: KpiId, ...missing: readonly MeasureId[]): KpiFigure => ({
    ...figure(id, 0),
    now: { state: 'noData', missing },
    previous: undefined,
  });
  const figures = [
    figure('revenue', 5),
    lacking('bounce_rate', 'bounced_sessions'),
    lacking('traffic', 'sessions'),
  ];
  const block = blockOf(shopSummary([...figures, lacking('cpc', 'ad_clicks')]), {
    choices: { ...choices, kpis: ['revenue', 'bounce_rate', 'traffic', 'cpc'] },
  });
  const lines = (block.keys ?? []).filter((key) => key.startsWith('missing:'));
  expect(lines).toEqual(['missing:traffic', 'missing:ads']);
  expect(keyOf(block, 'missing:traffic').shownIn('name', 'value')).toEqual([
    'Visits',
    'Needs: Visits (Bounced visits, Visits). For: Bounce rate, Visits',
  ]);
});

describe('a table', () => {
  const sources = (count: number): KpiFigure => ({
    ...figure('traffic_sources', 0),
    now: {
      state: 'table',
      table: {
        columns: ['source', 'visits', 'share', 'conversion'],
        rows: Array.from({ length: count }, (_, row) => [`=source ${row}`, 100 - row, 0.1, '']),
      },
    },
  });

  it('has its rows below its name, with the names as the owner wrote them', () => {
    const block = blockOf(shopSummary([sources(2)]));
    expect(tableCells(rowOf(block, 'traffic_sources')).slice(0, 4)).toEqual([
      'Traffic sources',
      'Visits',
      'Share',
      'Orders per visit',
    ]);
    expect(tableCells(rowOf(block, 'traffic_sources:2')).slice(0, 4)).toEqual(['=source 1', 99, 0.1, '']);
    expect(rowOf(block, 'traffic_sources:1').cell('name')).toMatchObject({ fromOwner: true });
  });

  it('shows eight rows and adds up the others, except for rates', () => {
    const block = blockOf(shopSummary([sources(11)]));
    // 92 + 91 + 90 visits.
    expect(tableCells(rowOf(block, 'traffic_sources:9')).slice(0, 4)).toEqual([
      'Other',
      273,
      expect.closeTo(0.3, 12),
      '',
    ]);
    expect(idsOf(block)).not.toContain('traffic_sources:10');
  });

  it('keeps rows that an earlier summary needed, so that the rows below do not move', () => {
    const before = blockOf(shopSummary([sources(4), figure('nps', 3)]));
    const after = blockOf(shopSummary([sources(2), figure('nps', 3)]), { kept: new Set(before.keys) });
    expect(after.keys).toEqual(before.keys);
  });
});

it('has a row for each channel with its figures', () => {
  const channel = { engagement: 0.4, conversion: 0.05, advocacy: 0.1, revenue: 900, orders: 10 };
  const block = blockOf(
    shopSummary([], {
      channels: [
        { group: 'web', visits: 200, ...channel },
        { group: 'shop', visits: undefined, ...channel },
      ],
    }),
  );
  expect(
    channelOf(rowOf(block, 'channel:web')).shownIn(
      ...(['name', 'visits', 'engagement', 'conversion', 'advocacy', 'revenue', 'orders'] as const),
    ),
  ).toEqual(['Web', 200, 0.4, 0.05, 0.1, 900, 10]);
  expect(channelOf(rowOf(block, 'channel:shop')).shownIn('name', 'visits')).toEqual(['Shop', '']);
});

describe('rows keep their places from summary to summary', () => {
  it('when a KPI has no data any more', () => {
    const before = blockOf(shopSummary([figure('revenue', 5), figure('orders', 2)]));
    const after = blockOf(shopSummary([figure('revenue', 5)]), { kept: new Set(before.keys) });
    expect(after.keys).toEqual(before.keys);
    expect(rowOf(after, 'orders').shown('value')).toBe('');
    expect(rowOf(after, 'orders').shown('formula')).toBe('Not in the data: Visits (Visits)');
  });

  it('when nothing of a table is missing any more', () => {
    const kpis: readonly KpiId[] = ['revenue', 'orders'];
    const chosen = { choices: { ...choices, kpis } };
    const before = blockOf(shopSummary([figure('revenue', 5)]), chosen);
    const after = blockOf(shopSummary([figure('revenue', 5), figure('orders', 2)]), {
      ...chosen,
      kept: new Set(before.keys),
    });
    expect(before.keys).toContain('missing:traffic');
    expect(after.keys?.filter((key) => key !== 'orders')).toEqual(before.keys);
    expect(keyOf(after, 'missing:traffic').all.every((cell) => cell === '')).toBe(true);
  });
});

it('keeps a row for the owner’s note on a KPI that is no longer chosen', () => {
  const block = blockOf(shopSummary([figure('revenue', 5), figure('nps', 40)]), {
    choices: { ...choices, kpis: ['revenue'] },
    noted: new Set(['nps', 'revenue']),
  });
  expect(idsOf(block).slice(-2)).toEqual(['revenue', 'nps']);
  expect(keyOf(block, 'section:noted').shown('name')).toBe('Your notes on other KPIs');
});

describe('the charts', () => {
  const history = {
    ...shopSummary([]).history,
    series: [series('revenue', [1, 2]), series('orders', [3, 4])],
  };
  const channels: Summary['channels'] = ['web', 'shop'].map((group) => ({
    group: group === 'web' ? 'web' : 'shop',
    visits: 1,
    engagement: 1,
    conversion: 1,
    advocacy: 1,
    revenue: 1,
    orders: 1,
  }));

  it('show the series that have data, each over its own ranges', () => {
    const { charts } = summaryBlock(pageOf(shopSummary([figure('revenue', 2)], { history, channels })));
    expect(charts.map(({ key }) => key)).toEqual(['sales', 'channels']);
    const [from, value] = (['from', 'value'] as const).map((heading) => dataColumnOf(heading).number);
    expect(charts[0]?.ranges).toEqual([
      { of: 'data', row: 2, column: from, rows: 24 },
      { of: 'data', row: 2, column: value, rows: 24 },
      { of: 'data', row: 26, column: value, rows: 24 },
    ]);
  });

  it('stand side by side in rows that are kept for them', () => {
    const { block, charts } = summaryBlock(
      pageOf(shopSummary([figure('revenue', 2)], { history, channels })),
    );
    const widths = block.widths ?? [];
    const left = (column: number) => widths.slice(0, column).reduce((sum, width) => sum + width, 0);
    for (const [index, { row, column, width, height }] of charts.entries()) {
      const next = charts[index + 1];
      if (next !== undefined) expect(left(column) + width).toBeLessThanOrEqual(left(next.column));
      const free = block.rows.slice(row, row + Math.ceil(height / 21));
      for (const cells of free) expect(cells.map(shown).join('')).toBe('');
    }
  });
});

describe.each(languages)('in %s', (language) => {
  const texts = textsIn(language);
  const summary = shopSummary([figure('revenue', 8, 10), figure('traffic', 8, 10)]);

  it('writes no text of its own that a sheet would take for a formula', () => {
    for (const cell of blockOf(summary, { texts }).rows.flat()) {
      if (cell.kind === 'text' && !cell.fromOwner) expect(cell.text).not.toMatch(/^[=+\-@]/);
    }
  });

  it('has rows of one length, a key for each, and ids that do not depend on the language', () => {
    const block = blockOf(summary, { texts });
    for (const row of block.rows) expect(row).toHaveLength(block.columns);
    expect(block.keys).toHaveLength(block.rows.length);
    expect(new Set(block.keys).size).toBe(block.rows.length);
    expect(block.keys).toEqual(blockOf(summary).keys);
  });

  it('colours the words of its own judgements', () => {
    const { judgements } = blockOf(summary, { texts });
    expect(judgements?.bad).toContain(texts.summary.trend.bad);
    expect(judgements?.good).toContain(texts.summary.trend.good);
    // The rules look at the end of a cell, so no good word may end with a bad one or vice versa.
    for (const good of judgements?.good ?? []) {
      for (const bad of judgements?.bad ?? [])
        expect([good.endsWith(bad), bad.endsWith(good)]).toEqual([false, false]);
    }
  });
});

it('has no area of figures if no KPI has a value, because a range needs at least one row', () => {
  const { block } = summaryBlock(pageOf(shopSummary([])));
  const areas = [
    ...(block.wrapped ?? []),
    ...(block.merged ?? []),
    ...(block.centred ? [block.centred] : []),
  ];
  expect(areas.filter(({ rows, columns }) => rows < 1 || columns < 1)).toEqual([]);
  expect(block.rows.length).toBeGreaterThan(block.frozenRows);
});
