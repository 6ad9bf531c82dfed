import { besideFigure } from '../vocabulary/beside-figures';
import type { Cell } from './cell';

/** Matches what may be before the number of an order: "#1001", "No. 1001", "Order #1001", "001001". */
function patternBefore(): RegExp {
  const ofOrder = besideFigure('ofOrder');
  const number = besideFigure('number');
  return new RegExp(
    `^(?:(?:${ofOrder})\\b[.:]?\\s*)?(?:(?:${number})\\b[.:]?\\s*|n[°º]\\s*)?[#'’\\s]*0*(?=\\d)`,
    'i',
  );
}

let before: RegExp | undefined;

/** One key for all spellings of an order id: #1001, 1001, 001001 and "Order 1001" are the same. */
export function orderIdKey(id: string): string {
  const first = id.charCodeAt(0);
  // Fast path: most ids begin with a digit other than 0, or with a letter and without spaces or punctuation.
  const isPlain = (first >= 49 && first <= 57) || (first >= 65 && first <= 122 && !/[\s.#°º]/.test(id));
  if (isPlain) return id;
  before ??= patternBefore();
  const bare = id.replace(before, '');
  return bare === '' ? id : bare;
}

/** Above this number, not every whole number is exact. */
const largestWhole = Number.MAX_SAFE_INTEGER;
const scientific = /^\d(?:[.,]\d+)?E\+?\d{2}$/i;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a spreadsheet has rounded a long id: 5.76461E+17 may be any of a million orders. */
export function hasLostDigits(cell: Cell): boolean {
  if (typeof cell === 'number') return cell > largestWhole;
  if (typeof cell !== 'string' || cell.length < 5) return false;
  // Fast path: most ids begin with a letter or with two digits.
  const first = cell.charCodeAt(0);
  const isLetter = (first >= 65 && first <= 90) || (first >= 97 && first <= 122);
  if (isLetter || (isDigit(first) && isDigit(cell.charCodeAt(1)))) return false;
  return scientific.test(cell.trim());
}
