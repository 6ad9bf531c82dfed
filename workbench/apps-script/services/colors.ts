import { exception } from './bridge';

const COLOR_NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000ff',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  orange: '#ffa500',
  purple: '#800080',
  red: '#ff0000',
  white: '#ffffff',
  yellow: '#ffff00',
};

/** A colour as the engine keeps it, or null for the default. */
export function hexColor(color: unknown): string | null {
  if (color === null || color === undefined || color === '') return null;
  const text = String(color).toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  const named = COLOR_NAMES[text];
  if (named === undefined) throw exception(`Invalid argument: ${text} is no colour that the workbench knows`);
  return named;
}
