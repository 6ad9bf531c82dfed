import { describe, expect, it } from 'vitest';
import { returned } from '../add-on';

/**
 * Behaviour of Google's services that is not in the reference; people found it by running the same calls
 * there.
 */
const SHEET = 'const book = SpreadsheetApp.getActive(); const sheet = book.getActiveSheet();';

function inSheet(body: string): unknown {
  return returned(`${SHEET} ${body}`, { user: { email: 'owner@example.com' } });
}

describe('objects of Google’s services', () => {
  it('have undefined for unknown members, and throw with the name of members that the workbench lacks', () => {
    expect(
      inSheet('return [SpreadsheetApp, book, sheet.getRange("A1")].map((o) => typeof o.isFake);'),
    ).toEqual(Array(3).fill('undefined'));
    expect(() => inSheet('sheet.getRange("A1").nonsense();')).toThrow('nonsense is not a function');
    expect(() => inSheet('sheet.getRange("A1").autoFill();')).toThrow('autoFill is not in the workbench yet');
  });

  it('are their names as texts', () => {
    const body = `return [SpreadsheetApp, Utilities, DriveApp, book, sheet, sheet.getRange('A1'), sheet.getRangeList(['A1']),
      SpreadsheetApp.newTextStyle(), SpreadsheetApp.newTextStyle().build(), Session.getActiveUser(),
      SpreadsheetApp.Dimension, sheet.newChart()].map(String);`;

    expect(inSheet(body)).toEqual([
      ...['SpreadsheetApp', 'Utilities', 'DriveApp', 'Spreadsheet', 'Sheet', 'Range', 'RangeList'],
      ...['TextStyleBuilder', 'TextStyle', 'owner@example.com', 'COLUMNS'],
      expect.stringMatching(/^com\.google\.apps\.maestro\.server\..*\.ChartPropertyApiEmbeddedChartBuilder@/),
    ]);
  });

  it('give null from a method that gives nothing', () => {
    const body = `const cache = CacheService.getScriptCache();
      return [cache.put('a', '1'), cache.remove('a'), SpreadsheetApp.flush(), Utilities.sleep(1)].map((v) => v === null);`;
    expect(inSheet(body)).toEqual([true, true, true, true]);
  });

  it('have enumerations that are their own first value', () => {
    const body =
      'const d = SpreadsheetApp.Dimension; return [d.name(), d.ordinal(), d.compareTo(d.ROWS), d.ROWS.name()];';
    expect(inSheet(body)).toEqual(['COLUMNS', 0, -1, 'ROWS']);
  });
});

describe('cells that nobody formatted', () => {
  it('wrap by getWrap and overflow by their strategy, until either is set', () => {
    const body = `const range = sheet.getRange('A1');
      const seen = () => [range.getWrap(), String(range.getWrapStrategy())];
      const first = seen(); range.setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW); const second = seen();
      range.setWrap(true); const third = seen(); range.clearFormat();
      return [first, second, third, seen()];`;

    expect(inSheet(body)).toEqual([
      [true, 'OVERFLOW'],
      [false, 'OVERFLOW'],
      [true, 'WRAP'],
      [true, 'OVERFLOW'],
    ]);
  });

  it('name their font differently as range and as text style', () => {
    const body =
      "const range = sheet.getRange('A1'); return [range.getFontFamily(), range.getTextStyle().getFontFamily()];";
    expect(inSheet(body)).toEqual(['Arial', 'arial,sans,sans-serif']);
  });
});

describe('clearing', () => {
  const FILLED = `const range = sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]).setBackground('#ff0000').setNote('n');
    range.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build());
    const seen = () => [range.getValues()[0], range.getBackground(), range.getNote(), range.getDataValidation() !== null];`;

  it.each([
    ['sheet.clear()', [['', ''], '#ffffff', 'n', true]],
    ['sheet.clearContents()', [['', ''], '#ff0000', 'n', true]],
    ['sheet.clearFormats()', [[1, 2], '#ffffff', 'n', true]],
    ['sheet.clearNotes()', [[1, 2], '#ff0000', '', true]],
    ['sheet.clear({ contentsOnly: true })', [['', ''], '#ff0000', 'n', true]],
    ['range.clear({ validationsOnly: true })', [[1, 2], '#ff0000', 'n', false]],
  ])('%s leaves the rest', (call, left) => {
    expect(inSheet(`${FILLED} ${call}; return seen();`)).toEqual(left);
  });

  it('a formula by null leaves the cell empty', () => {
    expect(inSheet("return sheet.getRange('A1').setValue(5).setFormula(null).getFormula();")).toBe('');
  });
});

