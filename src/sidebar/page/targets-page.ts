import type { SidebarTexts } from '../../i18n/sidebar-texts';
import { conflictsAmong } from '../../target/goals';
import { proposalsFor } from '../../target/past-growth';
import {
  evenSplit,
  moveFactor,
  type RevenueSplit,
  revenueFactors,
  revenueOf,
} from '../../target/split-revenue';
import type { Answer, KpiId, NewTarget, PlannedKpi, TargetDraft } from '../requests';
import { element, fill, make } from './elements';
import { plainFigure, readFigure, writeFigure } from './figure-writing';
import { trendParts } from './trend';
import { answerTo, deadlineAfter, filled, sentenceOf, targetsOf } from './wizard-plan';

const steps = 5;
const aims = ['reach', 'above', 'below'] as const;
const usualMonths = 6;
/** The KPIs that revenue is the product of, by their factor. */
const kpiOfFactor = { visitors: 'traffic', conversion: 'conversion_rate', orderValue: 'aov' } as const;

/** What the page asks of the script. */
export interface WizardCalls {
  readonly keep: (draft: TargetDraft) => void;
  readonly save: (targets: readonly NewTarget[]) => void;
}

type Line = TargetDraft['targets'][number];

/** The five steps from a goal to targets. What is typed is answered in the page; what is left half-way is kept. */
export class TargetsPage {
  readonly start = element('plan-targets', HTMLButtonElement);
  private readonly form = element('wizard', HTMLFormElement);
  private readonly title = element('wizard-step', HTMLElement);
  private readonly part = element('wizard-part', HTMLElement);
  private readonly problem = element('wizard-problem', HTMLElement);
  private readonly next = element('wizard-next', HTMLButtonElement);
  private plan: Answer<'targetPlan'> | undefined;
  private texts: SidebarTexts | undefined;
  private draft: TargetDraft | undefined;
  private split: RevenueSplit | undefined;
  private isSplitWanted = false;
  private review: 'weekly' | 'monthly' = 'weekly';

