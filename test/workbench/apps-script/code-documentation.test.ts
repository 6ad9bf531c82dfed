import { describe, expect, it } from 'vitest';
import { customFunctionSignatures } from '../../../workbench/apps-script/code-documentation';

describe('customFunctionSignatures', () => {
  it('reads name, description and parameters from the JSDoc of a top-level function', () => {
    const code = `
      /**
       * Orders for each
       * visitor.
       *
       * @param {number|Array<Array<number>>} orders Number of orders.
       * @param {number} [visitors] Number of visitors,
       *   if known.
       * @return A fraction.
       * @customfunction
       */
      function KPI_CONVERSION(orders, visitors) {}`;

    expect(customFunctionSignatures(code)).toEqual([
      {
        name: 'KPI_CONVERSION',
        description: 'Orders for each visitor.',
        parameters: [
          { name: 'orders', description: 'Number of orders.', optional: false, repeating: false },
          {
            name: 'visitors',
            description: 'Number of visitors, if known.',
            optional: true,
            repeating: false,
          },
        ],
      },
    ]);
  });

  it('knows defaults and rest parameters', () => {
    const [signature] = customFunctionSignatures('/** @customfunction */ function F(a = 1, ...more) {}');

    expect(signature?.parameters.map(({ name, optional, repeating }) => [name, optional, repeating])).toEqual(
      [
        ['a', true, false],
        ['more', true, true],
      ],
    );
  });

  it('leaves out what Sheets would not offer', () => {
    const code = `
      /** Not marked. */
      function PLAIN() {}
      /** @customfunction */
      function HIDDEN_() {}
      /** @customfunction */
      var VARIABLE = function () {};
      (function () { /** @customfunction */ function INNER() {} })();
      /** @customfunction */
      const other = 1;
      function AFTER_OTHER() {}`;

    expect(customFunctionSignatures(code)).toEqual([]);
  });
});
