import { sampleRawTabs } from '../sample/sample-tabs';
import type { SheetRows } from './shop-database';

/** The rows of the sample shop's raw tabs, by name, as getValues returns them in an English spreadsheet in UTC. */
export function sampleCells(seed?: number): ReadonlyMap<string, SheetRows> {
  return new Map(sampleRawTabs('en', seed).map(({ name, cells }) => [name, cells]));
}
