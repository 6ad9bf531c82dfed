import { describe, expect, it } from 'vitest';
import { helpers } from '../../../workbench/spreadsheet/engine';
import { LOCALES } from '../../../workbench/spreadsheet/locales';
import { engineFormat } from '../../../workbench/spreadsheet/number-formats';

const shown = (format: string, value: number) =>
  helpers.formatValue(value, { format: engineFormat(format), locale: LOCALES.en_US });

describe('engineFormat', () => {
  it.each([
    ['0.00%', 0.025, '2.50%'],
    ['[Red]0.00', 1.5, '1.50'],
    ['+0.0%;-0.0%;0.0%', -0.123, '-12.3%'],
    ['▲ 0.0%;▼ 0.0%', -0.5, '▼ 50.0%'],
    ['#,##0.00 €', 1234.5, '1,234.50 €'],
    ['[$Rp-421]#,##0', 5000, 'Rp5,000'],
    ['0.00E+00', 12345, '1.23e+04'],
    ['# ??/??', 0.25, '0.25'],
    ['[h]:mm', 1.5, '36:00:00'],
    ['dd/MM/yyyy', 40878, '01/12/2011'],
    ['h:mm AM/PM', 0.75, '06:00 PM'],
    ['General', 1234.5, '1234.5'],
  ])('shows %s of %d as %s', (format, value, text) => {
    expect(shown(format, value)).toBe(text);
  });

  it('keeps a format that the engine knows', () => {
    expect(engineFormat('#,##0.00')).toBe('#,##0.00');
    expect(engineFormat('@')).toBe('@');
  });
});
