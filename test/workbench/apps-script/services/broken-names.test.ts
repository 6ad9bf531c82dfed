import { describe, expect, it } from 'vitest';
import type { BrokenNamesRule } from '../../../../workbench/apps-script/script';
import { returned } from '../add-on';

const DELETED = `
  const book = SpreadsheetApp.getActive();
  book.setNamedRange('Here', book.getRange('Sheet1!A1:B2'));
  book.setNamedRange('Gone', book.insertSheet('Short').getRange('C3'));
  book.deleteSheet(book.getSheetByName('Short'));
  const names = () => book.getNamedRanges().map((named) => named.getName());
  const attempt = (work) => { try { return work(); } catch (e) { return e.message; } };`;

function withGone(body: string, brokenNames?: BrokenNamesRule): unknown {
  return returned(`${DELETED} ${body}`, brokenNames && { brokenNames });
}

const TAKEN = 'A named range with name: gone already exists.';

describe('a named range whose tab was deleted', () => {
  it.each<[BrokenNamesRule['listed'], unknown]>([
    ['no', [null, ['Here'], undefined]],
    ['withoutRange', [null, ['Here', 'Gone'], null]],
    ['throwing', [null, ['Here', 'Gone'], 'Range not found']],
  ])('has no cells (listed: %s)', (listed, expected) => {
    const body = `const gone = book.getNamedRanges().find((named) => named.getName() === 'Gone');
      return [book.getRangeByName('Gone'), names(), gone && attempt(() => gone.getRange())];`;

    expect(withGone(body, { listed, nameTaken: true })).toEqual(
      // undefined crosses as null.
      JSON.parse(JSON.stringify(expected)),
    );
  });

  it('keeps its name, or leaves it to the next', () => {
    const body = `const message = attempt(() => { book.setNamedRange('gone', book.getRange('Sheet1!B2')); return 'set'; });
      const range = book.getRangeByName('gone');
      return [message, range && range.getA1Notation()];`;

    expect(withGone(body, { listed: 'no', nameTaken: true })).toEqual([TAKEN, null]);
    expect(withGone(body, { listed: 'no', nameTaken: false })).toEqual(['set', 'B2']);
  });

  it('can be removed, or given other cells, where it is listed', () => {
    const rule: BrokenNamesRule = { listed: 'withoutRange', nameTaken: true };
    const find = "const gone = book.getNamedRanges().find((named) => named.getName() === 'Gone');";

    expect(withGone(`${find} gone.remove(); return names();`, rule)).toEqual(['Here']);
    expect(
      withGone(`${find} return gone.setRange(book.getRange('Sheet1!D4')).getRange().getA1Notation();`, rule),
    ).toBe('D4');
  });

  it('cannot be removed by its name where it is not listed', () => {
    const body = "return attempt(() => book.removeNamedRange('Gone'));";
    expect(withGone(body, { listed: 'no', nameTaken: true })).toBe('The named range Gone does not exist.');
  });

  it('breaks as well when its rows are deleted', () => {
    const body = `book.getSheetByName('Sheet1').deleteRows(1, 2);
      return [names(), book.getRangeByName('Here')];`;
    expect(withGone(body, { listed: 'withoutRange', nameTaken: true })).toEqual([['Gone', 'Here'], null]);
  });
});
