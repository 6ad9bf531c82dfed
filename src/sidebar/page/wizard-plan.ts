import type { SidebarTexts } from '../../i18n/sidebar-texts';
import { achievability, growthTo, type PastGrowth, pastGrowth } from '../../target/past-growth';
import { partsOf, type RevenueParts } from '../../target/split-revenue';
import type { Answer, FigureWriting, NewTarget, PlannedKpi, Segment, TrendPoint } from '../requests';
import { writeDifference, writeFigure } from './figure-writing';

/** The most months that a target may have: growth is known for at most a year's length. */
export const longestTarget = 12;
/** The number of months that the trend shows. */
const shownMonths = 12;

/** A KPI of the whole shop or of one segment, with its past. */
export interface MeasuredKpi
  extends Pick<PlannedKpi, 'id' | 'name' | 'kind' | 'hasDirection' | 'writing' | 'guide' | 'guideSource'> {
  /** The name of the KPI, followed by that of the segment. */
  readonly title: string;
  readonly past: PastGrowth;
  /**
   * How much it grew over the same calendar months a year earlier, for a target of 1, 2, … months; undefined
   * where that is not known.
   */
  readonly seasons: readonly (number | undefined)[];
  /** The values of the last months, the oldest first. */
  readonly trend: readonly TrendPoint[];
}

/** Replaces the words in braces. */
export function filled(text: string, words: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, word: string) => String(words[word] ?? whole));
}

/** The KPIs of a segment whose past is known. */
export function kpisIn(plan: Answer<'targetPlan'>, segment: Segment): readonly MeasuredKpi[] {
  const words = plan.segments.find(({ id }) => id === segment)?.name;
  return plan.kpis.flatMap(({ series, sign, isRelative, ...kpi }) => {
    const found = series.find((one) => one.segment === segment);
    const values = found?.values.map((value) => value ?? undefined) ?? [];
    const past = pastGrowth(values, { sign, isRelative }, longestTarget);
    if (past === undefined) return [];
    const title = segment === 'all' || words === undefined ? kpi.name : `${kpi.name} – ${words}`;
    return [{ ...kpi, title, past, seasons: seasonsOf(values, past), trend: trendOf(values, kpi.writing) }];
  });
}

/** The growth over the months that a target beginning now would have, a year earlier. */
function seasonsOf(values: readonly (number | undefined)[], past: PastGrowth): MeasuredKpi['seasons'] {
  const yearEarlier = values.length - 1 - 12;
  const from = values[yearEarlier];
  return Array.from({ length: longestTarget }, (_, at) => {
    const to = values[yearEarlier + at + 1];
    if (from === undefined || to === undefined || (past.isRelative && !(from > 0))) return undefined;
    return growthTo({ ...past, baseline: from }, to);
  });
}

function trendOf(values: readonly (number | undefined)[], writing: FigureWriting): readonly TrendPoint[] {
  return values
    .slice(-shownMonths)
    .map((value) =>
      value === undefined ? { value: null, shown: '' } : { value, shown: writeFigure(value, writing) },
    );
}

/** The factors of revenue in the last whole month; undefined where too few orders belong to counted visits. */
export function partsIn(plan: Answer<'targetPlan'>, segment: Segment): RevenueParts | undefined {
  const [visitors, conversion, orders, revenue] = (
    ['traffic', 'conversion_rate', 'orders', 'revenue'] as const
  ).map((id) => lastOf(plan, id, segment));
  if (visitors === undefined || conversion === undefined || orders === undefined || revenue === undefined) {
    return undefined;
  }
  return partsOf({ visitors, conversion, orders, revenue });
}

/** The value of a KPI in the last whole month. */
export function lastOf(
  plan: Answer<'targetPlan'>,
  id: PlannedKpi['id'],
  segment: Segment,
): number | undefined {
  const series = plan.kpis.find((kpi) => kpi.id === id)?.series.find((one) => one.segment === segment);
  return series?.values[series.values.length - 1] ?? undefined;
}

/** A growth in words: a percentage, or a difference for KPIs that do not grow by shares. */
function growthText({ past, writing }: Pick<MeasuredKpi, 'past' | 'writing'>, growth: number): string {
  const signed = past.sign * growth;
  if (!past.isRelative) return writeDifference(signed, writing);
  const share: FigureWriting = {
    ...writing,
    before: '',
    afterDifference: writing.percent,
    decimals: 0,
    scale: 100,
  };
  return writeDifference(signed, share);
}

/**
 * How achievable a target is by the KPI's past, in a sentence. Computed in the page, so that it can follow
 * every key press.
 */
export function answerTo(kpi: MeasuredKpi, target: number, months: number, texts: SidebarTexts): string {
  const { past, writing, seasons } = kpi;
  const said = pastText(kpi, target, months, texts);
  const season = seasons[months - 1];
  return season === undefined || growthTo(past, target) <= 0
    ? said
    : `${said} ${filled(texts.sameMonths, { growth: growthText({ past, writing }, season) })}`;
}

