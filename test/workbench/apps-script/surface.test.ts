import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { googleSignatures } from '../../../workbench/apps-script/google-signatures';
import { serviceSurface, withSurface } from '../../../workbench/apps-script/surface';
import { returned } from './add-on';

describe('the surface of the workbench', () => {
  it('stands in its README as the services declare it (npm run workbench:surface)', () => {
    const readme = readFileSync('workbench/README.md', 'utf8');

    expect(withSurface(readme)).toBe(readme);
  });

  it('has no class and no method that Google does not have', () => {
    const google = googleSignatures();
    const unknown = serviceSurface().classes.flatMap(({ name, methods }) =>
      methods
        .filter((method) => method !== 'toString' && google[name]?.[method] === undefined)
        .map((method) => `${name}.${method}`),
    );

    expect(unknown).toEqual([]);
  });

  it('fails with the name of a method or a service that is not there', () => {
    expect(() => returned('SpreadsheetApp.getActiveSheet().getSlicers();')).toThrow(
      'Sheet.getSlicers is not in the workbench yet',
    );
    expect(() => returned("UrlFetchApp.fetch('https://example.com');")).toThrow(
      'UrlFetchApp.fetch is not in the workbench yet',
    );
  });
});

// "Exception: The parameters (…) don't match the method signature for …": what every Google service answers to
// arguments of the wrong number or kind.
describe('arguments', () => {
  const sheet = 'SpreadsheetApp.getActiveSheet()';

  it.each([
    [`${sheet}.getRange()`, 'The parameters () '],
    [`${sheet}.getRange('1', '2')`, 'The parameters (String,String) '],
    [`${sheet}.getRange(1, undefined)`, 'The parameters (number,null) '],
    [`${sheet}.getRange(1, 2, 3, 4, 5)`, 'The parameters (number,number,number,number,number) '],
    [`${sheet}.getRange('A1').setFontSize('12')`, 'SpreadsheetApp.Range.setFontSize.'],
    [`${sheet}.getRange('A1').setValue()`, 'SpreadsheetApp.Range.setValue.'],
    [`${sheet}.getRange('A1').setBorder(true, true)`, 'SpreadsheetApp.Range.setBorder.'],
    [
      `${sheet}.getRange('A1').setValues([1])`,
      "(number[]) don't match the method signature for SpreadsheetApp.Range.setValues",
    ],
    [`CacheService.getScriptCache().get()`, 'The parameters () '],
  ])('of %s match no signature', (call, message) => {
    expect(() => returned(`${call};`)).toThrow(message);
  });

  it('that are whole numbers lose their decimals, and cannot be NaN', () => {
    expect(returned(`return ${sheet}.getRange(1.9, 2.1).getA1Notation();`)).toBe('B1');
    expect(() => returned(`${sheet}.getRange(NaN, 1);`)).toThrow('Cannot convert NaN to int');
  });
});
