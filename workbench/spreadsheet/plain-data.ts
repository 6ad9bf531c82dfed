import type { Model } from '@odoo/o-spreadsheet';

/**
 * Everything that a model holds, for `new Model(data)`. Not the engine's `exportData` (19.3.7): it checks its
 * result in a second model, to which the plugins' shared parts then belong.
 */
export function plainData(model: Model): object {
  const exported: unknown = Reflect.get(model, '_exportData');
  if (typeof exported !== 'function') throw new TypeError('The engine gives its data in another way now');
  const data: unknown = Reflect.apply(exported, model, [false]);
  if (typeof data !== 'object' || data === null) throw new TypeError('The engine gave no data');
  return data;
}
