import type { MarkProgress } from '../../host/progress';
import { segmentOfTarget } from '../../i18n/segment-name';
import { refusalSentence } from '../../i18n/sentence';
import type { Texts } from '../../i18n/texts';
import { changeRules } from '../../kpi/change-rule';
import { type CountedKpi, countedKpis } from '../../kpi/counted';
import { segments } from '../../measures/segments';
import type { Segment } from '../../measures/tally';
import { isoDay } from '../../period/civil-day';
import type { FigureWriting, NewTarget, PlannedKpi, SidebarAnswer } from '../../sidebar/requests';
import { valueText } from '../../summary/figure-text';
import { guideOf, guideText } from '../../summary/judgement';
import { currencyStyle, moneyOf, shownUnit, shownValue } from '../../summary/number-formats';
import { summarise } from '../../summary/summarise';
import type { Summary } from '../../summary/summary';
import { goals, kpisOfGoal } from '../../target/goals';
import { historyByDevice } from '../../target/history-by-device';
import { kindOfKpi } from '../../target/kind-of-kpi';
import { pastGrowth } from '../../target/past-growth';
import type { OpenDocument } from '../open-document';
import { readOpenShop } from '../read-open-shop';
import { keepTargetDraft, loadTargetDraft } from '../stored/target-draft';
import { periodQuestionOf } from '../summary-question';
import { addTargets } from '../targets/add-targets';

/**
 * What the target wizard needs: the monthly past of each KPI. Only figures are sent to the sidebar, never
 * rows of the owner's data.
 */
export function planTargets(document: OpenDocument, mark: MarkProgress): SidebarAnswer {
  const { store, settings, texts } = document;
  const shop = readOpenShop(document, undefined, mark);
  if (shop.kind === 'refused') return { state: 'refused', message: refusalSentence(shop.refusal, texts) };
  const question = periodQuestionOf(settings);
  const answer = summarise(shop.read, { ...question, period: 'month' });
  if (answer.kind === 'refused') return { state: 'refused', message: refusalSentence(answer.refusal, texts) };
  const { summary } = answer;
  const { periods, series } = summary.history;
  const ofShop = new Map(
    series.filter(({ segment }) => segment === 'all').map(({ id, values }) => [id, values]),
  );
  const byDevice = historyByDevice(shop.read, periods, (id) => ofShop.get(id), question.lostAfterDays);
  const all = [...series, ...byDevice];
  const kpis = countedKpis.flatMap((kpi) => {
    const own = all.filter(({ id }) => id === kpi.id);
    return plannedKpi(kpi, own, summary, texts) ?? [];
  });
  const known = new Set(kpis.flatMap((kpi) => kpi.series.map(({ segment }) => segment)));
  return {
    state: 'targetPlan',
    goals: goals.map((id) => ({ id, kpis: kpisOfGoal[id] })),
    kpis,
    segments: segments
      .filter((segment) => known.has(segment))
      .map((id) => ({ id, name: segmentOfTarget(id, texts) })),
    months: periods.map(({ from }) => isoDay(from).slice(0, 7)),
    money: moneyOf(summary) ?? null,
    days: summary.period.to - summary.period.from + 1,
    count: { ...writingIn('', 1, texts), scale: 1 },
    start: isoDay(summary.period.to + 1),
    draft: loadTargetDraft(store),
  };
}

/** Writes the targets of the wizard into their tab, and deletes the draft. */
export function setTargets(
  document: OpenDocument,
  targets: readonly NewTarget[],
  money: string | undefined,
): SidebarAnswer {
  const { state, sentence } = addTargets(document, targets, money);
  if (state === 'refused') return { state, message: sentence };
  keepTargetDraft(document.store, null);
  return { state: 'inserted', sentence };
}

/** The past of a KPI for the page; undefined where it has no present value to start from. */
function plannedKpi(
  kpi: CountedKpi,
  series: readonly { readonly segment: Segment; readonly values: readonly (number | undefined)[] }[],
  summary: Summary,
  texts: Texts,
): PlannedKpi | undefined {
  const { kind, origin } = kindOfKpi(kpi);
  // Shares that grow with the length of the period, such as churn, cannot be planned by month.
  const isPlain = kind !== 'sum' || (origin === 0 && (kpi.unit === 'money' || kpi.unit === 'count'));
  const rule = {
    sign: kpi.better === 'lower' ? -1 : 1,
    isRelative: changeRules[kpi.unit] === 'relative',
  } as const;
  const known = series.filter(({ values }) => pastGrowth(values, rule, 1) !== undefined);
  if (!isPlain || known.length === 0) return undefined;
  const money = moneyOf(summary);
  const written = (value: number): string => valueText(shownUnit(kpi), shownValue(kpi, value), money, texts);
  const guide = guideOf(kpi.id);
  return {
    id: kpi.id,
    name: texts.kpis[kpi.id].name,
    kind,
    hasDirection: kpi.better !== 'neither',
    ...rule,
    writing: writingOf(kpi, money, texts),
    guide: guide === undefined ? '' : guideText(guide, written, texts.summary.guide),
    guideSource: guide?.source ?? null,
    series: known.map(({ segment, values }) => ({ segment, values: values.map((value) => value ?? null) })),
  };
}

/** How the figures of a KPI are written and read, so that the page can do it without calling the script. */
function writingOf(kpi: CountedKpi, money: string | undefined, texts: Texts): FigureWriting {
  const { percent } = texts.numbers;
  const { unitSigns } = texts.summary;
  const unit = shownUnit(kpi);
  const of = (after: string, decimals: number): FigureWriting => ({
    ...writingIn(after, decimals, texts),
    scale: shownValue(kpi, 1),
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

function writingIn(after: string, decimals: number, { numbers }: Texts): Omit<FigureWriting, 'scale'> {
  const { group, decimal, percent } = numbers;
  return { before: '', after, afterDifference: after, decimals, group, decimal, percent };
}
