import { besideFigure } from '../vocabulary/beside-figures';
import type { Cell } from './cell';

/** Signs and words that people put before the number of an order: "#1001", "No. 1001", "Order #1001", "001001". */
function patternBefore(): RegExp {
  const ofOrder = besideFigure('ofOrder');
  const number = besideFigure('number');
  return new RegExp(
    `^(?:(?:${ofOrder})\\b[.:]?\\s*)?(?:(?:${number})\\b[.:]?\\s*|n[°º]\\s*)?[#'’\\s]*0*(?=\\d)`,
    'i',
  );
}

let before: RegExp | undefined;

/** An order id as it is compared: #1001, 1001, 001001 and "Order 1001" are one. */
export function orderIdKey(id: string): string {
  const first = id.charCodeAt(0);
  // Most ids begin with a figure other than 0 or with a letter of their own: they stay as they are.
  const isPlain = (first >= 49 && first <= 57) || (first >= 65 && first <= 122 && !/[\s.#°º]/.test(id));
  if (isPlain) return id;
  before ??= patternBefore();
  const bare = id.replace(before, '');
  return bare === '' ? id : bare;
}

/** Numbers hold whole figures up to here; text in scientific notation keeps a few of them. */
const largestWhole = Number.MAX_SAFE_INTEGER;
const scientific = /^\d(?:[.,]\d+)?E\+?\d{2}$/i;

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a spreadsheet has rounded the id: 5.76461E+17 may be any of a million orders. */
export function hasLostDigits(cell: Cell): boolean {
  if (typeof cell === 'number') return cell > largestWhole;
  if (typeof cell !== 'string' || cell.length < 5) return false;
  // Most ids begin with a letter or with two figures, which is quickly seen.
  const first = cell.charCodeAt(0);
  const isLetter = (first >= 65 && first <= 90) || (first >= 97 && first <= 122);
  if (isLetter || (isFigure(first) && isFigure(cell.charCodeAt(1)))) return false;
  return scientific.test(cell.trim());
}
