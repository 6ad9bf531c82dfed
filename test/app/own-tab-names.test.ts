import { describe, expect, it } from 'vitest';
import { orders, type ShopSpreadsheet, shopWithSummary } from './shop-spreadsheet';

/** Chooses a language in the sidebar and generates. */
function speak(spreadsheet: ShopSpreadsheet, language: 'en' | 'id' | 'ms' | 'fr'): void {
  const opened: unknown = spreadsheet.ask({ type: 'open' });
  const settings: object =
    typeof opened === 'object' && opened !== null && 'settings' in opened ? Object(opened.settings) : {};
  spreadsheet.ask({ type: 'saveSettings', settings: { ...settings, language } });
  expect(spreadsheet.generate()).toMatchObject({ alert: undefined, question: undefined });
}

describe('the names of the add-on’s own tabs', () => {
  it('follow the language when it changes and changes back; names of raw tabs stay', () => {
    const spreadsheet = shopWithSummary();
    const raw = [orders.name, 'Traffic'];
    speak(spreadsheet, 'fr');
    expect(spreadsheet.tabNames()).toEqual([
      'Synthèse des KPI',
      'Contrôle des données',
      ...raw,
      'Données des KPI',
    ]);
    speak(spreadsheet, 'ms');
    expect(spreadsheet.tabNames()).toEqual(['Ringkasan KPI', 'Semakan data', ...raw, 'Data KPI']);
    speak(spreadsheet, 'en');
    expect(spreadsheet.tabNames()).toEqual(['KPI Summary', 'Data check', ...raw, 'KPI Data']);
  });

  it('stay if the owner has chosen one, in any language', () => {
    const spreadsheet = shopWithSummary();
    spreadsheet.renameTab('KPI Summary', 'Monday');
    // The default name in another language, given by the owner while the add-on was English.
    spreadsheet.renameTab('Data check', 'Contrôle des données');
    expect(spreadsheet.generate()).toMatchObject({ question: undefined });
    speak(spreadsheet, 'ms');
    expect(spreadsheet.tabNames().slice(0, 2)).toEqual(['Monday', 'Contrôle des données']);
  });

  it('stay if the new name is taken', () => {
    const spreadsheet = shopWithSummary();
    spreadsheet.renameTab('Traffic', 'synthèse des kpi');
    speak(spreadsheet, 'fr');
    expect(spreadsheet.tabNames()).toEqual([
      'KPI Summary',
      'Contrôle des données',
      orders.name,
      'synthèse des kpi',
      'Données des KPI',
    ]);
    expect(spreadsheet.valueOf('KPI Summary', 'revenue', 'name')).toBe('Chiffre d’affaires');
  });

  it('keep their number', () => {
    const spreadsheet = shopWithSummary();
    spreadsheet.type('KPI Summary', spreadsheet.cellOf('KPI Summary', 'revenue', 'value'), '12345');
    spreadsheet.generate('YES');
    expect(spreadsheet.tabNames()).toContain('KPI Summary 2');
    speak(spreadsheet, 'fr');
    expect(spreadsheet.tabNames()).toContain('Synthèse des KPI 2');
    // The tab that now belongs to the owner keeps its name.
    expect(spreadsheet.tabNames()).toContain('KPI Summary');
  });

  it('are restored if a run could not write', () => {
    const spreadsheet = shopWithSummary();
    const before = spreadsheet.tabNames();
    const opened: unknown = spreadsheet.ask({ type: 'open' });
    const settings: object =
      typeof opened === 'object' && opened !== null && 'settings' in opened ? Object(opened.settings) : {};
    spreadsheet.ask({ type: 'saveSettings', settings: { ...settings, language: 'fr' } });
    spreadsheet.sabotage(`
      const range = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1');
      Object.getPrototypeOf(range).setValues = () => { throw new Error('refused'); };
    `);
    expect(spreadsheet.generate().alert).toContain('refused');
    expect(spreadsheet.tabNames()).toEqual(before);
  });
});
