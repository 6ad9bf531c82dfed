import type { SidebarTexts } from '../../i18n/sidebar-texts';
import { achievability, growthTo } from '../../target/past-growth';
import type { Answer, FigureWriting, NewTarget, PlannedKpi, TargetDraft } from '../requests';
import { writeDifference, writeFigure } from './figure-writing';

/** Fills in the words in braces. */
export function filled(text: string, words: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, word: string) => String(words[word] ?? whole));
}

/** A growth as a share or as a difference, by the kind of the KPI. */
function growthText({ past, writing }: PlannedKpi, growth: number): string {
  const signed = past.sign * growth;
  if (!past.isRelative) return writeDifference(signed, writing);
  const share: FigureWriting = { ...writing, before: '', afterDifference: '%', decimals: 0, scale: 100 };
  return writeDifference(signed, share);
}

/** What the past of a KPI says of a target, in a sentence: worked out in the page, with no call for a key. */
export function answerTo(kpi: PlannedKpi, target: number, months: number, texts: SidebarTexts): string {
  const { past, writing } = kpi;
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

/**
 * What a figure a month comes to over all months of a target, when it grows by the same share each month; what adds up is
 * followed by this total.
 */
export function totalOf({ past: { baseline } }: PlannedKpi, target: number, months: number): number {
  const step = baseline > 0 && target > 0 ? (target / baseline) ** (1 / months) : 1;
  let total = 0;
  for (let month = 1; month <= months; month += 1) {
    total += baseline > 0 && target > 0 ? baseline * step ** month : (target * month) / months;
  }
  return total;
}

/** The last day of the month that is so many months after a day, as YYYY-MM-DD. */
export function deadlineAfter(start: string, months: number): string {
  const [year = 0, month = 1] = start.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months, 0));
  return last.toISOString().slice(0, 10);
}

/** The targets that a draft stands for, as rows of the tab. */
export function targetsOf(
  { targets, months, start, deadline, owner, note }: TargetDraft,
  plan: Answer<'targetPlan'>,
  read: (kpi: PlannedKpi, text: string) => number | undefined,
): readonly NewTarget[] {
  return targets.flatMap(({ kpi: id, aim, text }) => {
    const kpi = plan.kpis.find((one) => one.id === id);
    const target = kpi && read(kpi, text);
    if (kpi === undefined || target === undefined) return [];
    const { baseline } = kpi.past;
    const common = { kpi: id, aim, start, deadline, owner, note };
    return kpi.isSum
      ? [{ ...common, baseline: baseline * months, target: totalOf(kpi, target, months) }]
      : [{ ...common, baseline, target }];
  });
}

/** The sentence that sums a target up. */
export function sentenceOf(
  kpi: PlannedKpi,
  { aim, target, deadline }: Pick<NewTarget, 'aim' | 'target' | 'deadline'>,
  months: number,
  texts: SidebarTexts,
): string {
  const { past, writing, name, isSum } = kpi;
  const which = aim === 'reach' ? (target < past.baseline ? 'lower' : 'raise') : aim;
  const sentence = filled(texts.sentences[which], {
    kpi: name,
    from: writeFigure(past.baseline, writing),
    to: writeFigure(target, writing),
    day: deadline,
  });
  if (!isSum) return sentence;
  const total = writeFigure(totalOf(kpi, target, months), writing);
  return `${sentence} ${filled(texts.total, { total })}`;
}
