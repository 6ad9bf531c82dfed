import type { Certainty } from '../../comparison/certainty';
import { changeBetween } from '../../comparison/change';
import type { Texts } from '../../i18n/texts';
import type { CountedKpi } from '../../kpi/counted';
import { type BlockCell, blank, text } from '../block';
import { isUncertain } from '../judgement';
import {
  changeFormat,
  differenceFormat,
  isDifferenceWrittenAsNone,
  isWrittenAsNone,
  moneyOf,
  noChangeFormat,
  type ShownUnit,
  shownUnit,
  shownValue,
} from '../number-formats';
import type { Page } from './page';

/**
 * The change of a KPI in its row, by the rule of its unit: relative, in percentage points, in points of a
 * score, or in the unit itself. A change that may be chance ends in a star.
 */
export function changeCell(
  kpi: CountedKpi,
  value: number | undefined,
  before: number | undefined,
  certainty: Certainty | undefined,
  { summary, texts }: Page,
): BlockCell {
  if (value === undefined || before === undefined) return blank;
  const isMarked = isUncertain(certainty);
  const number = (shown: number, format: string): BlockCell => ({
    kind: 'number',
    value: shown,
    format: isMarked ? starred(format) : format,
    style: 'plain',
  });
  const money = moneyOf(summary);
  /** Without a sign where it is written as 0. */
  const difference = (shown: number, of: ShownUnit): BlockCell =>
    number(
      isDifferenceWrittenAsNone(shown, of, money, texts) ? 0 : shown,
      differenceFormat(of, money, texts),
    );
  const change = changeBetween(kpi, value, before);
  const unit = shownUnit(kpi);
  switch (change.kind) {
    case 'unchanged':
      return number(0, changeFormat);
    case 'relative':
      return number(change.relative, isWrittenAsNone(change.relative) ? noChangeFormat : changeFormat);
    case 'percentagePoints':
      return difference(change.difference * 100, 'percent');
    case 'points':
    case 'difference':
      return difference(shownValue(kpi, change.difference), unit);
    case 'fromZero':
    case 'toZero':
      return text(`${texts.cellWords[change.kind]}${isMarked ? chanceMark : ''}`);
  }
}

/** The mark behind a change that may be chance. The head of the page explains it. */
export const chanceMark = '*';

/** What the mark means. */
export function chanceLegend(texts: Texts): string {
  return `${chanceMark} ${texts.summary.trend.maybeChance}`;
}

/**
 * A number format with the mark at the end of each of its parts: for positive numbers, negative ones and
 * zero.
 */
function starred(format: string): string {
  return format
    .split(';')
    .map((part) => `${part}"${chanceMark}"`)
    .join(';');
}
