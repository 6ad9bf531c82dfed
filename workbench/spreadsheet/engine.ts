/**
 * The only file that imports o-spreadsheet's runtime in Node. It provides what the engine expects of the
 * platform, once.
 */
import { randomUUID } from 'node:crypto';
import { helpers, registries } from '@odoo/o-spreadsheet';
import { AnchorPlugin } from './anchor-plugin';
import { BatchPlugin, CellUpdatePlugin } from './batch-plugin';
import { BrokenNamesPlugin } from './broken-names-plugin';
import { ColorsWhenAsked } from './colors-when-asked';
import { DeferrableEvaluation } from './deferrable-evaluation';
import { WholeHistory } from './history-plugin';
import { InsertedLinesPlugin } from './inserted-lines-plugin';
import { NoViewport } from './no-viewport';
import { PositionsWhenAsked } from './positions-when-asked';
import { HeightsByFont } from './row-heights';
import { addSheetsFunctions } from './sheets-functions';

export {
  addFunction,
  EvaluationError,
  helpers,
  LocalTransportService,
  Model,
  registries,
} from '@odoo/o-spreadsheet';

// The engine requires Node 22; Node 20 lacks only these two functions.
function groupInto<K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
if (!('groupBy' in Map)) Object.assign(Map, { groupBy: groupInto });
if (!('groupBy' in Object)) {
  Object.assign(Object, {
    groupBy: <T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey) =>
      Object.assign(Object.create(null), Object.fromEntries(groupInto(items, keyOf))),
  });
}

// Each revision has an id. The engine asks the platform for it digit by digit, which takes longer than a small
// change itself.
helpers.UuidGenerator.prototype.uuidv4 = () => randomUUID();

// The engine logs every load and evaluation with console.debug, which nothing else in this process uses. Its
// warnings and errors are still shown.
console.debug = () => {};

registries.corePluginRegistry.add('workbench cell updates', CellUpdatePlugin);
registries.corePluginRegistry.add('workbench anchors', AnchorPlugin);
registries.corePluginRegistry.add('workbench broken names', BrokenNamesPlugin);
registries.corePluginRegistry.add('workbench inserted lines', InsertedLinesPlugin);
registries.featurePluginRegistry.add('workbench batch', BatchPlugin);
registries.featurePluginRegistry.replace('history', WholeHistory);
registries.coreViewsPluginRegistry.replace('evaluation', DeferrableEvaluation);
registries.coreViewsPluginRegistry.replace('custom_colors', ColorsWhenAsked);
registries.coreViewsPluginRegistry.replace('row_size', HeightsByFont);
registries.statefulUIPluginRegistry.replace('header_positions', PositionsWhenAsked);
registries.statefulUIPluginRegistry.replace('viewport', NoViewport);
addSheetsFunctions();
