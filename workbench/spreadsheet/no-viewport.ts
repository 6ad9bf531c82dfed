import { registries } from '@odoo/o-spreadsheet';

/**
 * Leaves out what part of a sheet a screen would show. The engine works it out anew after every change, from the place of
 * each row; here is no screen, the page has an engine of its own.
 */
export class NoViewport extends registries.statefulUIPluginRegistry.get('viewport') {
  override handle(): void {
    // What is looked at is of no interest.
  }

  override finalize(): void {
    // As above.
  }
}
