import { describe, expect, it } from 'vitest';
import { readRequest } from '../../../src/app/sidebar/request-shape';
import { migrateSettings } from '../../../src/app/stored/settings-migrations';
import { readSettings } from '../../../src/app/stored/settings-shape';
import { DocumentState } from '../../../workbench/apps-script/document-state';
import { orders, ShopSpreadsheet } from '../shop-spreadsheet';

const whole = {
  period: 'week',
  asOf: '2026-02-28',
  comparison: 'lastYear',
  language: 'ms',
  currency: 'MYR',
  firstWeekday: 6,
  fiscalFirstMonth: 4,
  sections: 'family',
  kpis: ['aov', 'revenue'],
  cards: ['orders'],
  lostAfterDays: 90,
  shopName: 'Kedai Ani',
  campaigns: [{ name: 'Sale of June', from: '2026-06-01', to: '2026-06-10' }],
  corrections: [{ holiday: 'lebaran', day: '2026-03-21' }],
};
const defaults = {
  period: 'month',
  asOf: null,
  comparison: 'previous',
  language: null,
  currency: null,
  firstWeekday: 0,
  fiscalFirstMonth: 1,
  sections: 'journey',
  kpis: null,
  cards: ['revenue', 'orders', 'conversion_rate', 'aov', 'new_customers', 'clv'],
  lostAfterDays: null,
  shopName: null,
  campaigns: [],
  corrections: [],
};

describe('settings', () => {
  it('are read as the owner saved them', () => {
    expect(readSettings({ version: 3, ...whole })).toEqual({ settings: whole, isWhole: true });
  });

  it.each([
    ['period', 'fortnight'],
    ['asOf', '2026-02-30'],
    ['comparison', null],
    ['language', 'de'],
    ['currency', 'ringgit'],
    ['firstWeekday', 7],
    ['fiscalFirstMonth', 0],
    ['sections', ''],
    ['kpis', 'all'],
    ['cards', undefined],
    ['lostAfterDays', 1.5],
    ['shopName', 'x'.repeat(101)],
    ['campaigns', 'Sale'],
    ['corrections', null],
  ])('lose only %s if it cannot be read', (field, bad) => {
    const { settings, isWhole } = readSettings({ ...whole, [field]: bad });
    expect(isWhole).toBe(false);
    expect(settings).toEqual({ ...whole, [field]: Reflect.get(defaults, field) });
  });

  it('drop unknown and repeated KPIs, and keep at most six cards', () => {
    const cards = ['orders', 'aov', 'no_such_kpi', 'orders', 'revenue', 'gmv', 'clv', 'nps', 'cac'];
    const { settings } = readSettings({ ...whole, kpis: ['nps', 'gone', 'nps'], cards });
    expect(settings.kpis).toEqual(['nps']);
    expect(settings.cards).toEqual(['orders', 'aov', 'revenue', 'gmv', 'clv', 'nps']);
  });

  it('lose only those campaigns and holidays that cannot be read', () => {
    const [campaign] = whole.campaigns;
    const campaigns = [{ name: 'Backwards', from: '2026-06-02', to: '2026-06-01' }, campaign, 'Sale'];
    const corrections = [{ holiday: 'birthday', day: '2026-03-21' }, ...whole.corrections];
    expect(readSettings({ ...whole, campaigns, corrections })).toEqual({ settings: whole, isWhole: true });
  });

  it('mean all KPIs if none of the chosen ones is left', () => {
    expect(readSettings({ ...whole, kpis: ['gone'] })).toMatchObject({
      settings: { kpis: null },
      isWhole: true,
    });
    expect(readSettings({ ...whole, kpis: [] }).settings.kpis).toBeNull();
  });

  it('are refused as a request if one field is invalid', () => {
    expect(readRequest({ type: 'generate', settings: whole, whenEdited: 'ask', run: 'r1' })).toBeDefined();
    expect(
      readRequest({ type: 'generate', settings: { ...whole, period: 'x' }, whenEdited: 'ask', run: 'r1' }),
    ).toBeUndefined();
    expect(readRequest({ type: 'format the disk' })).toBeUndefined();
    expect(readRequest(null)).toBeUndefined();
  });
});

describe('settings of an older version', () => {
  it('are migrated to the present one, and each step is saved', () => {
    const saved: unknown[] = [];
    const old = { period: 'quarter', asOf: '2026-01-31', language: 'id' };
    const migrated = migrateSettings(old, (step) => saved.push(step));
    expect(migrated).toEqual({ ...defaults, ...old, version: 3 });
    const { campaigns, corrections, ...second } = defaults;
    expect(saved).toEqual([{ ...second, ...old, version: 2 }, migrated]);
    expect(old).toEqual({ period: 'quarter', asOf: '2026-01-31', language: 'id' });
  });

  it.each([4, 0, 1.5, '2', null])('are not changed if their version is %s', (version) => {
    expect(migrateSettings({ version, period: 'day' }, () => expect.unreachable())).toBeUndefined();
  });
});

describe('the settings of a document', () => {
  const key = 'shopKpi.settings';
  function shopWith(kept: string) {
    const shop = new ShopSpreadsheet([orders]);
    const { documentProperties } = DocumentState.of(shop.workbook);
    documentProperties.set(key, kept);
    return { shop, documentProperties };
  }

  it('of the first version are shown in the sidebar and stored in the new form', () => {
    const { shop, documentProperties } = shopWith('{"period":"year","asOf":null,"language":"fr"}');
    const settings = { ...defaults, period: 'year', language: 'fr' };
    expect(shop.ask({ type: 'open' })).toMatchObject({
      state: 'ready',
      language: 'fr',
      settings,
      notice: '',
    });
    expect(JSON.parse(documentProperties.get(key) ?? '')).toEqual({ version: 3, ...settings });
  });

  it.each([
    ['broken', '{"period":"mon'],
    ['of a newer version', '{"version":99,"period":"fortnight"}'],
    ['no settings', '[1]'],
  ])('stay untouched if they are %s, and are moved to another key when others are saved', (_, kept) => {
    const { shop, documentProperties } = shopWith(kept);
    const ready = shop.ask({ type: 'open' });
    expect(ready).toMatchObject({ state: 'ready', settings: defaults });
    expect(ready).toHaveProperty('notice', expect.stringContaining('could not be read'));
    expect(documentProperties.get(key)).toBe(kept);

    shop.generate();
    expect(documentProperties.get(key)).toBe(kept);

    shop.ask({ type: 'saveSettings', settings: whole });
    expect(documentProperties.get(`${key}.aside`)).toBe(kept);
    const { campaigns, corrections } = defaults;
    expect(shop.ask({ type: 'open' })).toMatchObject({
      settings: { ...whole, campaigns, corrections },
      notice: '',
    });
  });

  it('are also reported after a summary from the menu if they could not be read', () => {
    const { shop } = shopWith('{"version":99}');
    expect(shop.generate().toast).toContain('could not be read');
  });

  it('have a notice if a field was replaced by its default', () => {
    const { shop } = shopWith(JSON.stringify({ version: 3, ...whole, language: 'en', currency: 'coins' }));
    expect(shop.ask({ type: 'open' })).toMatchObject({
      settings: { ...whole, language: 'en', currency: null },
      notice: expect.stringContaining('Some settings'),
    });
  });
});
