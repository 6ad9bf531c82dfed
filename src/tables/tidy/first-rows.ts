import { isEmptyCell, type RawTab } from '../../cells/cell';
import { rowsToSearch } from '../recognition/rows-to-search';

/** The filled rows among the first rows of a tab, with their numbers. */
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
