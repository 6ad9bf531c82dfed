import { isEmptyCell, type RawTab } from '../../cells/cell';

/** Exports put titles, dates and smaller tables above the header, rarely more rows than this. */
export const rowsToSearch = 40;

/** The first rows of a tab that hold something, with their places. */
export function firstRows({ cells }: RawTab): readonly { readonly row: number; readonly text: string }[] {
  return cells
    .slice(0, rowsToSearch)
    .map((row, at) => ({
      row: at,
      text: row
        .filter((cell) => !isEmptyCell(cell))
        .map(String)
        .join(' '),
    }))
    .filter(({ text }) => text !== '');
}
