import type { UiEffect } from '../apps-script/ui-effects';
import type { Frames } from './frames';
import type { PageEffect } from './messages';

/** Replaces the HTML of sidebars and dialogs by the address from which the page's frames load it. */
export function toPageEffect(effect: UiEffect, frames: Frames): PageEffect {
  if (!('html' in effect)) return effect;
  const { html, ...rest } = effect;
  return { ...rest, framePath: frames.add(html) };
}
