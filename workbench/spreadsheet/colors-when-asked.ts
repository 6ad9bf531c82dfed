import { registries } from '@odoo/o-spreadsheet';

const CustomColors = registries.coreViewsPluginRegistry.get('custom_colors');
// The registry promises less than the plugin has.
const readColors: unknown = Reflect.get(CustomColors.prototype, 'getCustomColors');

/**
 * Gathers the colours that a workbook uses when somebody asks for them. The engine gathers them from all cells after
 * every change, which took a third of the time that the sample shop and its summary need.
 */
export class ColorsWhenAsked extends CustomColors {
  override finalize(): void {
    // Only noted until then.
  }

  getCustomColors(): unknown {
    if (typeof readColors !== 'function') throw new TypeError('The engine gathers colors in another way now');
    super.finalize();
    return Reflect.apply(readColors, this, []);
  }
}
