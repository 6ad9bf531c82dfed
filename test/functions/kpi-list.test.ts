import { describe, expect, it } from 'vitest';
import type { CellArgument } from '../../src/functions/argument-cells';
import { kpiList } from '../../src/functions/kpi-list';
import { textsIn } from '../../src/i18n/all-texts';
import { languages } from '../../src/i18n/language';
import { catalogue } from '../../src/kpi/catalogue';
import { families } from '../../src/kpi/family';

function list(family?: CellArgument, language: (typeof languages)[number] = 'en'): string[][] {
  const found = kpiList(family, textsIn(language));
  if (!Array.isArray(found)) throw new Error(`No list: ${found.code}.`);
  return found;
}

describe('KPI_LIST', () => {
  it.each([undefined, '', null, [['']]])('lists every KPI below a header when the family is %j', (family) => {
    const [head, ...rows] = list(family);
    expect(head).toEqual(['Function', 'KPI', 'Formula', 'Unit']);
    expect(rows.map(([name]) => name)).toEqual(catalogue.map(({ functionName }) => functionName));
  });

  it('says name, formula and unit in the language of the sheet', () => {
    expect(list('sales')).toContainEqual([
      'KPI_AOV',
      'Average order value (AOV)',
      'revenue ÷ orders',
      'money',
    ]);
    expect(list('sales', 'fr')).toContainEqual([
      'KPI_AOV',
      'Panier moyen',
      'chiffre d’affaires ÷ commandes',
      'montant',
    ]);
  });

  it('lists one family, whatever language and capitals its name is in', () => {
    for (const family of families) {
      const ofFamily = catalogue.filter((kpi) => kpi.family === family).map((kpi) => kpi.functionName);
      expect(ofFamily).not.toEqual([]);
      for (const language of languages) {
        const name = textsIn(language).families[family];
        for (const given of [name, name.toUpperCase(), ` ${family} `, [[name]]]) {
          expect(
            list(given)
              .slice(1)
              .map(([first]) => first),
            String(given),
          ).toEqual(ofFamily);
        }
      }
    }
  });

  it('refuses a family that it does not know', () => {
    const problem = { code: 'unknownFamily', argument: 'family', text: 'shoes', known: families };
    expect(kpiList('shoes', textsIn('en'))).toEqual(problem);
  });
});
