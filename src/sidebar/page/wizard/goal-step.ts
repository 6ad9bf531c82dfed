import type { KpiId } from '../../requests';
import { fill, make } from '../elements';
import type { WizardState } from './wizard-state';

/** Step 1: a part of the shop, a goal and the KPIs that go with it, or one KPI. */
export function goalStep(state: WizardState, redraw: (focused: string) => void): readonly Node[] {
  const { plan, texts, draft } = state;
  const segment = make('select', { id: 'segment' });
  fill(
    segment,
    plan.segments.map(({ id, name }) => ({ id, name: id === 'all' ? texts.wholeShop : name })),
    draft.segment,
  );
  segment.addEventListener('change', () => {
    const chosen = plan.segments.find(({ id }) => id === segment.value);
    state.chooseSegment(chosen?.id ?? 'all');
    redraw(segment.id);
  });
  const goal = make('select', { id: 'goal' });
  const known = plan.goals.filter(({ kpis }) => kpis.some(({ kpi }) => state.kpiOf(kpi) !== undefined));
  const isKnown = known.some(({ id }) => id === draft.goal);
  fill(
    goal,
    [...known.map(({ id }) => ({ id, name: texts.goals[id] })), { id: '', name: texts.oneKpi }],
    isKnown ? draft.goal : '',
  );
  const list = make('fieldset', {});
  const one = make('select', { id: 'one-kpi' });
  const first = [draft.targets[0]?.kpi, state.kpis[0]?.id].find((id) => id !== undefined && state.kpiOf(id));
  fill(one, state.kpis, first ?? '');
  const oneLabel = make('label', { htmlFor: one.id }, texts.oneKpi);
  const draw = (isNew: boolean): void => {
    const found = known.find(({ id }) => id === goal.value);
    list.hidden = found === undefined;
    one.hidden = found !== undefined;
    oneLabel.hidden = one.hidden;
    if (found === undefined) {
      const kpi = state.kpis.find(({ id }) => id === one.value);
      state.chooseKpis(kpi === undefined ? [] : [kpi.id]);
      return;
    }
    const ticks = found.kpis.flatMap(({ kpi: id }) => {
      const kpi = state.kpiOf(id);
      if (kpi === undefined) return [];
      const isChosen = isNew || state.draft.targets.some((line) => line.kpi === id);
      return [{ tick: make('input', { type: 'checkbox', checked: isChosen, value: id }), kpi }];
    });
    const read = (): void => {
      const chosen: readonly KpiId[] = ticks.filter(({ tick }) => tick.checked).map(({ kpi }) => kpi.id);
      state.chooseKpis(chosen);
    };
    for (const { tick } of ticks) tick.addEventListener('change', read);
    list.replaceChildren(
      make('legend', {}, texts.followedBy),
      ...ticks.map(({ tick, kpi }) => make('label', { className: 'tick' }, tick, make('span', {}, kpi.name))),
    );
    read();
  };
  goal.addEventListener('change', () => {
    state.change({ goal: known.find(({ id }) => id === goal.value)?.id ?? '' });
    draw(true);
  });
  one.addEventListener('change', () => draw(true));
  draw(draft.targets.length === 0);
  const parts = [make('label', { htmlFor: goal.id }, texts.goal), goal, list, oneLabel, one];
  // With one segment, the whole shop, there is nothing to choose.
  return plan.segments.length < 2
    ? parts
    : [make('label', { htmlFor: segment.id }, texts.segment), segment, ...parts];
}
