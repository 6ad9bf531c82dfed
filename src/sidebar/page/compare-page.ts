import type { SidebarTexts } from '../../i18n/sidebar-texts';
import { holidayNames } from '../../period/holiday-names';
import type { Answer, AskedComparison, AskedDays, AskedPeriod, ComparedHeadline, OwnDays } from '../requests';
import { kpiPart, kpiPartId } from './compared-kpi';
import { element, fill, make } from './elements';

export interface Asked {
  readonly period: AskedPeriod;
  readonly comparison: AskedComparison;
}

/** One choice of a list, with what it asks for; the days of "days of your choice" are read from their fields. */
interface Preset<Value> {
  readonly id: string;
  readonly name: string;
  readonly value: Value | 'range';
}

const range = 'range';
const lastDays = [7, 28, 90] as const;

/** The form in which two periods are chosen, and the figures of both. */
export class ComparePage {
  readonly form = element('compare-form', HTMLFormElement);
  private readonly period = element('compared-period', HTMLSelectElement);
  private readonly comparison = element('compared-with', HTMLSelectElement);
  private readonly figures = element('compared', HTMLElement);
  private readonly insertTab = element('insert-tab', HTMLButtonElement);
  private periods: readonly Preset<AskedPeriod>[] = [];
  private comparisons: readonly Preset<AskedComparison>[] = [];

  constructor() {
    this.period.addEventListener('change', () => this.showDays());
    this.comparison.addEventListener('change', () => this.showDays());
  }

  /**
   * Fills the lists in the language of the texts and with the campaigns. What the owner had chosen stays
   * chosen if it is still offered.
   */
  show(campaigns: OwnDays['campaigns'], texts: SidebarTexts): void {
    this.periods = periodPresets(campaigns, texts);
    this.comparisons = comparisonPresets(campaigns, texts);
    fillWith(this.period, this.periods, 'complete:month');
    fillWith(this.comparison, this.comparisons, 'previous');
    this.clear();
    this.showDays();
  }

  clear(): void {
    this.figures.replaceChildren();
    this.insertTab.hidden = true;
  }

  /** What the form asks for, undefined while one of its days is missing. */
  read(): Asked | undefined {
    if (!this.form.reportValidity()) return undefined;
    const period = this.periods.find(({ id }) => id === this.period.value)?.value;
    const comparison = this.comparisons.find(({ id }) => id === this.comparison.value)?.value;
    if (period === undefined || comparison === undefined) return undefined;
    return {
      period: period === range ? { kind: range, ...daysIn('period') } : period,
      comparison: comparison === range ? { kind: range, ...daysIn('with') } : comparison,
    };
  }

  /** Shows both periods and every KPI that has a value, the most important first. */
  showFigures(answer: Answer<'compared'>, texts: SidebarTexts): void {
    const { spans, headlines, kpis } = answer;
    this.insertTab.hidden = false;
    const known = kpis.filter(({ value }) => value !== null).sort((a, b) => a.place - b.place);
    this.figures.replaceChildren(
      ...spans.map((span) => make('p', { className: 'help' }, span)),
      ...headlines.map(headlinePart),
      ...known.map((kpi) => kpiPart(kpi, answer, texts)),
    );
  }

  private showDays(): void {
    showFields('period', element('period-days', HTMLElement), this.period.value === range);
    showFields('with', element('with-days', HTMLElement), this.comparison.value === range);
  }
}

/** A headline. If its KPI is in the list below, the headline is a button that leads to it. */
function headlinePart({ kpi, text }: ComparedHeadline): HTMLElement {
  if (kpi === null) return make('p', { className: 'headline' }, text);
  const leads = make('button', { type: 'button', className: 'headline' }, text);
  leads.addEventListener('click', () => {
    const part = document.getElementById(kpiPartId(kpi));
    if (!(part instanceof HTMLDetailsElement)) return;
    part.open = true;
    part.querySelector('summary')?.focus();
  });
  return leads;
}

function fillWith(list: HTMLSelectElement, options: readonly Preset<unknown>[], usual: string): void {
  const before = list.value;
  fill(list, options, options.some(({ id }) => id === before) ? before : usual);
}

function ofCampaigns(campaigns: OwnDays['campaigns']) {
  return campaigns.map(
    ({ name }): Preset<{ readonly kind: 'campaign'; readonly name: string }> => ({
      id: `campaign:${name}`,
      name,
      value: { kind: 'campaign', name },
    }),
  );
}

function periodPresets(
  campaigns: OwnDays['campaigns'],
  { wholePeriods, runningPeriods, lastDaysOf, ownDays }: SidebarTexts,
) {
  const whole = (['day', 'week', 'month', 'quarter', 'year'] as const).map(
    (of): Preset<AskedPeriod> => ({
      id: `complete:${of}`,
      name: wholePeriods[of],
      value: { kind: 'complete', of },
    }),
  );
  const running = (['week', 'month', 'quarter', 'year'] as const).map(
    (of): Preset<AskedPeriod> => ({
      id: `toDate:${of}`,
      name: runningPeriods[of],
      value: { kind: 'toDate', of },
    }),
  );
  const last = lastDays.map(
    (count): Preset<AskedPeriod> => ({
      id: `lastDays:${count}`,
      name: lastDaysOf.replace('{days}', String(count)),
      value: { kind: 'lastDays', count },
    }),
  );
  const own = ofCampaigns(campaigns);
  return [...whole, ...running, ...last, ...own, { id: range, name: ownDays, value: range } as const];
}

function comparisonPresets(
  campaigns: OwnDays['campaigns'],
  { comparedWith, holidays, ownDays }: SidebarTexts,
) {
  const plain = (['previous', 'year', 'weekday'] as const).map(
    (kind): Preset<AskedComparison> => ({ id: kind, name: comparedWith[kind], value: { kind } }),
  );
  const around = holidayNames.map(
    (holiday): Preset<AskedComparison> => ({
      id: `holiday:${holiday}`,
      name: comparedWith.holiday.replace('{holiday}', holidays[holiday]),
      value: { kind: 'holiday', holiday },
    }),
  );
  const own = ofCampaigns(campaigns);
  return [...plain, ...around, ...own, { id: range, name: ownDays, value: range } as const];
}

/**
 * Shows or hides fields. Hidden ones are disabled too: an empty required field would keep the form from being
 * sent.
 */
function showFields(which: 'period' | 'with', part: HTMLElement, isAsked: boolean): void {
  part.hidden = !isAsked;
  for (const end of ['from', 'to']) element(`${which}-${end}`, HTMLInputElement).required = isAsked;
}

function daysIn(which: 'period' | 'with'): AskedDays {
  const day = (end: 'from' | 'to'): string => element(`${which}-${end}`, HTMLInputElement).value;
  return { from: day('from'), to: day('to') };
}
