import { describe, expect, it } from 'vitest';
import { loadAddOn, returned } from '../add-on';

const SHEET =
  'const spreadsheet = SpreadsheetApp.getActiveSpreadsheet(); const sheet = spreadsheet.getActiveSheet();';
const CHART = `sheet.getRange('A1:B3').setValues([['m', 'v'], ['a', 1], ['b', 2]]);
  sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:B3')).setTitle('Sales').setNumHeaders(1).setPosition(5, 3, 10, 20).build());`;

describe('charts', () => {
  it('keep what they were built with, and follow their data', () => {
    const body = `${SHEET} ${CHART} sheet.insertRowBefore(1);
      const [chart] = sheet.getCharts(); const at = chart.getContainerInfo();
      return [chart.getOptions().get('title'), chart.getRanges()[0].getA1Notation(), at.getAnchorRow(), at.getAnchorColumn(), at.getOffsetX(),
        chart.getNumHeaders(), chart.modify().getChartType().toString()];`;

    expect(returned(body)).toEqual(['Sales', 'A2:B4', 5, 3, 10, 1, 'COLUMN']);
  });

  it('are drawn by the spreadsheet, changed and removed', () => {
    const { script, workbook } = loadAddOn(`
      function insert() { ${SHEET} ${CHART} }
      function change() { ${SHEET} sheet.updateChart(sheet.getCharts()[0].modify().asPieChart().setTitle('Share').build()); return sheet.getCharts().length; }
      function remove() { ${SHEET} sheet.removeChart(sheet.getCharts()[0]); return sheet.getCharts().length; }`);
    const { getters } = workbook.model;
    script.run('insert');
    const [id = ''] = getters.getChartIds('0');

    expect(getters.getChartDefinition(id)).toMatchObject({ type: 'bar', title: { text: 'Sales' } });
    expect(script.run('change', [])).toMatchObject({ value: 1 });
    expect(getters.getChartDefinition(id)).toMatchObject({ type: 'pie', title: { text: 'Share' } });
    expect(script.run('remove', [])).toMatchObject({ value: 0 });
    expect(getters.getChartIds('0')).toEqual([]);
  });
});

describe('conditional formats', () => {
  it('read back, follow inserted rows and show in the spreadsheet', () => {
    const { script, workbook } = loadAddOn(`function test() { ${SHEET}
      const build = () => SpreadsheetApp.newConditionalFormatRule();
      sheet.setConditionalFormatRules([
        build().whenNumberGreaterThan(1).setBackground('#ff0000').setBold(true).setRanges([sheet.getRange('B2:B4')]).build(),
        build().setGradientMinpoint('white').setGradientMaxpointWithValue('#00ff00', SpreadsheetApp.InterpolationType.PERCENTILE, '90').setRanges([sheet.getRange('C1')]).build(),
      ]);
      sheet.insertRowBefore(1);
      const [first, second] = sheet.getConditionalFormatRules(); const condition = first.getBooleanCondition(); const gradient = second.getGradientCondition();
      return [first.getRanges()[0].getA1Notation(), condition.getCriteriaType().toString(), condition.getCriteriaValues(), condition.getBackground(), condition.getBold(), condition.getItalic(),
        first.getGradientCondition(), gradient.getMinColor(), gradient.getMaxType().toString(), gradient.getMaxValue()]; }`);

    expect(script.run('test', [])).toMatchObject({
      value: [
        'B3:B5',
        'NUMBER_GREATER_THAN',
        [1],
        '#ff0000',
        true,
        null,
        null,
        '#ffffff',
        'PERCENTILE',
        '90',
      ],
    });
    expect(workbook.model.getters.getConditionalFormats('0')).toHaveLength(2);
  });

  it('need a condition and a range', () => {
    expect(() => returned('SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build();')).toThrow(
      'range',
    );
  });
});

describe('data validation', () => {
  const RULE = `const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], true).setAllowInvalid(false).setHelpText('a or b').build();`;

  it('reads back cell by cell, moves with rows, and is cleared', () => {
    const body = `${SHEET} ${RULE} sheet.getRange('A1:A3').setDataValidation(rule); sheet.insertRowBefore(1);
      const got = sheet.getRange('A4').getDataValidation(); sheet.getRange('A3').clearDataValidations();
      return [got.getCriteriaType().toString(), got.getCriteriaValues(), got.getHelpText(), got.getAllowInvalid(),
        sheet.getRange('A1:A5').getDataValidations().map(([r]) => r !== null)];`;

    expect(returned(body)).toEqual([
      'VALUE_IN_LIST',
      [['a', 'b'], true],
      'a or b',
      false,
      [false, true, false, true, false],
    ]);
  });

  it('that allows nothing invalid refuses it, and then nothing is written', () => {
    expect(() =>
      returned(`${SHEET} ${RULE} sheet.getRange('A1').setDataValidation(rule).setValue('c');`),
    ).toThrow('violates the data validation rules');
    const body = `${SHEET} ${RULE} sheet.getRange('B2').setDataValidation(rule);
      sheet.getRange('A2:B2').setValues([['x', 'c']]);
      try { SpreadsheetApp.flush(); } catch (e) {} return sheet.getRange('A2').getValue();`;
    expect(returned(body)).toBe('');
  });

  it('makes checkboxes', () => {
    const body = `${SHEET} const boxes = sheet.getRange('A1:A2').insertCheckboxes();
      const before = [boxes.getValues().flat(), boxes.isChecked()]; sheet.getRange('A1').check();
      return [before, boxes.isChecked(), sheet.getRange('A1').isChecked(), boxes.removeCheckboxes().getValues().flat()];`;

    expect(returned(body)).toEqual([[[false, false], false], null, true, ['', '']]);
  });
});

