import type { MarkProgress } from '../../host/progress';
import { refusalSentence } from '../../i18n/sentence';
import type { Texts } from '../../i18n/texts';
import { changeRules } from '../../kpi/change-rule';
import { type CountedKpi, countedKpis } from '../../kpi/counted';
import { isoDay } from '../../period/civil-day';
import type { FigureWriting, NewTarget, PlannedKpi, SidebarAnswer, TrendPoint } from '../../sidebar/requests';
import { summarise } from '../../summary/compute-summary';
import { valueText } from '../../summary/figure-text';
import { guideOf, guideText } from '../../summary/judgement';
import { currencyStyle, moneyOf, shownUnit, shownValue } from '../../summary/number-formats';
import type { Summary } from '../../summary/summary';
import { goals, kpisOfGoal } from '../../target/goals';
import { kindOfKpi } from '../../target/kind-of-kpi';
import { pastGrowth } from '../../target/past-growth';
import type { RevenueSplit } from '../../target/split-revenue';
import type { OpenDocument } from '../open-document';
import { readOpenShop } from '../read-open-shop';
import { keepTargetDraft, loadTargetDraft } from '../stored/target-draft';
import { periodQuestionOf } from '../summary-question';
import { addTargets } from '../targets/add-targets';

/** Targets of more months than a year have no past to be measured by. */
const longestTarget = 12;
/** So many months of the trend are shown. */
const shownMonths = 12;

/** What targets can be made from: the past of each KPI by the month. Figures travel to the sidebar, never rows. */
export function planTargets(document: OpenDocument, mark: MarkProgress): SidebarAnswer {
  const { store, settings, texts } = document;
  const shop = readOpenShop(document, undefined, mark);
  if (shop.kind === 'refused') return { state: 'refused', message: refusalSentence(shop.refusal, texts) };
  const answer = summarise(shop.read, { ...periodQuestionOf(settings), period: 'month' });
  if (answer.kind === 'refused') return { state: 'refused', message: refusalSentence(answer.refusal, texts) };
  const { summary } = answer;
  const days = summary.period.to - summary.period.from + 1;
  const orders = figureIn(summary, 'orders');
  return {
    state: 'targetPlan',
    goals: goals.map((id) => ({ id, kpis: kpisOfGoal[id] })),
    kpis: countedKpis.flatMap((kpi) => plannedKpi(kpi, summary, texts) ?? []),
    months: summary.history.periods.slice(-shownMonths).map(({ from }) => isoDay(from).slice(0, 7)),
    split: splitOf(summary),
    ordersADay: orders === undefined ? null : orders / days,
    start: isoDay(summary.period.to + 1),
    draft: loadTargetDraft(store),
  };
}

/** Writes the targets of the wizard into their tab; the draft has done its work. */
export function setTargets(document: OpenDocument, targets: readonly NewTarget[]): SidebarAnswer {
  const { state, sentence } = addTargets(document, targets);
  if (state === 'refused') return { state, message: sentence };
  keepTargetDraft(document.store, null);
  return { state: 'inserted', sentence };
}

function plannedKpi(kpi: CountedKpi, summary: Summary, texts: Texts): PlannedKpi | undefined {
  const series = summary.history.series.find(({ id, segment }) => id === kpi.id && segment === 'all');
  const past =
    series &&
    pastGrowth(
      series.values,
      {
        sign: kpi.better === 'lower' ? -1 : 1,
        isRelative: changeRules[kpi.unit] === 'relative',
      },
      longestTarget,
    );
  const { kind, origin } = kindOfKpi(kpi);
  // Shares that grow with the days of a target, such as churn, have no month to be measured by.
  const isPlain = kind !== 'sum' || (origin === 0 && (kpi.unit === 'money' || kpi.unit === 'count'));
  if (series === undefined || past === undefined || !isPlain) return undefined;
  const money = moneyOf(summary);
  const written = (value: number): string => valueText(shownUnit(kpi), shownValue(kpi, value), money, texts);
  const guide = guideOf(kpi.id);
  return {
    id: kpi.id,
    name: texts.kpis[kpi.id].name,
    isSum: kind === 'sum',
    past,
    writing: writingOf(kpi, money, texts),
    guide: guide === undefined ? '' : guideText(guide, written, texts.summary.guide),
    trend: series.values
      .slice(-shownMonths)
      .map(
        (value): TrendPoint =>
          value === undefined ? { value: null, shown: '' } : { value, shown: written(value) },
      ),
  };
}

/** How the page writes and reads a figure of a KPI without asking the script. */
function writingOf(kpi: CountedKpi, money: string | undefined, texts: Texts): FigureWriting {
  const { group, decimal, percent } = texts.numbers;
  const { unitSigns } = texts.summary;
  const scale = shownValue(kpi, 1);
  const common = { group, decimal, scale, before: '' };
  const unit = shownUnit(kpi);
  const of = (after: string, decimals: number): FigureWriting => ({
    ...common,
    after,
    afterDifference: after,
    decimals,
  });
  switch (unit) {
    case 'money': {
      const { before, after, decimals } = currencyStyle(money, texts);
      return { ...of(after, decimals), before };
    }
    case 'percent':
      return { ...of(percent, 2), scale: 100, afterDifference: `\u00a0${texts.comparison.percentagePoints}` };
    case 'count':
      return of('', 0);
    case 'ratio':
      return of('', 2);
    case 'times':
      return of(unitSigns.times, 2);
    case 'pieces':
      return of(`\u00a0${unitSigns.pieces}`, 0);
    default:
      return of(`\u00a0${unitSigns[unit]}`, unit === 'duration' ? 2 : 1);
  }
}

function figureIn({ figures }: Summary, id: CountedKpi['id']): number | undefined {
  const figure = figures.find((one) => one.id === id);
  if (figure === undefined) return undefined;
  const { now } = figure;
  return now.state === 'value' ? now.value : undefined;
}

/** Only where every order belongs to a visit that was counted is revenue their product. */
function splitOf(summary: Summary): RevenueSplit | null {
  const [visitors, orders, revenue, conversion] = (
    ['traffic', 'orders', 'revenue', 'conversion_rate'] as const
  ).map((id) => figureIn(summary, id));
  if (visitors === undefined || orders === undefined || revenue === undefined || conversion === undefined) {
    return null;
  }
  const isProduct = Math.abs(visitors * conversion - orders) <= 1e-6 * orders;
  return isProduct && orders > 0 ? { visitors, conversion, orderValue: revenue / orders } : null;
}
