import type { FurtherFunctionName } from '../../kpi/further-function';
import { compareFunction } from './compare';
import { driversFunction } from './drivers';
import type { FurtherFunction } from './further-function';
import { paceFunction } from './pace';
import { requiredFunction } from './required';
import { significanceFunction } from './significance';

/** All custom functions that are no KPI. Each is made only when it is needed. */
const makers: Readonly<Record<FurtherFunctionName, () => FurtherFunction>> = {
  KPI_COMPARE: compareFunction,
  KPI_SIGNIFICANCE: significanceFunction,
  KPI_DRIVERS: driversFunction,
  KPI_PACE: paceFunction,
  KPI_REQUIRED: requiredFunction,
};

export function furtherFunctions(): readonly FurtherFunction[] {
  return Object.values(makers).map((make) => make());
}

export function furtherFunctionNamed(name: string): FurtherFunction | undefined {
  return furtherFunctions().find(({ functionName }) => functionName === name);
}
