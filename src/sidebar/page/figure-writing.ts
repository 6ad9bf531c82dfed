import type { FigureWriting } from '../requests';

/** Writes a figure of a KPI in the way of the owner's language. */
export function writeFigure(value: number, writing: FigureWriting): string {
  return `${writing.before}${plainFigure(value, writing)}${writing.after}`;
}

/** The same without sign and unit, for an input field. */
export function plainFigure(value: number, { decimals, scale, group, decimal }: FigureWriting): string {
  const [whole = '0', fraction] = Math.abs(value * scale)
    .toFixed(decimals)
    .split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : decimal + fraction}`;
}

/** A difference with its sign. */
export function writeDifference(value: number, writing: FigureWriting): string {
  const after = writing.afterDifference;
  return `${value < 0 ? '-' : '+'}${writeFigure(Math.abs(value), { ...writing, after })}`;
}

/**
 * Reads a number that an owner typed. Units and blanks are ignored. A full stop or comma before exactly three
 * digits separates thousands if it occurs more than once, if it is not the decimal mark of the language, or
 * if the figure has no decimals; otherwise it is a decimal mark, in any language. Undefined where the text is
 * no number.
 */
export function readFigure(text: string, { scale, decimal, decimals }: FigureWriting): number | undefined {
  const bare = text.replace(/[^\d.,\-−]/g, '').replace('−', '-');
  if (!/\d/.test(bare)) return undefined;
  const marks = bare.match(/[.,]/g) ?? [];
  const last = marks[marks.length - 1];
  const after = last === undefined ? '' : bare.slice(bare.lastIndexOf(last) + 1);
  const isRepeated = marks.filter((mark) => mark === last).length > 1;
  const isGroup = after.length === 3 && (isRepeated || last !== decimal || decimals === 0);
  const point = last === undefined || isGroup ? -1 : bare.lastIndexOf(last);
  const digits = (part: string): string => part.replace(/[.,]/g, '');
  const written = point < 0 ? digits(bare) : `${digits(bare.slice(0, point))}.${bare.slice(point + 1)}`;
  const value = Number(written);
  return Number.isFinite(value) ? value / scale : undefined;
}
