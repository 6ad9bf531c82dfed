import type { SidebarTexts } from '../../i18n/sidebar-texts';
import type { Answer, NewTarget, TargetDraft } from '../requests';
import { element } from './elements';
import { plainFigure, writeFigure } from './figure-writing';
import { baselineStep } from './wizard/baseline-step';
import { goalStep } from './wizard/goal-step';
import { splitStep } from './wizard/split-step';
import { targetStep } from './wizard/target-step';
import { timeStep } from './wizard/time-step';
import { WizardState } from './wizard/wizard-state';
import { filled, isWorse } from './wizard-plan';

type Step = (state: WizardState, redraw: (focused: string) => void) => readonly Node[];

const steps: readonly Step[] = [goalStep, baselineStep, targetStep, splitStep, timeStep];
const lastStep = steps.length - 1;
const stepOfTargets = steps.indexOf(targetStep);

/**
 * A draft is saved after the owner has typed nothing for this long, so that not every key press calls the
 * script.
 */
const keptAfterMilliseconds = 1500;

/** The calls of the script that the page makes. */
export interface WizardCalls {
  readonly keep: (draft: TargetDraft) => void;
  readonly save: (targets: readonly NewTarget[], money: string | null) => void;
}

/**
 * The five steps of the wizard, from a goal to targets. What the owner types is answered in the page; an
 * unfinished draft is saved.
 */
export class TargetsPage {
  readonly start = element('plan-targets', HTMLButtonElement);
  private readonly form = element('wizard', HTMLFormElement);
  private readonly title = element('wizard-step', HTMLElement);
  private readonly part = element('wizard-part', HTMLElement);
  private readonly problem = element('wizard-problem', HTMLElement);
  private readonly next = element('wizard-next', HTMLButtonElement);
  private state: WizardState | undefined;
  private toKeep: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly calls: WizardCalls) {
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.goOn();
    });
    for (const typed of ['input', 'change']) this.form.addEventListener(typed, () => this.keepSoon());
    element('wizard-back', HTMLButtonElement).addEventListener('click', () => this.go(-1));
    element('wizard-again', HTMLButtonElement).addEventListener('click', () => {
      if (this.state === undefined) return;
      this.show({ ...this.state.plan, draft: null }, this.state.texts);
      this.keepSoon();
    });
  }

  /** Shows the wizard, at the step at which the owner left the draft. */
  show(plan: Answer<'targetPlan'>, texts: SidebarTexts): void {
    this.state = new WizardState(plan, texts);
    this.form.hidden = false;
    this.start.hidden = true;
    this.draw();
  }

  /** Empties the wizard after its targets were written. */
  close(): void {
    clearTimeout(this.toKeep);
    this.form.hidden = true;
    this.start.hidden = false;
    this.state = undefined;
  }

  private keepSoon(): void {
    clearTimeout(this.toKeep);
    this.toKeep = setTimeout(() => this.keep(), keptAfterMilliseconds);
  }

  private keep(): void {
    clearTimeout(this.toKeep);
    if (this.state !== undefined) this.calls.keep(this.state.draft);
  }

  private go(by: number): void {
    const { state } = this;
    if (state === undefined) return;
    state.change({ step: Math.min(Math.max(state.draft.step + by, 0), lastStep) });
    this.keep();
    this.draw();
    this.title.focus();
  }

  /** Goes to the next step, or writes the targets after the last one, if the current step is filled in. */
  private goOn(): void {
    const { state } = this;
    if (state === undefined) return;
    const wrong = wrongIn(state);
    this.problem.textContent = wrong;
    if (wrong !== '') return;
    if (state.draft.step < lastStep) this.go(1);
    else {
      // The targets are about to be written, so the draft need not be saved any more.
      clearTimeout(this.toKeep);
      this.calls.save(state.newTargets, state.plan.money);
    }
  }

  private draw(focused?: string): void {
    const { state } = this;
    if (state === undefined) return;
    const { texts, draft } = state;
    this.problem.textContent = '';
    this.title.textContent = filled(texts.wizardStep, {
      step: draft.step + 1,
      of: steps.length,
      title: texts.wizardSteps[draft.step] ?? '',
    });
    element('wizard-back', HTMLButtonElement).hidden = draft.step === 0;
    this.next.textContent = draft.step === lastStep ? texts.saveTargets : texts.next;
    const parts = steps[draft.step]?.(state, (field) => this.draw(field));
    this.part.replaceChildren(...(parts ?? []));
    if (focused !== undefined) element(focused, HTMLElement).focus();
  }
}

/** What is wrong in the current step; '' where nothing is. */
function wrongIn(state: WizardState): string {
  const { texts, draft } = state;
  if (draft.targets.every(({ kpi }) => state.kpiOf(kpi) === undefined)) return texts.chooseKpi;
  if (draft.step === stepOfTargets) {
    const bad = draft.targets.find((line) => state.read(line) === undefined);
    const kpi = bad && state.kpiOf(bad.kpi);
    if (kpi !== undefined) {
      const example = plainFigure(kpi.past.baseline, kpi.writing);
      return `${kpi.name}${texts.colon}${filled(texts.notANumber, { example })}`;
    }
    for (const line of draft.targets) {
      const [measured, target] = [state.kpiOf(line.kpi), state.read(line)];
      if (measured === undefined || target === undefined || line.aim !== 'reach') continue;
      if (isWorse(measured, target)) {
        const value = writeFigure(measured.past.baseline, measured.writing);
        return `${measured.name}${texts.colon}${filled(texts.worseThanNow, { value })}`;
      }
    }
  }
  return draft.step === lastStep && !state.hasDays ? texts.deadlineFirst : '';
}
