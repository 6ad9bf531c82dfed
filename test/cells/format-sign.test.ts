import { expect, it } from 'vitest';
import { signOfFormat } from '../../src/cells/format-sign';

it.each([
  ['"$"#,##0.00', '$'],
  ['$#,##0.00;($#,##0.00)', '$'],
  ['[$$-409]#,##0.00', '$'],
  ['[$Rp-421] #,##0', 'Rp'],
  ['#,##0.00\\ [$€]', '€'],
  ['#,##0.00 [$€-40C];[Red]-#,##0.00 [$€-40C]', '€'],
  ['_("$"* #,##0.00_)', '$'],
  ['#,##0.00', ''],
  ['0.###############', ''],
  ['0.00%', ''],
])('of %s is %s', (format, sign) => {
  expect(signOfFormat(format)).toBe(sign);
});
