import type { SidebarTexts } from '../../../i18n/sidebar-texts';
import { proposalsFor } from '../../../target/past-growth';
import {
  evenSplit,
  type RevenueParts,
  type RevenueSplit,
  revenueFactors,
  revenueOf,
} from '../../../target/split-revenue';
import type { Answer, KpiId, NewTarget, Segment, TargetDraft } from '../../requests';
import { plainFigure, readFigure } from '../figure-writing';
import {
  deadlineAfter,
  filled,
  kpisIn,
  type MeasuredKpi,
  monthsBetween,
  partsIn,
  rowFigures,
  sentenceOf,
  type WantedTarget,
} from '../wizard-plan';

const defaultMonths = 6;

/** The KPIs that revenue is the product of, by their factor. */
export const kpiOfFactor = { visitors: 'traffic', conversion: 'conversion_rate', orderValue: 'aov' } as const;

/** A KPI of the draft, and the text that the owner typed for it. */
export type Line = TargetDraft['targets'][number];

/** What the owner has chosen and typed so far, and what the plan knows about it. */
export class WizardState {
  private now: TargetDraft;
  private measured: readonly MeasuredKpi[];

  constructor(
    readonly plan: Answer<'targetPlan'>,
    readonly texts: SidebarTexts,
  ) {
    const draft = plan.draft ?? newDraft(plan);
    const isKnown = plan.segments.some(({ id }) => id === draft.segment);
    this.now = isKnown ? draft : { ...draft, segment: 'all' };
    this.measured = kpisIn(plan, this.now.segment);
  }

  get draft(): TargetDraft {
    return this.now;
  }

  /** The KPIs of the chosen segment. */
  get kpis(): readonly MeasuredKpi[] {
    return this.measured;
  }

  change(more: Partial<TargetDraft>): void {
    this.now = { ...this.now, ...more };
  }

  /** Changes the segment. Its figures differ, so what was typed for the segment before is dropped. */
  chooseSegment(segment: Segment): void {
    this.change({ segment, targets: [], split: null });
    this.measured = kpisIn(this.plan, segment);
  }

  changeLine(id: KpiId, more: Partial<Line>): void {
    const targets = this.now.targets.map((line) => (line.kpi === id ? { ...line, ...more } : line));
    this.change({ targets });
  }

  /** Changes the KPIs of the draft. Those that stay keep what was typed for them. */
  chooseKpis(ids: readonly KpiId[]): void {
    const before = new Map(this.now.targets.map((line) => [line.kpi, line]));
    this.change({
      targets: ids.map((kpi) => before.get(kpi) ?? { kpi, aim: 'reach', text: this.proposed(kpi) }),
    });
  }

  kpiOf(id: KpiId): MeasuredKpi | undefined {
    return this.measured.find((kpi) => kpi.id === id);
  }

  /** What was typed for a KPI, as a number. */
  read({ kpi: id, text }: Pick<Line, 'kpi' | 'text'>): number | undefined {
    const kpi = this.kpiOf(id);
    return kpi && readFigure(text, kpi.writing);
  }

  /** The target of a KPI of the draft; undefined where it has none. */
  targetOf(id: KpiId): number | undefined {
    const line = this.now.targets.find(({ kpi }) => kpi === id);
    return line && this.read(line);
  }

  /** Changes the number of months. Fields that still show the proposal get the proposal for the new number. */
  chooseMonths(months: number, deadline: string): void {
    const untouched = this.now.targets.filter(({ kpi, text }) => text === this.proposed(kpi));
    this.change({ months, deadline });
    for (const { kpi } of untouched) this.changeLine(kpi, { text: this.proposed(kpi) });
  }

  /** The text that a field starts with: the target that one in five past spans reached. */
  private proposed(id: KpiId): string {
    const kpi = this.kpiOf(id);
    if (kpi === undefined) return '';
    const found = proposalsFor(kpi.past, this.now.months);
    const { target } = found.find(({ name }) => name === 'hard') ?? { target: kpi.past.baseline };
    return plainFigure(target, kpi.writing);
  }

