import type { UiEffect } from '../apps-script/ui-effects';
import type { Frames } from './frames';
import type { PageEffect } from './messages';

/** Puts the HTML of sidebars and dialogs where the page's frames can load it. */
export function toPageEffect(effect: UiEffect, frames: Frames): PageEffect {
  if (!('html' in effect)) return effect;
  const { html, ...rest } = effect;
  return { ...rest, framePath: frames.add(html) };
}
