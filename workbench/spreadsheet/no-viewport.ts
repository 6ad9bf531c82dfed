import { registries } from '@odoo/o-spreadsheet';

/**
 * Does not compute which part of a sheet a screen shows, as the engine would after every change: the server
 * has no screen, and the page has its own engine.
 */
export class NoViewport extends registries.statefulUIPluginRegistry.get('viewport') {
  override handle(): void {
    // Nothing to compute without a screen.
  }

  override finalize(): void {
    // Nothing to compute without a screen.
  }
}