describe('banding and protection', () => {
  it('read back and are removed', () => {
    const body = `${SHEET}
      const banding = sheet.getRange('A1:C5').applyRowBanding(SpreadsheetApp.BandingTheme.BLUE, true, false).setFirstRowColor('#eeeeee');
      const protection = sheet.getRange('A1').protect().setDescription('mine').setWarningOnly(true);
      sheet.insertRowBefore(1);
      const state = [sheet.getBandings()[0].getRange().getA1Notation(), banding.getFirstRowColor(), banding.getFooterRowColor(), banding.getFirstColumnColor(),
        protection.getRange().getA1Notation(), protection.getDescription(), protection.isWarningOnly(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];
      banding.remove(); protection.remove();
      return [state, sheet.getBandings().length, spreadsheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length];`;

    expect(returned(body)).toEqual([['A2:C6', '#eeeeee', null, null, 'A2', 'mine', true, 0], 0, 0]);
  });

  it('never overlap', () => {
    expect(() =>
      returned(
        `${SHEET} sheet.getRange('A1:C5').applyRowBanding(); sheet.getRange('C5:D6').applyRowBanding();`,
      ),
    ).toThrow('already has alternating');
  });
});

describe('developer metadata', () => {
  it('belongs to spreadsheet, sheet, row or column, and goes with a deleted row', () => {
    const body = `${SHEET}
      spreadsheet.addDeveloperMetadata('a', '1', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT); sheet.addDeveloperMetadata('b');
      sheet.getRange('3:3').addDeveloperMetadata('c', '3'); sheet.getRange('B:B').addDeveloperMetadata('d', '4');
      sheet.insertRowBefore(1);
      const found = () => spreadsheet.createDeveloperMetadataFinder().find().map((m) => [m.getKey(), m.getValue(), m.getVisibility().toString(), m.getLocation().getLocationType().toString()]);
      const all = found(); const row = sheet.createDeveloperMetadataFinder().withKey('c').find()[0].getLocation().getRow().getRow();
      sheet.deleteRow(4);
      return [all, row, found().length, sheet.getDeveloperMetadata().length];`;

    expect(returned(body)).toEqual([
      [
        ['a', '1', 'PROJECT', 'SPREADSHEET'],
        ['b', null, 'DOCUMENT', 'SHEET'],
        ['c', '3', 'DOCUMENT', 'ROW'],
        ['d', '4', 'DOCUMENT', 'COLUMN'],
      ],
      4,
      3,
      1,
    ]);
  });

  it('is refused for any other range', () => {
    expect(() => returned(`${SHEET} sheet.getRange('A1:B2').addDeveloperMetadata('k');`)).toThrow(
      'arbitrary ranges',
    );
  });
});

describe('range lists and searches', () => {
  it('act on every range', () => {
    const body = `${SHEET} const list = sheet.getRangeList(['C1', 'D2:E3']).setValue('q').setFontColor('blue');
      const before = [sheet.getRange('E3').getValue(), sheet.getRange('C1').getFontColor(), list.getRanges().length]; list.clear();
      return [before, sheet.getRange('E3').getValue()];`;

    expect(returned(body)).toEqual([['q', '#0000ff', 3 - 1], '']);
  });

  it('find and replace', () => {
    const body = `${SHEET} sheet.getRange('A1:A3').setValues([['Foo foo'], ['bar'], ['FOO']]);
      const finder = sheet.createTextFinder('foo');
      return [finder.findAll().map((r) => r.getA1Notation()), finder.matchCase(true).findAll().length, finder.matchCase(false).replaceAllWith('x'), sheet.getRange('A1:A3').getValues().flat(),
        sheet.createTextFinder('nothing').findNext()];`;

    expect(returned(body)).toEqual([['A1', 'A3'], 1, 3, ['x x', 'bar', 'x'], null]);
  });
});