/** Whether a target that is to be reached is worse than the baseline. */
export function isWorse({ hasDirection, past }: MeasuredKpi, target: number): boolean {
  return hasDirection && growthTo(past, target) < 0;
}

/**
 * The past as seen from the target. Where neither direction is better and the target lies below the baseline,
 * falls count as growth.
 */
function towards({ hasDirection, past }: MeasuredKpi, target: number): PastGrowth {
  if (hasDirection || target >= past.baseline) return past;
  const growths = past.growths.map((ofSpan) => ofSpan.map((growth) => -growth).sort((a, b) => b - a));
  return { ...past, sign: past.sign === 1 ? -1 : 1, growths };
}

function pastText(measured: MeasuredKpi, target: number, months: number, texts: SidebarTexts): string {
  const { writing } = measured;
  const past = towards(measured, target);
  const kpi = { past, writing };
  const found = achievability(past, target, months);
  const growth = growthText(kpi, growthTo(past, target));
  switch (found.state) {
    case 'unknown':
      return texts.pastTooShort;
    case 'noGrowth':
      return filled(texts.noGrowth, { value: writeFigure(past.baseline, writing) });
    case 'usual':
    case 'demanding':
      return filled(texts.achievable[found.state], { growth, times: found.times, spans: found.spans });
    case 'hard':
      return filled(texts.beyond.hard, { growth, best: growthText(kpi, found.best) });
    case 'never':
      return filled(texts.beyond.never, {
        growth,
        best: growthText(kpi, found.best),
        from: writeFigure(found.from, writing),
        to: writeFigure(found.to, writing),
      });
  }
}

/** A target that the owner wants. Sums are given as the figure of one month. */
export interface WantedTarget extends Pick<NewTarget, 'kpi' | 'aim' | 'target'> {}

/**
 * The total of a sum over all months of a target, which is the figure that is followed. A target to reach
 * grows by the same share each month; one to keep is the same each month.
 */
export function totalOf({ past: { baseline } }: MeasuredKpi, wanted: WantedTarget, months: number): number {
  const { aim, target } = wanted;
  if (aim !== 'reach') return target * months;
  const whole = Math.floor(months);
  const grown = (month: number): number => {
    if (baseline > 0 && target > 0) return baseline * (target / baseline) ** (month / months);
    return baseline + ((target - baseline) * month) / months;
  };
  let total = (months - whole) * target;
  for (let month = 1; month <= whole; month += 1) total += grown(month);
  return total;
}

const millisecondsPerDay = 86_400_000;

/** The number of months from one day to another, both included. A part of a month counts by its days. */
export function monthsBetween(start: string, deadline: string): number {
  const end = Date.parse(deadline) + millisecondsPerDay;
  let whole = 0;
  while (monthsLater(start, whole + 1) <= end) whole += 1;
  const last = monthsLater(start, whole);
  return whole + (end - last) / (monthsLater(start, whole + 1) - last);
}

/** The same day some months later, or the last day of that month if it is shorter. */
function monthsLater(start: string, months: number): number {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return Date.UTC(year, month - 1 + months, Math.min(day, lastDay));
}

/** The last day of a target that begins on a day and has some months, as YYYY-MM-DD. */
export function deadlineAfter(start: string, months: number): string {
  const [year = 0, month = 1] = start.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months, 0));
  return last.toISOString().slice(0, 10);
}

/** A day in words, such as 30 June 2027. */
export function dayInWords(iso: string, { months }: Pick<SidebarTexts, 'months'>): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return `${day} ${months[month - 1] ?? ''} ${year}`;
}

/** The baseline and the target as they are written into the tab: totals over all months for sums. */
export function rowFigures(
  kpi: MeasuredKpi,
  wanted: WantedTarget,
  months: number,
): Pick<NewTarget, 'baseline' | 'target'> {
  const { baseline } = kpi.past;
  return kpi.kind === 'sum'
    ? { baseline: baseline * months, target: totalOf(kpi, wanted, months) }
    : { baseline, target: wanted.target };
}

/** The sentence that sums a target up. */
export function sentenceOf(
  kpi: MeasuredKpi,
  wanted: WantedTarget,
  { deadline, months }: { readonly deadline: string; readonly months: number },
  texts: SidebarTexts,
): string {
  const { past, writing, title, kind } = kpi;
  const { aim, target } = wanted;
  const which = aim === 'reach' ? (target < past.baseline ? 'lower' : 'raise') : aim;
  const to = writeFigure(target, writing);
  const sentence = filled(texts.sentences[which], {
    kpi: title,
    from: writeFigure(past.baseline, writing),
    to: kind === 'sum' ? filled(texts.aMonth, { value: to }) : to,
    day: dayInWords(deadline, texts),
  });
  // A target of one month needs no total: it is the figure just named.
  if (kind !== 'sum' || months === 1) return sentence;
  const total = writeFigure(totalOf(kpi, wanted, months), writing);
  return `${sentence} ${filled(texts.total, { total })}`;
}
