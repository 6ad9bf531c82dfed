import type { Cell } from '../../cells/cell';
import { plainWords } from '../../cells/header-text';
import { monthNumber } from '../../cells/month-names';
import { markerOf } from '../../vocabulary/markers';
import { isTotalWord } from '../recognition/table-rows';

const yearNumber = '(?:19|20)\\d{2}';

/** Patterns for labels of rows with sums, made at first use. */
interface LabelPatterns {
  /** "Total October", "October total", "Jumlah besar 2026". A longer text may be the name of a product. */
  readonly totalFirst: RegExp;
  readonly totalLast: RegExp;
  /** "Results from 12 campaigns", the label of sums in reports on ads. */
  readonly resultsOf: RegExp;
  readonly quarterOrWeek: RegExp;
  readonly yearAlone: RegExp;
}

function labelPatterns(): LabelPatterns {
  const total = markerOf('totalOf');
  const before = `(?:(?:${markerOf('beforeTotal')}) ?)?`;
  return {
    totalFirst: new RegExp(`^${before}(?:${total})(?: [\\p{L}\\d]+){1,4}$`, 'u'),
    totalLast: new RegExp(`^(?:[\\p{L}\\d]+ ){1,4}${before}(?:${total})$`, 'u'),
    resultsOf: new RegExp(`^(?:${markerOf('resultsOf')}) \\d+ \\p{L}`, 'u'),
    quarterOrWeek: new RegExp(
      `^(?:(?:${markerOf('quarter')}) ?[1-4]|(?:${markerOf('week')}) ?\\d{1,2})(?: ${yearNumber})?$`,
    ),
    yearAlone: new RegExp(`^(?:(?:${markerOf('year')}) )?${yearNumber}$`),
  };
}

let made: LabelPatterns | undefined;

/** Whether a text names a month, a quarter, a week or a year and nothing else: "September", "Q3 2026". */
function isPeriodName(plain: string, { quarterOrWeek, yearAlone }: LabelPatterns): boolean {
  if (quarterOrWeek.test(plain) || yearAlone.test(plain)) return true;
  const [first = '', year, ...others] = plain.split(' ');
  return (
    others.length === 0 && monthNumber(first) !== undefined && (year === undefined || yearAlone.test(year))
  );
}

/** Whether a label is that of a sum, may be one (the figures must decide), or is none. */
export function sumLabelIn(cell: Cell): 'sum' | 'perhaps' | 'nothing' {
  if (typeof cell !== 'string' || cell.length > 60) return 'nothing';
  if (isTotalWord(cell)) return 'sum';
  made ??= labelPatterns();
  const plain = plainWords(cell);
  if (made.resultsOf.test(plain) || isPeriodName(plain, made)) return 'sum';
  return made.totalFirst.test(plain) || made.totalLast.test(plain) ? 'perhaps' : 'nothing';
}
