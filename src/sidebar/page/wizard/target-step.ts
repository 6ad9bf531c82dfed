import { proposalsFor } from '../../../target/past-growth';
import { fill, make } from '../elements';
import { plainFigure, writeFigure } from '../figure-writing';
import { answerTo, deadlineAfter, filled, longestTarget, type MeasuredKpi } from '../wizard-plan';
import { capacityWords } from './capacity';
import type { Line, WizardState } from './wizard-state';

/** Step 3: the figure and the number of months; each input is answered at once. */
export function targetStep(state: WizardState, redraw: (focused: string) => void): readonly Node[] {
  const { texts, draft } = state;
  const months = make('select', { id: 'months' });
  fill(
    months,
    Array.from({ length: longestTarget }, (_, at) => ({ id: String(at + 1), name: String(at + 1) })),
    String(draft.months),
  );
  months.addEventListener('change', () => {
    const count = Number(months.value);
    state.chooseMonths(count, deadlineAfter(state.draft.start, count));
    redraw(months.id);
  });
  const capacity = make('input', {
    id: 'capacity',
    inputMode: 'decimal',
    value: draft.capacity,
    autocomplete: 'off',
    maxLength: 20,
  });
  const needed = make('p', { id: 'orders-needed', className: 'help', ariaLive: 'polite' });
  capacity.setAttribute('aria-describedby', needed.id);
  const sayNeeded = (): void => {
    needed.textContent = capacityWords(state);
  };
  capacity.addEventListener('input', () => {
    state.change({ capacity: capacity.value });
    sayNeeded();
  });
  const fields = draft.targets.flatMap((line) => {
    const kpi = state.kpiOf(line.kpi);
    return kpi === undefined ? [] : [targetField(state, kpi, line, sayNeeded)];
  });
  sayNeeded();
  return [
    make('label', { htmlFor: months.id }, texts.monthsToGo),
    months,
    ...fields,
    make('label', { htmlFor: capacity.id }, texts.capacity),
    capacity,
    needed,
  ];
}

function targetField(state: WizardState, kpi: MeasuredKpi, line: Line, changed: () => void): Node {
  const { texts, draft } = state;
  const field = make('input', {
    id: `target-${kpi.id}`,
    value: line.text,
    inputMode: 'decimal',
    autocomplete: 'off',
    maxLength: 40,
  });
  const said = make('p', { id: `said-${kpi.id}`, className: 'help', ariaLive: 'polite' });
  field.setAttribute('aria-describedby', said.id);
  const answer = (): void => {
    state.changeLine(kpi.id, { text: field.value });
    const target = state.read({ kpi: kpi.id, text: field.value });
    said.textContent =
      target === undefined
        ? filled(texts.notANumber, { example: plainFigure(kpi.past.baseline, kpi.writing) })
        : answerTo(kpi, target, draft.months, texts);
    changed();
  };
  field.addEventListener('input', answer);
  const offers = proposalsFor(kpi.past, draft.months).map(({ name, target, times, spans }) => {
    const value = writeFigure(target, kpi.writing);
    const words = filled(texts.proposal, { name: texts.proposals[name], value, times, spans });
    const button = make('button', { type: 'button' }, words);
    button.addEventListener('click', () => {
      field.value = plainFigure(target, kpi.writing);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    return button;
  });
  answer();
  const label = kpi.kind === 'sum' ? texts.targetAMonth : texts.target;
  return make(
    'fieldset',
    {},
    make('legend', {}, kpi.name),
    make('label', { htmlFor: field.id }, label),
    field,
    said,
    ...offers,
  );
}
