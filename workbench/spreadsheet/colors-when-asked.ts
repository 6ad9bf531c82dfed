import { registries } from '@odoo/o-spreadsheet';

const CustomColors = registries.coreViewsPluginRegistry.get('custom_colors');
// The type of the registry lacks this method of the plugin.
const readColors: unknown = Reflect.get(CustomColors.prototype, 'getCustomColors');

/**
 * Collects the colours of a workbook only when they are asked for. The engine collects them from all cells
 * after every change, which took a third of the time for the sample shop and its summary.
 */
export class ColorsWhenAsked extends CustomColors {
  override finalize(): void {
    // Only noted; the colours are collected when they are asked for.
  }

  getCustomColors(): unknown {
    if (typeof readColors !== 'function') throw new TypeError('The engine gathers colors in another way now');
    super.finalize();
    return Reflect.apply(readColors, this, []);
  }
}
