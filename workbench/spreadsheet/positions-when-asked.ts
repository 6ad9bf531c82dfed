import { registries } from '@odoo/o-spreadsheet';

const HeaderPositions = registries.statefulUIPluginRegistry.get('header_positions');
// The type of the registry lacks this method of the plugin.
const computeOfSheet: unknown = Reflect.get(HeaderPositions.prototype, 'computeHeaderPositionsOfSheet');

/**
 * Computes the positions of rows and columns only when they are asked for. The engine computes those of all
 * sheets after every change, although without a screen they are rarely needed.
 */
export class PositionsWhenAsked extends HeaderPositions {
  override handle(): void {
    Reflect.set(this, 'headerPositions', {});
  }

  override finalize(): void {
    // Only noted; positions are computed when they are asked for.
  }

  getColDimensions(sheetId: string, col: number): unknown {
    return this.ask('getColDimensions', sheetId, [sheetId, col]);
  }

  getRowDimensions(sheetId: string, row: number): unknown {
    return this.ask('getRowDimensions', sheetId, [sheetId, row]);
  }

  getColRowOffset(dimension: string, from: number, to: number, sheetId: string): unknown {
    return this.ask('getColRowOffset', sheetId, [dimension, from, to, sheetId]);
  }

  private ask(name: string, sheetId: string, args: readonly unknown[]): unknown {
    const positions: unknown = Reflect.get(this, 'headerPositions');
    const read: unknown = Reflect.get(HeaderPositions.prototype, name);
    if (
      typeof computeOfSheet !== 'function' ||
      typeof read !== 'function' ||
      !(positions instanceof Object)
    ) {
      throw new TypeError('The engine measures rows and columns in another way now');
    }
    if (!Object.hasOwn(positions, sheetId)) {
      Reflect.set(positions, sheetId, Reflect.apply(computeOfSheet, this, [sheetId]));
    }
    return Reflect.apply(read, this, [...args]);
  }
}
