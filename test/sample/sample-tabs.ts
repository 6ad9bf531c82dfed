import type { RawTab } from '../../src/cells/cell';
import { textsIn } from '../../src/i18n/all-texts';
import type { Language } from '../../src/i18n/language';
import { civilDay } from '../../src/period/civil-day';
import { rawTabHeader, rawTabName } from '../../src/sample/raw-tab-text';
import { sampleShop } from '../../src/sample/sample-shop';
import type { SampleTab } from '../../src/sample/sample-tab';
import { kindOf, rawTabFields } from '../../src/tables/raw-tab-fields';
import { type FieldType, tableFields } from '../../src/vocabulary/fields';
import type { TabData } from '../../workbench/spreadsheet/workbook';

const october2026 = civilDay(2026, 10, 31);

const made = new Map<string, readonly SampleTab[]>();

/** The sample shop up to October 2026, made once for all tests, which only read it. Another seed gives another shop. */
export function sampleShopOf2026(language: Language = 'en', seed?: number): readonly SampleTab[] {
  const key = `${language} ${seed}`;
  const shop = made.get(key) ?? sampleShop(october2026, textsIn(language).rawTabs.words, seed);
  made.set(key, shop);
  return shop;
}

const returned = new Map<string, readonly RawTab[]>();

/** The sample shop as a spreadsheet in UTC returns it, made once for all tests. */
export function sampleRawTabs(language: Language = 'en', seed?: number): readonly RawTab[] {
  const key = `${language} ${seed}`;
  const tabs = returned.get(key) ?? sampleTabs(language, (civilMs) => new Date(civilMs), seed);
  returned.set(key, tabs);
  return tabs;
}

/** The sample shop as tabs for the workbench, which is much faster than inserting it there. */
export function sampleTabData(language: Language = 'en'): readonly TabData[] {
  return sampleTabs(language, (civilMs) => ({ civilMs }));
}

function sampleTabs<Time>(language: Language, timeOf: (civilMs: number) => Time, seed?: number) {
  const texts = textsIn(language);
  return sampleShopOf2026(language, seed).map(({ id, rows }) => {
    const types: Readonly<Record<string, FieldType>> = tableFields[kindOf(id)];
    const isTime = rawTabFields[id].map((field) => types[field] === 'day' || types[field] === 'moment');
    const cells = rows.map((row) =>
      row.map((cell, column) =>
        isTime[column] && typeof cell === 'number' ? timeOf(Math.round(cell * 86_400_000)) : cell,
      ),
    );
    return { name: rawTabName(id, texts), cells: [rawTabHeader(id, texts), ...cells] };
  });
}
