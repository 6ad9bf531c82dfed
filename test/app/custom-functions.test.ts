import { describe, expect, it } from 'vitest';
import type { LocaleCode } from '../../workbench/spreadsheet/locales';
import { ShopSpreadsheet } from './shop-spreadsheet';

/** A sheet with the formulas of an owner; cells are read as they are shown. */
function sheet(cells: Readonly<Record<string, string>>, locale: LocaleCode = 'en_US'): ShopSpreadsheet {
  const spreadsheet = new ShopSpreadsheet([{ name: 'Sheet1', cells: [] }], locale);
  for (const [cell, content] of Object.entries(cells)) spreadsheet.type('Sheet1', cell, content);
  return spreadsheet;
}

const shown = (spreadsheet: ShopSpreadsheet, ...cells: readonly string[]) =>
  cells.map((cell) => spreadsheet.value('Sheet1', cell));

describe('a function typed into a cell', () => {
  it('computes from cells', () => {
    expect(shown(sheet({ B2: '120', C2: '4800', D2: '=KPI_CONVERSION(B2, C2)' }), 'D2')).toEqual([0.025]);
  });

  it('fills a column; an empty row stays empty, and a row with an error says why', () => {
    const spreadsheet = sheet({
      ...{ B1: '1', B2: '', B3: '5', B4: 'abc', C1: '4', C2: '', C3: '0', C4: '7' },
      D1: '=KPI_CONVERSION(B1:B4, C1:C4)',
    });
    expect(shown(spreadsheet, 'D1', 'D2', 'D3', 'D4')).toEqual([
      0.25,
      '',
      '#DIV/0! visitors is 0',
      '#VALUE! orders: "abc" is not a number',
    ]);
  });

  it('shows a table below and to its right, with headers in the language of the sheet', () => {
    const cells = { A1: 'Ads', A2: 'Email', A3: 'Ads', B1: '60', B2: '30', B3: '10' };
    const english = sheet({ ...cells, D1: '=KPI_TRAFFIC_SOURCES(A1:A3, B1:B3)' });
    expect(shown(english, 'D1', 'E1', 'F1', 'D2', 'E2', 'F2', 'D3', 'E3', 'F3')).toEqual([
      ...['Source', 'Visits', 'Share'],
      ...['Ads', 70, 0.7],
      ...['Email', 30, 0.3],
    ]);
    const french = sheet({ ...cells, D1: '=KPI_TRAFFIC_SOURCES(A1:A3, B1:B3)' }, 'fr_FR');
    expect(shown(french, 'D1', 'E1')).toEqual(['Source', 'Visites']);
  });

  it('compares two periods of a column in the words of the sheet', () => {
    const days = { A1: '2026-01-10', A2: '2026-01-31', A3: '2026-02-08', A4: '2026-02-28' };
    const cells = { ...days, B1: '80', B2: '40', B3: '90', B4: '60' };
    const french = sheet({ ...cells, D1: '=KPI_COMPARE(A1:A4, B1:B4, "mois")' }, 'fr_FR');
    // 90 + 60 against 80 + 40.
    expect(shown(french, 'D1', 'E1', 'F1', 'G1', 'D2', 'E2', 'F2', 'G2')).toEqual([
      ...['Période', 'Valeur', 'Comparée à', 'Évolution'],
      ...['01/02/2026 – 28/02/2026 (comparée à 01/01/2026 – 31/01/2026)', 150, 120, 0.25],
    ]);
  });

  it('lists the whole catalogue, or one family by its name in the language of the sheet', () => {
    const spreadsheet = sheet({ A1: '=KPI_LIST("Ventes")' }, 'fr_FR');
    expect(shown(spreadsheet, 'A1', 'B1', 'A2', 'A15', 'A16')).toEqual([
      'Fonction',
      'KPI',
      'KPI_REVENUE',
      'KPI_REVENUE_PER_VISITOR',
      '',
    ]);
  });

  it('takes the options in the words of any language', () => {
    const answers = {
      A1: '2026-03-01 10:00',
      A2: '2026-03-01 10:00',
      B1: '2026-03-01 11:00',
      B2: '2026-03-01 13:00',
    };
    const spreadsheet = sheet({ ...answers, D1: '=KPI_FIRST_RESPONSE(A1:A2, B1:B2, "minutes", "médiane")' });
    expect(shown(spreadsheet, 'D1')).toEqual([120]);
  });

  it('reads durations in the form in which Sheets stores them', () => {
    const spreadsheet = sheet({ A1: '0:02:30', A2: '0:05:00', C1: '=KPI_SESSION_DURATION(A1:A2)' });
    expect(shown(spreadsheet, 'C1')).toEqual([expect.closeTo(3.75 / 60, 9)]);
  });

  it('says in the language of the sheet what is wrong with its cells', () => {
    const message = (locale: LocaleCode): string => {
      const call = sheet({}, locale).script.callCustomFunction('KPI_NPS', [[[12]]]);
      return call.state === 'error' ? call.message : '';
    };
    expect(message('en_US')).toBe('#NUM! scores: 12 is outside 0 to 10');
    expect(message('in_ID')).toBe('#NUM! skor: 12 di luar 0 sampai 10');
    expect(message('ms_MY')).toBe('#NUM! skor: 12 di luar julat 0 hingga 10');
    expect(message('fr_FR')).toBe('#NUM! «\u202fscores\u202f»\u202f: 12 est hors de l’intervalle de 0 à 10');
  });
});
