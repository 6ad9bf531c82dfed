import { type Cell, isEmptyCell } from './cell';
import { repairMojibake } from './mojibake';

/** Gives each word of a column a code from 0. Words that differ only in case have the same code. */
export class WordCodes {
  readonly words: string[] = [];
  private readonly codes = new Map<Cell, number>();
  private lastCell: Cell = '';
  private lastCode = -1;

  /** -1 for a blank cell. */
  code(cell: Cell | undefined): number {
    if (cell === undefined || cell === '') return -1;
    if (cell === this.lastCell) return this.lastCode;
    const code = this.codes.get(cell) ?? this.codeOfNew(cell);
    this.lastCell = cell;
    this.lastCode = code;
    return code;
  }

  private codeOfNew(cell: Cell): number {
    if (isEmptyCell(cell)) return -1;
    const word = repairMojibake(String(cell)).trim();
    const key = word.toLowerCase();
    let code = this.codes.get(key);
    if (code === undefined) {
      code = this.words.length;
      this.words.push(word);
      this.codes.set(key, code);
    }
    this.codes.set(cell, code);
    return code;
  }
}
