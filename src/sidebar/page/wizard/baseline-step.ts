import { fill, make } from '../elements';
import { writeFigure } from '../figure-writing';
import { trendParts } from '../trend';
import { filled } from '../wizard-plan';
import type { WizardState } from './wizard-state';

const aims = ['reach', 'above', 'below'] as const;

/**
 * Step 2: the present value and the trend of each KPI, how it is counted, and whether to raise or to keep it.
 */
export function baselineStep(state: WizardState): readonly Node[] {
  const { plan, texts, draft } = state;
  return draft.targets.flatMap((line) => {
    const kpi = state.kpiOf(line.kpi);
    if (kpi === undefined) return [];
    const aim = make('select', { id: `aim-${kpi.id}` });
    fill(
      aim,
      aims.map((id) => ({ id, name: texts.aims[id] })),
      line.aim,
    );
    aim.addEventListener('change', () => {
      state.changeLine(kpi.id, { aim: aims.find((one) => one === aim.value) ?? 'reach' });
    });
    const { guide, guideSource } = kpi;
    const range =
      guideSource === null
        ? []
        : [filled(texts.usualRange, { range: guide, source: texts.guideSources[guideSource] })];
    return [
      make(
        'fieldset',
        {},
        make('legend', {}, kpi.name),
        make('p', {}, filled(texts.standsAt, { value: writeFigure(kpi.past.baseline, kpi.writing) })),
        ...trendParts(kpi, plan.months, texts),
        ...[...range, texts.kinds[kpi.kind]].map((words) => make('p', { className: 'help' }, words)),
        make('label', { htmlFor: aim.id }, texts.aim),
        aim,
      ),
    ];
  });
}