describe('developer metadata', () => {
  it('of a cell is none, also where its row or column has some', () => {
    const body = `sheet.getRange('G:G').addDeveloperMetadata('k', 'v'); sheet.getRange('8:8').addDeveloperMetadata('k', 'v');
      return ['A1', 'G3', 'C8', 'G:G', '8:8'].map((a1) => sheet.getRange(a1).getDeveloperMetadata().length);`;
    expect(inSheet(body)).toEqual([0, 0, 0, 1, 1]);
  });

  it('is at a whole row or column', () => {
    const body = `sheet.getRange('8:8').addDeveloperMetadata('k', 'v'); const [item] = sheet.getRange('8:8').getDeveloperMetadata();
      const row = item.getLocation().getRow().getA1Notation();
      return [row, item.moveToColumn(sheet.getRange('J:J')).getLocation().getColumn().getA1Notation()];`;
    expect(inSheet(body)).toEqual(['8:8', 'J:J']);
  });
});

describe('ranges', () => {
  it.each([
    ['A1', 'A1'],
    ['B1', 'B1:D4'],
    ['E3', 'B2:E4'],
    ['C3', 'B2:D4'],
  ])('getDataRegion of %s touches no cell across a corner: %s', (from, region) => {
    const body = `sheet.getRange('B2:D4').setValues([['a', 'b', 'c'], ['d', 'e', 'f'], ['g', 'h', 'i']]);
      return sheet.getRange('${from}').getDataRegion().getA1Notation();`;
    expect(inSheet(body)).toBe(region);
  });

  it('of a protected sheet have no notation, and all of its cells', () => {
    const body =
      'const range = sheet.protect().getRange(); return [range.getA1Notation(), range.getNumRows(), range.getNumColumns()];';
    expect(inSheet(body)).toEqual(['', 1000, 26]);
  });

  it('keep as text what trimming leaves looking like a formula or a number', () => {
    const body = `const range = sheet.getRange('A1:A3').setValues([['   =SUM(1,2)'], ["' 12 "], ['two  words ']]);
      return range.trimWhitespace().getValues().flat();`;
    expect(inSheet(body)).toEqual(['=SUM(1,2)', '12', 'two words']);
  });

  it('get the unchecked value of the checkboxes that are inserted', () => {
    const body = `return [sheet.getRange('A1').insertCheckboxes().getValue(), sheet.getRange('A2').insertCheckboxes('YES', 'NO').getValue(),
      sheet.getRange('A3').insertCheckboxes('YES').getValue()];`;
    expect(inSheet(body)).toEqual([false, 'NO', '']);
  });
});

describe('colours', () => {
  it('name the wrong kind in their error', () => {
    expect(() => inSheet('SpreadsheetApp.newColor().asRgbColor();')).toThrow(
      'Object is not of type RgbColor.',
    );
    expect(() => inSheet("SpreadsheetApp.newColor().setRgbColor('red').asThemeColor();")).toThrow(
      'Object is not of type ThemeColor.',
    );
  });

  it.each([
    ['Row', 'First'],
    ['Row', 'Second'],
    ['Column', 'First'],
    ['Column', 'Second'],
  ])('of bands cannot be taken away: %s, %s', (lines, which) => {
    const body = `sheet.getRange('A1:B5').apply${lines}Banding().set${which}${lines}Color(null);`;
    expect(() => inSheet(body)).toThrow(`${which} ${lines.toLowerCase()} color should not be null.`);
  });
});

describe('services beside the spreadsheet', () => {
  it('never get a lock with a negative timeout', () => {
    const body =
      'const lock = LockService.getScriptLock(); return [lock.tryLock(-1), lock.hasLock(), lock.tryLock(0), lock.hasLock()];';
    expect(inSheet(body)).toEqual([false, false, true, true]);
  });

  // The digests were computed at Google.
  it('write a question mark for each character outside ASCII, and refuse numbers that are no bytes', () => {
    expect(inSheet("return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '€🙂');")).toEqual([
      -22, 3, -4, -72, -60, 120, 34, -68, -25, 114, -49, 108, 7, -48, -21, -69,
    ]);
    expect(() => inSheet("Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, ['12x']);")).toThrow(
      'Cannot convert 12x',
    );
  });

  it('read base64 of either alphabet', () => {
    expect(inSheet("return Utilities.base64Decode(Utilities.base64EncodeWebSafe('??>>'));")).toEqual([
      63, 63, 62, 62,
    ]);
  });

  it('give a page as plain text, and no browser outside of a web app', () => {
    const body =
      "const out = HtmlService.createHtmlOutput('<b>a</b>').getAs('text/plain'); return [out.getContentType(), out.getDataAsString(), HtmlService.getUserAgent()];";
    expect(inSheet(body)).toEqual(['text/plain', '<b>a</b>', null]);
  });
});
