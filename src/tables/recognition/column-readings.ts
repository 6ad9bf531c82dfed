import { type Cell, isEmptyCell, type RawTab } from '../../cells/cell';
import { isoDay } from '../../period/civil-day';
import type { ReadingRules } from '../reading/column-reader';
import type { ColumnReading } from '../shop';
import type { Assignment } from './assign-columns';
import type { HeaderFound } from './recognise-tab';

const samplesToShow = 3;
const rowsToLookAt = 200;

function shown(cell: Cell, rules: ReadingRules): string {
  return cell instanceof Date ? isoDay(rules.dayOfInstant(cell.getTime())) : String(cell).trim();
}

function samplesOf(tab: RawTab, headerRow: number, column: number, rules: ReadingRules): readonly string[] {
  const samples: string[] = [];
  const last = Math.min(tab.cells.length, headerRow + 1 + rowsToLookAt);
  for (let row = headerRow + 1; row < last && samples.length < samplesToShow; row += 1) {
    const cell = tab.cells[row]?.[column];
    if (cell !== undefined && !isEmptyCell(cell)) samples.push(shown(cell, rules));
  }
  return samples;
}

function reasonOf({ isWeak, isExact, isChosen, isOfValues }: Assignment): ColumnReading['reason'] {
  if (isChosen) return 'owner';
  if (isOfValues) return 'values';
  return isExact && !isWeak ? 'header' : 'headerAndValues';
}

/** The field that each column with a header was recognised as. */
export function columnReadings(
  tab: RawTab,
  { headerRow, headers, assignments }: HeaderFound,
  rules: ReadingRules,
): readonly ColumnReading[] {
  const readings: ColumnReading[] = [];
  headers.forEach(({ words }, column) => {
    const given = assignments.find((assignment) => assignment.column === column);
    if (words === '' && given === undefined) return;
    readings.push({
      column,
      header: String(tab.cells[headerRow]?.[column] ?? '').trim(),
      field: given?.field,
      confidence: given?.confidence ?? 'sure',
      reason: given === undefined ? 'notNeeded' : reasonOf(given),
      samples: samplesOf(tab, headerRow, column, rules),
    });
  });
  return readings;
}