  /** What revenue was made of in the last whole month. */
  get parts(): RevenueParts | undefined {
    return partsIn(this.plan, this.now.segment);
  }

  /** The factors for the target of revenue: as the owner moved them, else each raised by the same share. */
  get split(): RevenueSplit | undefined {
    const [parts, target] = [this.parts, this.targetOf('revenue')];
    if (parts === undefined || target === undefined) return undefined;
    const moved = this.now.split;
    const product = target / parts.rest;
    const isOfTarget = moved !== null && Math.abs(revenueOf(moved) / product - 1) < 1e-6;
    return isOfTarget ? moved : evenSplit(parts.split, product);
  }

  /**
   * The targets that will be written. If the factors of revenue become targets too, they replace what was
   * typed for the same KPIs.
   */
  get wanted(): readonly WantedTarget[] {
    const { split } = this;
    const factors: readonly WantedTarget[] =
      split === undefined || !this.now.isSplitWanted
        ? []
        : revenueFactors.flatMap((factor) => {
            const kpi = kpiOfFactor[factor];
            const known = this.kpiOf(kpi);
            if (known === undefined) return [];
            // A factor may lie below its present value where another one makes up for it; then its target is
            // a lower limit.
            const aim = split[factor] < known.past.baseline ? 'above' : 'reach';
            return [{ kpi, aim, target: split[factor] }];
          });
    const typed = this.now.targets.flatMap((line): readonly WantedTarget[] => {
      const target = this.read(line);
      const isFactor = factors.some(({ kpi }) => kpi === line.kpi);
      return target === undefined || isFactor ? [] : [{ kpi: line.kpi, aim: line.aim, target }];
    });
    return [...typed, ...factors];
  }

  /** The number of months of the target; a part of a month counts by its days. */
  get months(): number {
    const { start, deadline } = this.now;
    return monthsBetween(start, deadline);
  }

  get hasDays(): boolean {
    const { start, deadline } = this.now;
    return /^\d{4}-/.test(start) && /^\d{4}-/.test(deadline) && deadline >= start;
  }

  /** The sentence that sums up each target. */
  get sentences(): readonly string[] {
    if (!this.hasDays) return [];
    return this.wanted.flatMap((wanted) => this.sentenceOf(wanted) ?? []);
  }

  private sentenceOf(wanted: WantedTarget): string | undefined {
    const kpi = this.kpiOf(wanted.kpi);
    const { deadline } = this.now;
    return kpi && sentenceOf(kpi, wanted, { deadline, months: this.months }, this.texts);
  }

  /** The targets as rows of the tab, each with its sentence in the note. */
  get newTargets(): readonly NewTarget[] {
    const { texts, months } = this;
    const { segment, start, deadline, owner, note, review } = this.now;
    return this.wanted.flatMap((wanted) => {
      const kpi = this.kpiOf(wanted.kpi);
      if (kpi === undefined) return [];
      const said = [
        this.sentenceOf(wanted) ?? '',
        note,
        filled(texts.reviewed, { often: texts.reviews[review] }),
      ];
      return [
        {
          ...rowFigures(kpi, wanted, months),
          kpi: kpi.id,
          segment,
          aim: wanted.aim,
          start,
          deadline,
          owner,
          note: said.filter((part) => part !== '').join(' '),
        },
      ];
    });
  }
}

function newDraft({ start }: Answer<'targetPlan'>): TargetDraft {
  return {
    step: 0,
    goal: 'revenue',
    segment: 'all',
    targets: [],
    months: defaultMonths,
    capacity: '',
    split: null,
    isSplitWanted: false,
    review: 'weekly',
    start,
    deadline: deadlineAfter(start, defaultMonths),
    owner: '',
    note: '',
  };
}