  constructor(private readonly calls: WizardCalls) {
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.goOn();
    });
    element('wizard-back', HTMLButtonElement).addEventListener('click', () => this.go(-1));
    element('wizard-again', HTMLButtonElement).addEventListener('click', () => {
      if (this.plan !== undefined) this.begin({ ...this.plan, draft: null });
    });
  }

  /** Shows the wizard, at the step where a draft was left. */
  show(plan: Answer<'targetPlan'>, texts: SidebarTexts): void {
    this.texts = texts;
    this.begin(plan);
  }

  /** The targets are set: the next ones begin anew. */
  close(): void {
    this.form.hidden = true;
    this.start.hidden = false;
    this.draft = undefined;
  }

  private begin(plan: Answer<'targetPlan'>): void {
    this.plan = plan;
    this.split = undefined;
    this.isSplitWanted = false;
    this.draft = plan.draft ?? {
      step: 0,
      goal: 'revenue',
      targets: [],
      months: usualMonths,
      capacity: '',
      start: plan.start,
      deadline: deadlineAfter(plan.start, usualMonths),
      owner: '',
      note: '',
    };
    this.form.hidden = false;
    this.start.hidden = true;
    this.draw();
  }

  private change(more: Partial<TargetDraft>): void {
    if (this.draft !== undefined) this.draft = { ...this.draft, ...more };
  }

  private go(by: number): void {
    if (this.draft === undefined) return;
    this.change({ step: Math.min(Math.max(this.draft.step + by, 0), steps - 1) });
    this.calls.keep(this.draft);
    this.draw();
    this.title.focus();
  }

  /** To the next step, or to the end, where this one is filled in. */
  private goOn(): void {
    const { draft, plan, texts } = this;
    if (draft === undefined || plan === undefined || texts === undefined) return;
    const wrong = this.wrongIn(draft);
    this.problem.textContent = wrong;
    if (wrong !== '') return;
    if (draft.step < steps - 1) this.go(1);
    else this.calls.save(this.newTargets(draft, plan, texts));
  }

  private newTargets(
    draft: TargetDraft,
    plan: Answer<'targetPlan'>,
    texts: SidebarTexts,
  ): readonly NewTarget[] {
    const { split } = this;
    const factors: readonly Line[] =
      split === undefined || !this.isSplitWanted
        ? []
        : revenueFactors.flatMap((factor) => {
            const kpi = this.kpiOf(kpiOfFactor[factor]);
            const isThere = draft.targets.some(({ kpi: id }) => id === kpi?.id);
            if (kpi === undefined || isThere) return [];
            return [{ kpi: kpi.id, aim: 'reach', text: plainFigure(split[factor], kpi.writing) }];
          });
    const note = [draft.note, `${texts.review} ${texts.reviews[this.review]}`]
      .filter((one) => one !== '')
      .join('; ');
    const whole = { ...draft, note, targets: [...draft.targets, ...factors] };
    return targetsOf(whole, plan, ({ writing }, text) => readFigure(text, writing));
  }

  private wrongIn({ step, targets, start, deadline }: TargetDraft): string {
    const { texts } = this;
    if (texts === undefined) return '';
    if (targets.length === 0) return texts.chooseKpi;
    if (step === 2) {
      const bad = targets.find(({ kpi, text }) => this.read(kpi, text) === undefined);
      const kpi = bad && this.kpiOf(bad.kpi);
      if (kpi !== undefined) {
        return `${kpi.name}: ${filled(texts.notANumber, { example: plainFigure(kpi.past.baseline, kpi.writing) })}`;
      }
    }
    return step === steps - 1 && !(start !== '' && deadline >= start) ? texts.deadlineFirst : '';
  }

  private kpiOf(id: KpiId): PlannedKpi | undefined {
    return this.plan?.kpis.find((kpi) => kpi.id === id);
  }

  private read(id: KpiId, text: string): number | undefined {
    const kpi = this.kpiOf(id);
    return kpi && readFigure(text, kpi.writing);
  }

  private draw(): void {
    const { draft, plan, texts } = this;
    if (draft === undefined || plan === undefined || texts === undefined) return;
    this.problem.textContent = '';
    this.title.textContent = filled(texts.wizardStep, {
      step: draft.step + 1,
      of: steps,
      title: texts.wizardSteps[draft.step] ?? '',
    });
    element('wizard-back', HTMLButtonElement).hidden = draft.step === 0;
    this.next.textContent = draft.step === steps - 1 ? texts.saveTargets : texts.next;
    const parts = [
      () => this.goalParts(draft, plan, texts),
      () => this.baselineParts(draft, plan, texts),
      () => this.targetParts(draft, plan, texts),
      () => this.splitParts(draft, plan, texts),
      () => this.timeParts(draft, texts),
    ][draft.step]?.();
    this.part.replaceChildren(...(parts ?? []));
  }

  /** Step 1: a goal and the KPIs that go with it, or one KPI. */
  private goalParts(draft: TargetDraft, plan: Answer<'targetPlan'>, texts: SidebarTexts): readonly Node[] {
    const goal = make('select', { id: 'goal' });
    const known = plan.goals.filter(({ kpis }) => kpis.some(({ kpi }) => this.kpiOf(kpi) !== undefined));
    fill(
      goal,
      [...known.map(({ id }) => ({ id, name: texts.goals[id] })), { id: '', name: texts.oneKpi }],
      draft.goal,
    );
    const list = make('fieldset', {});
    const one = make('select', { id: 'one-kpi' });
    fill(one, plan.kpis, draft.targets[0]?.kpi ?? plan.kpis[0]?.id ?? '');
    const oneLabel = make('label', { htmlFor: 'one-kpi' }, texts.oneKpi);
    const choose = (ids: readonly KpiId[]): void => {
      const before = new Map(this.draft?.targets.map((line) => [line.kpi, line]));
      this.change({
        targets: ids.map((kpi) => before.get(kpi) ?? { kpi, aim: 'reach', text: this.proposed(kpi) }),
      });
    };
    const drawList = (isNew: boolean): void => {
      const found = plan.goals.find(({ id }) => id === goal.value);
      list.hidden = found === undefined;
      one.hidden = found !== undefined;
      oneLabel.hidden = one.hidden;
      if (found === undefined) {
        const kpi = plan.kpis.find(({ id }) => id === one.value);
        choose(kpi === undefined ? [] : [kpi.id]);
        return;
      }
      const ticks = found.kpis.flatMap(({ kpi: id }) => {
        const kpi = this.kpiOf(id);
        if (kpi === undefined) return [];
        const isChosen = isNew || this.draft?.targets.some((line) => line.kpi === id) === true;
        const tick = make('input', { type: 'checkbox', checked: isChosen, value: id });
        return [{ tick, kpi }];
      });
      const read = (): void => choose(ticks.filter(({ tick }) => tick.checked).map(({ kpi }) => kpi.id));
      for (const { tick } of ticks) tick.addEventListener('change', read);
      list.replaceChildren(
        make('legend', {}, texts.followedBy),
        ...ticks.map(({ tick, kpi }) =>
          make('label', { className: 'tick' }, tick, make('span', {}, kpi.name)),
        ),
      );
      read();
    };
    goal.addEventListener('change', () => {
      const chosen = plan.goals.find(({ id }) => id === goal.value);
      this.change({ goal: chosen?.id ?? '' });
      drawList(true);
    });
    one.addEventListener('change', () => drawList(true));
    drawList(draft.targets.length === 0);
    return [make('label', { htmlFor: 'goal' }, texts.goal), goal, list, oneLabel, one];
  }

  /** The proposal that a field begins with: what a fifth of the past reached. */
  private proposed(id: KpiId): string {
    const kpi = this.kpiOf(id);
    if (kpi === undefined) return '';
    const found = proposalsFor(kpi.past, this.draft?.months ?? usualMonths);
    const { target } = found.find(({ name }) => name === 'hard') ?? { target: kpi.past.baseline };
    return plainFigure(target, kpi.writing);
  }

  /** Step 2: where each KPI stands and how it came there, and what is wanted of it. */
  private baselineParts(
    draft: TargetDraft,
    plan: Answer<'targetPlan'>,
    texts: SidebarTexts,
  ): readonly Node[] {
    return draft.targets.flatMap((line) => {
      const kpi = this.kpiOf(line.kpi);
      if (kpi === undefined) return [];
      const aim = make('select', { id: `aim-${kpi.id}` });
      fill(
        aim,
        aims.map((id) => ({ id, name: texts.aims[id] })),
        line.aim,
      );
      aim.addEventListener('change', () => {
        const chosen = aims.find((one) => one === aim.value) ?? 'reach';
        this.changeLine(kpi.id, { aim: chosen });
      });
      return [
        make(
          'fieldset',
          {},
          make('legend', {}, kpi.name),
          make('p', {}, filled(texts.standsAt, { value: writeFigure(kpi.past.baseline, kpi.writing) })),
          ...trendParts(kpi, plan.months, texts),
          ...(kpi.guide === ''
            ? []
            : [make('p', { className: 'help' }, filled(texts.usualRange, { range: kpi.guide }))]),
          make('label', { htmlFor: aim.id }, texts.aim),
          aim,
        ),
      ];
    });
  }

  private changeLine(id: KpiId, more: Partial<Line>): void {
    const lines = this.draft?.targets ?? [];
    this.change({ targets: lines.map((line) => (line.kpi === id ? { ...line, ...more } : line)) });
  }

  /** Step 3: how much and when; whatever is typed is answered at once. */
  private targetParts(draft: TargetDraft, plan: Answer<'targetPlan'>, texts: SidebarTexts): readonly Node[] {
    const months = make('select', { id: 'months' });
    fill(
      months,
      Array.from({ length: 12 }, (_, at) => ({ id: String(at + 1), name: String(at + 1) })),
      String(draft.months),
    );
    months.addEventListener('change', () => {
      const count = Number(months.value);
      this.change({ months: count, deadline: deadlineAfter(this.draft?.start ?? plan.start, count) });
      this.draw();
      element('months', HTMLSelectElement).focus();
    });
    const capacity = make('input', {
      id: 'capacity',
      inputMode: 'decimal',
      value: draft.capacity,
      autocomplete: 'off',
    });
    const needed = make('p', { className: 'help', ariaLive: 'polite' });
    const sayNeeded = (): void => {
      needed.textContent = this.capacityWords(plan, texts);
    };
    capacity.addEventListener('input', () => {
      this.change({ capacity: capacity.value });
      sayNeeded();
    });
    const fields = draft.targets.flatMap((line) => {
      const kpi = this.kpiOf(line.kpi);
      return kpi === undefined ? [] : [this.targetField(kpi, line, draft.months, sayNeeded, texts)];
    });
    sayNeeded();
    return [
      make('label', { htmlFor: 'months' }, texts.monthsToGo),
      months,
      ...fields,
      make('label', { htmlFor: 'capacity' }, texts.capacity),
      capacity,
      needed,
    ];
  }

  private targetField(
    kpi: PlannedKpi,
    line: Line,
    months: number,
    changed: () => void,
    texts: SidebarTexts,
  ): Node {
    const field = make('input', {
      id: `target-${kpi.id}`,
      value: line.text,
      inputMode: 'decimal',
      autocomplete: 'off',
    });
    const said = make('p', { id: `said-${kpi.id}`, className: 'help', ariaLive: 'polite' });
    field.setAttribute('aria-describedby', said.id);
    const answer = (): void => {
      const target = readFigure(field.value, kpi.writing);
      said.textContent =
        target === undefined
          ? filled(texts.notANumber, { example: plainFigure(kpi.past.baseline, kpi.writing) })
          : answerTo(kpi, target, months, texts);
      this.changeLine(kpi.id, { text: field.value });
      this.split = undefined;
      changed();
    };
    field.addEventListener('input', answer);
    const offers = proposalsFor(kpi.past, months).map(({ name, target, times, spans }) => {
      const button = make(
        'button',
        { type: 'button' },
        filled(texts.proposal, {
          name: texts.proposals[name],
          value: writeFigure(target, kpi.writing),
          times,
          spans,
        }),
      );
      button.addEventListener('click', () => {
        field.value = plainFigure(target, kpi.writing);
        answer();
      });
      return button;
    });
    answer();
    return make(
      'fieldset',
      {},
      make('legend', {}, kpi.name),
      make('label', { htmlFor: field.id }, texts.target),
      field,
      said,
      ...offers,
    );
  }

  /** The orders a day that the targets take, beside what the shop can ship. */
  private capacityWords({ ordersADay, split }: Answer<'targetPlan'>, texts: SidebarTexts): string {
    const { draft } = this;
    if (draft === undefined || ordersADay === null) return '';
    const ofOrders = draft.targets.find(({ kpi }) => kpi === 'orders');
    const ofRevenue = draft.targets.find(({ kpi }) => kpi === 'revenue');
    const [line, now] = ofOrders
      ? [ofOrders, this.kpiOf('orders')?.past.baseline]
      : [ofRevenue, this.kpiOf('revenue')?.past.baseline];
    const target = line && this.read(line.kpi, line.text);
    if (target === undefined || now === undefined || !(now > 0)) return '';
    // A greater order value carries its share of more revenue.
    const share = ofOrders === undefined && split !== null ? (target / now) ** (2 / 3) : target / now;
    const orders = ordersADay * share;
    const count = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
    const capacity = Number(draft.capacity.replace(',', '.'));
    if (draft.capacity !== '' && Number.isFinite(capacity) && orders > capacity) {
      return filled(texts.overCapacity, { orders: count(orders), capacity: draft.capacity });
    }
    return filled(texts.ordersNeeded, { orders: count(orders), now: count(ordersADay) });
  }

  /** Step 4: what a target of revenue takes, and what pulls against each other. */
  private splitParts(draft: TargetDraft, plan: Answer<'targetPlan'>, texts: SidebarTexts): readonly Node[] {
    const line = draft.targets.find(({ kpi }) => kpi === 'revenue');
    const target = line && this.read(line.kpi, line.text);
    if (target !== undefined && plan.split !== null) {
      const kept = this.split;
      const isKept = kept !== undefined && Math.abs(revenueOf(kept) / target - 1) < 1e-6;
      this.split = isKept ? kept : evenSplit(plan.split, target);
    } else this.split = undefined;
    const wanted = draft.targets.flatMap(({ kpi: id }) => {
      const kpi = this.kpiOf(id);
      return kpi === undefined ? [] : [{ kpi: id, sign: kpi.past.sign }];
    });
    const conflicts = conflictsAmong(wanted);
    return [
      ...this.sliders(plan, texts),
      ...(conflicts.length === 0
        ? [make('p', { className: 'help' }, texts.noConflicts)]
        : conflicts.map((conflict) => make('p', {}, texts.conflicts[conflict]))),
    ];
  }

  private sliders(plan: Answer<'targetPlan'>, texts: SidebarTexts): readonly Node[] {
    const { split: baseline } = plan;
    if (this.split === undefined || baseline === null) return [];
    const rows = revenueFactors.map((factor) => {
      const kpi = this.kpiOf(kpiOfFactor[factor]);
      const slider = make('input', {
        id: `factor-${factor}`,
        type: 'range',
        min: '50',
        max: '300',
        step: '1',
      });
      const value = make('output', {});
      return { factor, kpi, slider, value };
    });
    const draw = (): void => {
      const { split } = this;
      if (split === undefined) return;
      for (const { factor, kpi, slider, value } of rows) {
        slider.value = String(Math.round((split[factor] / baseline[factor]) * 100));
        const words = kpi === undefined ? String(split[factor]) : writeFigure(split[factor], kpi.writing);
        value.textContent = words;
        slider.setAttribute('aria-valuetext', words);
      }
    };
    for (const { factor, slider } of rows) {
      slider.addEventListener('input', () => {
        if (this.split === undefined) return;
        this.split = moveFactor(this.split, factor, (baseline[factor] * Number(slider.value)) / 100);
        draw();
      });
    }
    draw();
    const also = make('input', { type: 'checkbox', checked: this.isSplitWanted });
    also.addEventListener('change', () => {
      this.isSplitWanted = also.checked;
    });
    return [
      make('p', { className: 'help' }, texts.splitHelp),
      ...rows.flatMap(({ factor, slider, value }) => [
        make('label', { htmlFor: slider.id }, texts.factors[factor], texts.colon, value),
        slider,
      ]),
      make('label', { className: 'tick' }, also, make('span', {}, texts.alsoSet)),
    ];
  }

  /** Step 5: until when and by whom, and the sentences that sum it up. */
  private timeParts(draft: TargetDraft, texts: SidebarTexts): readonly Node[] {
    const sentences = make('ul', { id: 'target-sentences', ariaLive: 'polite' });
    const drawSentences = (): void => {
      const { draft: now } = this;
      if (now === undefined) return;
      sentences.replaceChildren(
        ...now.targets.flatMap(({ kpi: id, aim, text }) => {
          const kpi = this.kpiOf(id);
          const target = this.read(id, text);
          if (kpi === undefined || target === undefined) return [];
          return [
            make('li', {}, sentenceOf(kpi, { aim, target, deadline: now.deadline }, now.months, texts)),
          ];
        }),
      );
    };
    const field = (
      name: 'start' | 'deadline' | 'owner' | 'note',
      properties: Partial<HTMLInputElement>,
    ): readonly Node[] => {
      const input = make('input', { id: `target-${name}`, value: draft[name] });
      Object.assign(input, properties);
      input.value = draft[name];
      input.addEventListener('input', () => {
        this.change({ [name]: input.value });
        drawSentences();
      });
      return [make('label', { htmlFor: input.id }, texts[name]), input];
    };
    const review = make('select', { id: 'review' });
    const reviews = ['weekly', 'monthly'] as const;
    fill(
      review,
      reviews.map((id) => ({ id, name: texts.reviews[id] })),
      this.review,
    );
    review.addEventListener('change', () => {
      this.review = reviews.find((one) => one === review.value) ?? 'weekly';
    });
    drawSentences();
    return [
      ...field('start', { type: 'date' }),
      ...field('deadline', { type: 'date' }),
      make('label', { htmlFor: 'review' }, texts.review),
      review,
      ...field('owner', { maxLength: 100 }),
      ...field('note', { maxLength: 150 }),
      sentences,
    ];
  }
}
