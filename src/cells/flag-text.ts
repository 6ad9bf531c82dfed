import type { Cell } from './cell';

const yes: ReadonlySet<string> = new Set(
  'true|yes|y|1|x|✓|✔|☑|✅|ya|benar|oui|o|vrai|on|checked|cancelled|canceled|refunded|returned|batal|dibatalkan'.split(
    '|',
  ),
);
const no: ReadonlySet<string> = new Set(
  'false|no|n|0|-|–|—|✗|✘|☐|❌|tidak|tdk|salah|palsu|bukan|non|faux|off|unchecked|none|not cancelled|not refunded'.split(
    '|',
  ),
);

/** What a checkbox or a yes-or-no cell says; undefined where it is blank or anything else. */
export function readFlag(cell: Cell | undefined): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell !== 'string' && typeof cell !== 'number') return undefined;
  const text = String(cell).trim().toLowerCase();
  return yes.has(text) ? true : no.has(text) ? false : undefined;
}

/** Whether a cell holds nothing, or what a checkbox or a formula that is filled down leaves in a row without content. */
export function isFillerCell(cell: Cell | undefined): boolean {
  if (cell === undefined || cell === '' || cell === false || cell === 0) return true;
  return typeof cell === 'string' && /^(?:\s*|0|false|faux|salah|palsu)$/i.test(cell);
}
