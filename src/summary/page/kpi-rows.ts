import { sayIn } from '../../i18n/say';
import { problemSentence } from '../../i18n/sentence';
import type { Texts } from '../../i18n/texts';
import { catalogue, type KpiId } from '../../kpi/catalogue';
import type { CountedKpi } from '../../kpi/counted';
import { families } from '../../kpi/family';
import type { TabReading } from '../../tables/shop';
import { type BlockCell, blank, type CellStyle, ownerText, text } from '../block';
import { seriesKey, sparkline } from '../data-block';
import { figureName, valueText } from '../figure-text';
import { arrowOf, guideOf, guideText, missesGuide, verdictOf } from '../judgement';
import { moneyOf, numberFormat, shownUnit, shownValue } from '../number-formats';
import type { KpiFigure, Series } from '../summary';
import { changeCell } from './change-cell';
import { engagementBase } from './engagement-base';
import { column, type PageRow, pageRow } from './layout';
import { needsOf } from './needs';
import type { Page } from './page';
import { tableRows } from './table-rows';
import { statusCell, targetOfKpi } from './target-rows';

type Kpi = (typeof catalogue)[number];

const stages = ['awareness', 'interest', 'decision', 'action', 'loyalty', 'advocacy', 'behind'] as const;

/** KPIs under a heading, by stage of the customer journey or by family. */
interface Section {
  readonly key: string;
  readonly title: string;
  readonly kpis: readonly Kpi[];
}

/** A row for each chosen KPI that the data have. Tables are in the section that they belong to. */
export function kpiRows(page: Page): readonly PageRow[] {
  const figures = new Map(page.summary.figures.map((figure) => [figure.id, figure]));
  const histories = new Map(
    page.summary.history.series.map((series) => [seriesKey(series.id, series.segment), series]),
  );
  return sectionsOf(page).flatMap(({ key, title, kpis }) => {
    let hasGuide = false;
    const rows = kpis.flatMap((kpi): readonly PageRow[] => {
      const figure = figures.get(kpi.id);
      if (figure === undefined || !isShown(figure, page)) return [];
      hasGuide ||= guideOf(kpi.id) !== undefined;
      if (kpi.kind === 'table') return tableRows(figure, page);
      return [kpiRow(kpi, figure, histories.get(seriesKey(kpi.id, 'all')), page)];
    });
    if (rows.length === 0 && !page.kept.has(key)) return [];
    return [headingRow(key, title, hasGuide, page), ...rows, pageRow(`gap:${key}`, [])];
  });
}

/** Whether a KPI has a row: if it has a value or had one before, so that rows do not come and go. */
export function isShown({ id, now }: KpiFigure, { kept }: Page): boolean {
  return now.state !== 'noData' || kept.has(id);
}

/** The chosen KPIs in the owner's order. */
export function chosenKpis({ choices }: Page): readonly Kpi[] {
  if (choices.kpis === null) return catalogue;
  return choices.kpis.flatMap((id) => catalogue.find((kpi) => kpi.id === id) ?? []);
}

function sectionsOf(page: Page): readonly Section[] {
  const kpis = chosenKpis(page);
  const { texts, choices } = page;
  return choices.sections === 'family'
    ? families.map((family) => ({
        key: `section:${family}`,
        title: texts.families[family],
        kpis: kpis.filter((kpi) => kpi.family === family),
      }))
    : [
        // The KPIs that owners look at first, before those of the customer journey.
        {
          key: 'section:first',
          title: texts.summary.sales,
          kpis: kpis.filter(({ family }) => family === 'sales'),
        },
        ...stages.map((stage) => ({
          key: `section:${stage}`,
          title: texts.stages[stage],
          kpis: kpis.filter((kpi) => kpi.family !== 'sales' && (kpi.stage ?? 'behind') === stage),
        })),
      ];
}

function headingRow(key: string, title: string, hasGuide: boolean, { texts, choices }: Page): PageRow {
  const { columns } = texts.summary;
  const number = (label: string): BlockCell => text(label, 'numberSection');
  return pageRow(
    key,
    {
      [column.name]: text(title, 'section'),
      [column.value]: number(columns.value),
      [column.previous]: number(columns.previous),
      [column.change]: number(columns.change),
      [column.trend]: text(columns.trend[choices.comparison], 'section'),
      [column.lastYear]: number(columns.lastYear),
      [column.changeLastYear]: number(columns.change),
      [column.history]: text(columns.history, 'section'),
      [column.target]: number(columns.target),
      [column.status]: text(columns.status, 'section'),
      // Some sections, such as sales, have no guide ranges: then the column has no heading.
      [column.guide]: text(hasGuide ? columns.guide : '', 'section'),
      [column.formula]: text(columns.formula, 'section'),
      [column.advice]: text(columns.advice, 'section'),
      [column.notes]: text(columns.notes, 'section'),
      [column.id]: text(columns.id, 'section'),
    },
    '',
    'section',
  );
}

