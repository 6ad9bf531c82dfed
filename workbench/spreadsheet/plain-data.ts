import type { Model } from '@odoo/o-spreadsheet';

/**
 * All that a model holds, as `new Model(data)` takes it. The engine's own `exportData` (19.3.7) tries its outcome in
 * a second model with the plugins' shared parts, which then belong to that one.
 */
export function plainData(model: Model): object {
  const exported: unknown = Reflect.get(model, '_exportData');
  if (typeof exported !== 'function') throw new TypeError('The engine gives its data in another way now');
  const data: unknown = Reflect.apply(exported, model, [false]);
  if (typeof data !== 'object' || data === null) throw new TypeError('The engine gave no data');
  return data;
}
