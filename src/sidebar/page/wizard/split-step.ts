import { conflictsAmong } from '../../../target/goals';
import { moveFactor, type RevenueSplit, revenueFactors } from '../../../target/split-revenue';
import { make } from '../elements';
import { writeFigure } from '../figure-writing';
import { filled } from '../wizard-plan';
import { kpiOfFactor, type WizardState } from './wizard-state';

/** Step 4: the factors that a target of revenue needs, and targets that work against each other. */
export function splitStep(state: WizardState): readonly Node[] {
  const { texts } = state;
  const wanted = state.draft.targets.flatMap(({ kpi: id }) => {
    const kpi = state.kpiOf(id);
    return kpi === undefined ? [] : [{ kpi: id, sign: kpi.past.sign }];
  });
  const conflicts = conflictsAmong(wanted).map((conflict) => texts.conflicts[conflict]);
  const notes = [...conflicts, ...unequalParts(state)];
  return [
    ...sliders(state),
    ...(notes.length === 0
      ? [make('p', { className: 'help' }, texts.noConflicts)]
      : notes.map((words) => make('p', {}, words))),
  ];
}

/** A smaller difference between targets is not mentioned. */
const smallDifference = 0.02;

/** Says so where the targets of orders and order value do not multiply to the target of revenue. */
function unequalParts(state: WizardState): readonly string[] {
  const kpi = state.kpiOf('revenue');
  const [revenue, orders, value] = (['revenue', 'orders', 'aov'] as const).map((id) => state.targetOf(id));
  if (kpi === undefined || revenue === undefined || orders === undefined || value === undefined) return [];
  if (Math.abs((orders * value) / revenue - 1) <= smallDifference) return [];
  const words = {
    product: writeFigure(orders * value, kpi.writing),
    target: writeFigure(revenue, kpi.writing),
  };
  return [filled(state.texts.unequalParts, words)];
}

/** The range of a slider, in percent of the factor's present value. */
const range = { least: 50, most: 300 } as const;

function sliders(state: WizardState): readonly Node[] {
  const { texts, parts, split: first } = state;
  if (parts === undefined || first === undefined) return [];
  const { split: baseline, rest } = parts;
  const rows = revenueFactors.map((factor) => {
    const most = Math.max(range.most, Math.ceil((first[factor] / baseline[factor]) * 150));
    const slider = make('input', {
      id: `factor-${factor}`,
      type: 'range',
      min: String(range.least),
      max: String(most),
      step: '1',
    });
    return { factor, kpi: state.kpiOf(kpiOfFactor[factor]), slider, value: make('output', {}) };
  });
  const draw = (split: RevenueSplit): void => {
    for (const { factor, kpi, slider, value } of rows) {
      slider.value = String(Math.round((split[factor] / baseline[factor]) * 100));
      const words = kpi === undefined ? '' : writeFigure(split[factor], kpi.writing);
      value.textContent = words;
      slider.setAttribute('aria-valuetext', words);
    }
  };
  for (const { factor, slider } of rows) {
    slider.addEventListener('input', () => {
      const moved = moveFactor(state.split ?? first, factor, (baseline[factor] * Number(slider.value)) / 100);
      state.change({ split: moved });
      draw(moved);
    });
  }
  draw(first);
  const also = make('input', { type: 'checkbox', checked: state.draft.isSplitWanted });
  also.addEventListener('change', () => state.change({ isSplitWanted: also.checked }));
  return [
    make('p', { className: 'help' }, texts.splitHelp),
    ...(rest === 1 ? [] : [make('p', { className: 'help' }, texts.withoutVisits)]),
    ...rows.flatMap(({ factor, slider, value }) => [
      make('label', { htmlFor: slider.id }, texts.factors[factor], texts.colon, value),
      slider,
    ]),
    make('label', { className: 'tick' }, also, make('span', {}, texts.alsoSet)),
  ];
}