function kpiRow(kpi: CountedKpi, figure: KpiFigure, history: Series | undefined, page: Page): PageRow {
  const { summary, texts, choices, data } = page;
  const unit = shownUnit(kpi);
  const format = numberFormat(unit, moneyOf(summary), texts);
  const number = (value: number | undefined, of: string, style: CellStyle): BlockCell =>
    value === undefined ? blank : { kind: 'number', value, format: of, style };
  const measured = (of: number | undefined, style: CellStyle): BlockCell =>
    number(of === undefined ? undefined : shownValue(kpi, of), format, style);
  const { now, about } = figure;
  const value = now.state === 'value' ? now.value : undefined;
  const change = choices.comparison === 'lastYear' ? figure.changeLastYear : figure.change;
  const certainty = choices.comparison === 'lastYear' ? figure.certaintyLastYear : figure.certainty;
  const verdict = verdictOf(kpi.better, change, certainty);
  const isBad = verdict === 'bad' || (value !== undefined && missesGuide(kpi.id, kpi.better, value));
  const guide = guideOf(kpi.id);
  const picture = sparkline(data, history, summary.history.periods.length);
  const name = figureName(kpi, summary.period.kind, texts);
  const cells: Record<number, BlockCell> = {
    [column.name]: about === undefined ? text(name) : ownerText(`${name} (${about})`),
    [column.value]: measured(value, 'strong'),
    [column.previous]: measured(figure.previous, 'plain'),
    [column.change]:
      figure.change === undefined ? blank : changeCell(kpi, value, figure.previous, figure.certainty, page),
    [column.trend]:
      verdict === undefined || change === undefined
        ? blank
        : text(`${arrowOf(change)} ${texts.summary.trend[verdict]}`),
    [column.lastYear]: measured(figure.lastYear, 'plain'),
    [column.changeLastYear]:
      figure.changeLastYear === undefined
        ? blank
        : changeCell(kpi, value, figure.lastYear, figure.certaintyLastYear, page),
    [column.formula]: text(explanation(figure, history, page), 'muted'),
    [column.advice]: isBad ? text(texts.advice()[kpi.id], 'muted') : { kind: 'blank', style: 'muted' },
  };
  const aim = targetOfKpi(page, kpi.id);
  if (aim !== undefined) {
    cells[column.target] = measured(aim.row.target, 'plain');
    cells[column.status] = statusCell(aim, texts);
  }
  if (picture !== undefined) cells[column.history] = { kind: 'picture', formula: picture, style: 'plain' };
  if (guide !== undefined) {
    const written = (bound: number): string =>
      valueText(unit, shownValue(kpi, bound), moneyOf(summary), texts);
    cells[column.guide] = text(guideText(guide, written, texts.summary.guide), 'muted');
  }
  return pageRow(kpi.id, cells, kpi.id);
}

/** KPIs that depend on when a customer counts as lost. */
const countsLost: ReadonlySet<KpiId> = new Set(['retention_rate', 'churn_rate']);

/** The formula of a figure with its counts, or why there is no figure. */
function explanation(
  { id, now, counts }: KpiFigure,
  history: Series | undefined,
  { summary: { tabs, currency, lostAfterDays }, texts }: Page,
): string {
  const formula = formulaOf(id, tabs, texts);
  switch (now.state) {
    case 'problem':
      return problemSentence(now.problem, texts);
    case 'noData':
      return now.missing.length === 0 ? formula : texts.summary.needs(needsOf(now.missing, tabs, texts));
    case 'table':
      return formula;
    case 'value': {
      const say = sayIn(texts);
      const [promoters, detractors, answers] = counts.map(({ value }) => say.number(value));
      if (id === 'nps' && answers !== undefined) {
        const score = valueText('score', now.value, currency, texts);
        return `${formula} = (${promoters} − ${detractors}) ÷ ${answers} × 100 = ${score}`;
      }
      const margin = id === 'clv' ? counts.find(({ measure }) => measure === 'yearly_margin') : undefined;
      if (margin !== undefined) {
        return texts.summary.withMargin(
          `${formula} = … × ${valueText('percent', margin.value, currency, texts)}`,
        );
      }
      const numerator = history?.numerators[history.numerators.length - 1];
      const denominator = history?.denominators[history.denominators.length - 1];
      if (numerator === undefined || denominator === undefined) return formula;
      const written = (count: number): string => say.number(count, Number.isInteger(count) ? 0 : 2);
      const counted = `${formula} = ${timeText(id, numerator, texts) ?? written(numerator)} ÷ ${written(denominator)}`;
      if (!countsLost.has(id) || lostAfterDays === undefined) return counted;
      return `${counted}; ${texts.summary.lostAfter(texts.findingWords.days(lostAfterDays, say))}`;
    }
  }
}

/** A sum of times in the unit in which the KPI shows their mean; undefined for other KPIs. */
function timeText(id: KpiId, sum: number, texts: Texts): string | undefined {
  const kpi = catalogue.find((candidate) => candidate.id === id);
  if (kpi === undefined || kpi.kind === 'table') return undefined;
  const unit = shownUnit(kpi);
  const isTime = unit === 'minutes' || unit === 'duration' || unit === 'days';
  return isTime ? valueText(unit, shownValue(kpi, sum), undefined, texts) : undefined;
}

/** The formula of a KPI; that of the engagement rate depends on the columns of the tabs. */
function formulaOf(id: KpiId, tabs: readonly TabReading[], texts: Texts): string {
  const base = id === 'engagement_rate' ? engagementBase(tabs) : undefined;
  return base === undefined ? texts.kpis[id].formula : texts.summary.engagementFormulas[base];
}

/** The KPIs beside which the owner wrote a note, but which are no longer chosen. */
export function notedOnly(page: Page): readonly KpiId[] {
  const chosen = new Set(chosenKpis(page).map(({ id }) => id));
  return catalogue.map(({ id }) => id).filter((id) => page.noted.has(id) && !chosen.has(id));
}
