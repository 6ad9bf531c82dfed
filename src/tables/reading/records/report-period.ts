import { type Cell, isEmptyCell, type RawTab } from '../../../cells/cell';
import { readDateText } from '../../../cells/date-text';
import { type DaySpan, readDaySpanText, readMonthSpanText } from '../../../cells/day-span-text';
import { plainWords } from '../../../cells/header-text';
import { Marker } from '../../../vocabulary/markers';
import type { ReadingRules } from '../column-reader';

const startLabel = new Marker('firstDayLabel', 'alone');
const endLabel = new Marker('lastDayLabel', 'alone');

/**
 * The period of a report, from the lines above its header: "Periode, 01/09/2026 - 30/09/2026", a month, or a line with
 * the first day and one with the last. Undefined if there is none, or if there are different ones.
 */
export function reportPeriod({ cells }: RawTab, headerRow: number, rules: ReadingRules): DaySpan | undefined {
  const spans: DaySpan[] = [];
  let from: number | undefined;
  let to: number | undefined;
  for (const row of cells.slice(Math.max(0, headerRow - linesAbove), headerRow)) {
    const filled = row.filter((cell) => !isEmptyCell(cell));
    if (filled.length === 0 || filled.length > 6) continue;
    const texts = filled.filter((cell) => typeof cell === 'string');
    const span = [...texts, texts.join(' ')]
      .map((text) => readDaySpanText(text, rules.dayMonthOrder))
      .find((one) => one !== undefined);
    if (span !== undefined) {
      spans.push(span);
      continue;
    }
    const month = filled.length <= 2 ? texts.map(monthIn).find((one) => one !== undefined) : undefined;
    if (month !== undefined) spans.push(month);
    const [label, day] = labelled(filled, rules);
    if (day !== undefined && startLabel.test(label)) from = day;
    if (day !== undefined && endLabel.test(label)) to = day;
  }
  if (from !== undefined && to !== undefined && from <= to) spans.push({ from, to });
  const [first] = spans;
  const isOne = spans.every((span) => span.from === first?.from && span.to === first.to);
  return isOne ? first : undefined;
}

const linesAbove = 20;

/** The month in "September 2026" or "Bulan: September 2026". */
function monthIn(text: string): DaySpan | undefined {
  return readMonthSpanText(text.slice(text.indexOf(':') + 1).trim());
}

/** The label and the day of a row: "# Start date: 20260901" in one cell, or in two. */
function labelled(
  row: readonly Cell[],
  rules: ReadingRules,
): readonly [label: string, day: number | undefined] {
  const [first, second] = row;
  if (typeof first !== 'string' || row.length > 2) return ['', undefined];
  const wordsOf = (label: string): string => plainWords(label.replace(/^\s*#/, ''));
  if (second instanceof Date) return [wordsOf(first), rules.dayOfInstant(second.getTime())];
  const text = second === undefined ? first : `${first}: ${String(second)}`;
  const at = text.indexOf(':');
  const read = at < 0 ? undefined : readDateText(text.slice(at + 1), rules.dayMonthOrder);
  return [wordsOf(text.slice(0, Math.max(at, 0))), read?.kind === 'day' ? read.day : undefined];
}
