import { describe, expect, it } from 'vitest';
import { returned } from '../add-on';

const SHEET = 'const sheet = SpreadsheetApp.getActiveSheet(); const cell = sheet.getRange("B2");';
const STATE = `const state = (r) => [r.getBackground(), r.getFontColor(), r.getFontFamily(), r.getFontSize(), r.getFontStyle(),
  r.getFontWeight(), r.getFontLine(), r.getHorizontalAlignment(), r.getVerticalAlignment(), r.getWrap(), r.getNumberFormat(), r.getNote()];`;
const DEFAULTS = [
  '#ffffff',
  '#000000',
  'Arial',
  10,
  'normal',
  'normal',
  'none',
  'general',
  'bottom',
  true,
  '0.###############',
  '',
];
const DRESS = `cell.setBackground('cornflowerblue').setFontColor('#F00').setFontFamily('Roboto').setFontSize(14).setFontStyle('italic')
  .setFontWeight('bold').setFontLine('underline').setHorizontalAlignment('center').setVerticalAlignment('middle').setWrap(true)
  .setNumberFormat('[Red]0.0%').setNote('why');`;
const DRESSED = [
  '#6495ed',
  '#ff0000',
  'Roboto',
  14,
  'italic',
  'bold',
  'underline',
  'center',
  'middle',
  true,
  '[Red]0.0%',
  'why',
];

describe('the look of a cell', () => {
  it('is Google’s default until something is set, and then reads back', () => {
    expect(
      returned(`${SHEET} ${STATE} const before = state(cell); ${DRESS} return [before, state(cell)];`),
    ).toEqual([DEFAULTS, DRESSED]);
  });

  it('moves along with inserted and deleted rows and columns; a new row takes no note', () => {
    const body = `${SHEET} ${STATE} ${DRESS}
      sheet.insertRowsBefore(2, 2); sheet.insertColumnAfter(1); sheet.deleteRow(1);
      return [state(sheet.getRange('C3')), sheet.getRange('C2').getNote(), sheet.getRange('B2').getNote()];`;

    expect(returned(body)).toEqual([DRESSED, '', '']);
  });

  it('is copied with the cell, and cleared without its note and number format', () => {
    const body = `${SHEET} ${STATE} ${DRESS}
      cell.copyTo(sheet.getRange('D4')); cell.clearFormat();
      return [state(sheet.getRange('D4')), state(cell)];`;

    expect(returned(body)).toEqual([DRESSED, [...DEFAULTS.slice(0, 10), '[Red]0.0%', 'why']]);
  });

  it('goes back to its default by null, a number format by General', () => {
    const body = `${SHEET} ${STATE} ${DRESS}
      cell.setBackground(null).setFontColor(null).setFontFamily(null).setFontStyle(null).setFontWeight(null).setFontLine(null)
        .setHorizontalAlignment(null).setVerticalAlignment(null).setWrap(false).setFontSize(10).setNumberFormat('General').setNote(null);
      return state(cell);`;

    expect(returned(body)).toEqual([...DEFAULTS.slice(0, 9), false, ...DEFAULTS.slice(10)]);
  });

  it('knows wrap strategies, directions and rotations as objects', () => {
    const body = `${SHEET}
      cell.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).setTextDirection(SpreadsheetApp.TextDirection.RIGHT_TO_LEFT).setTextRotation(45);
      const other = sheet.getRange('C3').setVerticalText(true);
      return [cell.getWrapStrategy() === SpreadsheetApp.WrapStrategy.CLIP, cell.getTextDirection().toString(), cell.getTextRotation().getDegrees(),
        other.getTextRotation().isVertical(), other.getWrapStrategy().toString(), other.getTextDirection(),
        cell.getBackgroundObject().asRgbColor().asHexString()];`;

    expect(returned(body)).toEqual([true, 'RIGHT_TO_LEFT', 45, true, 'OVERFLOW', null, '#ffffff']);
  });

  it.each([
    "setBackground('no colour')",
    "setFontStyle('oblique')",
    "setFontLine('wavy')",
    'setTextRotation(91)',
  ])('refuses %s', (call) => {
    expect(() => returned(`${SHEET} cell.${call};`)).toThrow('Invalid argument');
  });
});

describe('rich text', () => {
  it('keeps links and styles of its parts, and is null for what is no text', () => {
    const body = `${SHEET}
      const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
      const value = SpreadsheetApp.newRichTextValue().setText('hello world').setLinkUrl(0, 5, 'https://example.com').setTextStyle(6, 11, bold).build();
      const back = cell.setRichTextValue(value).getRichTextValue();
      sheet.getRange('A1').setValue(5);
      return [cell.getValue(), back.getRuns().map((run) => [run.getText(), run.getLinkUrl(), run.getTextStyle().isBold()]), back.getLinkUrl(),
        sheet.getRange('A1').getRichTextValue()];`;

    expect(returned(body)).toEqual([
      'hello world',
      [
        ['hello', 'https://example.com', false],
        [' ', null, false],
        ['world', null, true],
      ],
      null,
      null,
    ]);
  });
});

describe('display values', () => {
  it.each([
    ['en_US', '#,##0.00', 1234.5, '1,234.50'],
    ['in_ID', '#,##0.00', 1234.5, '1.234,50'],
    ['fr_FR', '0.0%', 0.1234, '12,3%'],
    ['in_ID', '[$Rp]#,##0', 1234.5, 'Rp1.235'],
    ['en_US', '0.00E+00', 12345, '1.23E+04'],
    ['en_US', '[h]:mm', 1.5, '36:00'],
    ['en_US', '[Red](0);0', -3, '3'],
    ['in_ID', 'd mmmm yyyy', 45000, '15 Maret 2023'],
    ['fr_FR', 'dddd d mmmm', 45000, 'mercredi 15 mars'],
    ['en_US', 'General', 10 / 3, '3.333333333'],
    ['en_US', 'General', 1e20, '1E+20'],
    ['fr_FR', 'General', 0.5, '0,5'],
  ] as const)('of %s show %s for %s', (locale, format, value, shown) => {
    const body = `${SHEET} return cell.setNumberFormat('${format}').setValue(${value}).getDisplayValue();`;

    expect(returned(body, { locale })).toBe(shown);
  });

  it('of a Date are the locale’s date, with 24 hours when there is a time', () => {
    const body = `${SHEET} cell.setValue(new Date(Date.UTC(2024, 0, 15, 10, 30))); return [cell.getDisplayValue(), cell.getNumberFormat()];`;

    expect(returned(body, { timeZone: 'UTC' })).toEqual(['1/15/2024 10:30:00', 'M/d/yyyy H:mm:ss']);
    expect(returned(body, { timeZone: 'UTC', locale: 'fr_FR' })).toEqual([
      '15/01/2024 10:30:00',
      'dd/MM/yyyy H:mm:ss',
    ]);
  });
});
