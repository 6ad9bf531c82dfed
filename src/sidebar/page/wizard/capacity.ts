import { readFigure, writeFigure } from '../figure-writing';
import { filled, lastOf } from '../wizard-plan';
import type { WizardState } from './wizard-state';

/**
 * The orders a day that the targets need, compared with how many the shop can ship. Orders of other segments
 * count too.
 */
export function capacityWords(state: WizardState): string {
  const { plan, texts, draft } = state;
  const count = (value: number): string =>
    writeFigure(value, { ...plan.count, decimals: value < 10 ? plan.count.decimals : 0 });
  const capacity = readFigure(draft.capacity, plan.count);
  if (draft.capacity.trim() !== '' && capacity === undefined) {
    return filled(texts.notANumber, { example: count(20) });
  }
  const [ofShop, ofSegment] = (['all', draft.segment] as const).map((segment) =>
    lastOf(plan, 'orders', segment),
  );
  const growth = growthOfOrders(state);
  if (ofShop === undefined || ofSegment === undefined || growth === undefined) return '';
  const now = ofShop / plan.days;
  const orders = now + (ofSegment / plan.days) * (growth - 1);
  return capacity !== undefined && orders > capacity
    ? filled(texts.overCapacity, { orders: count(orders), capacity: draft.capacity.trim() })
    : filled(texts.ordersNeeded, { orders: count(orders), now: count(now) });
}

/** The factor by which orders must grow for the targets. */
function growthOfOrders(state: WizardState): number | undefined {
  for (const id of ['orders', 'revenue'] as const) {
    const [target, now] = [state.targetOf(id), state.kpiOf(id)?.past.baseline];
    if (target === undefined || now === undefined || !(now > 0)) continue;
    // Revenue has three factors, and two of them (visitors and conversion) raise the orders; the third is the
    // order value.
    return id === 'revenue' && state.parts !== undefined ? (target / now) ** (2 / 3) : target / now;
  }
  return undefined;
}
