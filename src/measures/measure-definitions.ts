import type { MeasureId } from '../kpi/measure';
import { acquisitionMeasures } from './acquisition-cost';
import { adsMeasures } from './ads-measures';
import { composedMeasures } from './composed-measures';
import { costMeasures } from './cost-measures';
import { customerMeasures, customerValueMeasures } from './customer-measures';
import type { MeasureSource } from './definition';
import { inventoryMeasures } from './inventory-measures';
import { orderMeasures } from './order-measures';
import { reorderMeasures } from './reorder-point';
import { socialMeasures } from './social-measures';
import { supportMeasures } from './support-measures';
import { surveyMeasures } from './survey-measures';
import { sustainabilityMeasures } from './sustainability-measures';
import { tableMeasures } from './tables-of-span';
import { trafficMeasures } from './traffic-measures';

/** Every measure, each with what it needs and, in its own file, how it is counted. */
export const measureDefinitions: Readonly<Record<MeasureId, MeasureSource>> = {
  ...orderMeasures,
  ...customerMeasures,
  ...customerValueMeasures,
  ...costMeasures,
  ...acquisitionMeasures,
  ...trafficMeasures,
  ...adsMeasures,
  ...inventoryMeasures,
  ...reorderMeasures,
  ...surveyMeasures,
  ...supportMeasures,
  ...socialMeasures,
  ...sustainabilityMeasures,
  ...tableMeasures,
  ...composedMeasures,
};

/** The basic measures that a measure is composed of; a basic one consists of itself. */
export function partsOf(measure: MeasureId): readonly MeasureId[] {
  const { madeOf } = measureDefinitions[measure];
  return madeOf === undefined ? [measure] : madeOf.flatMap(partsOf);
}
