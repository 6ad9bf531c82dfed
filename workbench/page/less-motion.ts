import { stores } from '@odoo/o-spreadsheet';

/**
 * Shows a changed cell at once to people who asked their system for less motion. The engine (19.3.7) fades it
 * in, whatever was asked.
 */
export function respectReducedMotion(): void {
  const { prototype } = stores.GridRenderer;
  const animate: unknown = Reflect.get(prototype, 'addNewAnimations');
  if (typeof animate !== 'function') throw new TypeError('The engine fades cells in another way now');
  const lessMotion = matchMedia('(prefers-reduced-motion: reduce)');
  Reflect.set(prototype, 'addNewAnimations', function (this: object, ...frame: readonly unknown[]): void {
    if (lessMotion.matches) Reflect.set(this, 'preventNewAnimationsInNextFrame', true);
    Reflect.apply(animate, this, frame);
  });
}
