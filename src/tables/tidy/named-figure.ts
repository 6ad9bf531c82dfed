import { isEmptyCell, type RawTab } from '../../cells/cell';
import { plainWords } from '../../cells/header-text';
import { Marker } from '../../vocabulary/markers';
import { rowsToSearch } from '../recognition/rows-to-search';

/** Headers that do not say which figure is below them, such as "Value". */
const empty = new Marker('emptyHeading', 'alone');

/**
 * Replaces a header such as "Primary" or "Value" by the title above the table, which says what the figures are:
 * "Instagram reach" above "Date, Primary".
 */
export function withNamedFigure(tab: RawTab): RawTab {
  const { cells } = tab;
  let title: string | undefined;
  for (let row = 0; row < Math.min(cells.length, rowsToSearch); row += 1) {
    const filled = (cells[row] ?? []).filter((cell) => !isEmptyCell(cell));
    if (filled.length === 1) title = String(filled[0]).trim();
    if (filled.length < 2) continue;
    const header = cells[row] ?? [];
    const column = header.findIndex((cell) => typeof cell === 'string' && empty.test(plainWords(cell)));
    if (column < 0 || title === undefined || filled.length > 3) return tab;
    const named = header.map((cell, at) => (at === column ? (title ?? cell) : cell));
    return { ...tab, cells: [...cells.slice(0, row), named, ...cells.slice(row + 1)] };
  }
  return tab;
}
