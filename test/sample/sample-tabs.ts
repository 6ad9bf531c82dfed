import type { RawTab } from '../../src/cells/cell';
import { textsIn } from '../../src/i18n/all-texts';
import type { Language } from '../../src/i18n/language';
import { type CivilDay, civilDay } from '../../src/period/civil-day';
import { rawTabHeader, rawTabName } from '../../src/sample/raw-tab-text';
import { sampleShop } from '../../src/sample/sample-shop';
import { kindOf, rawTabFields } from '../../src/tables/raw-tab-fields';
import { type FieldType, tableFields } from '../../src/vocabulary/fields';
import type { TabData } from '../../workbench/spreadsheet/workbook';

const october2026 = civilDay(2026, 10, 31);

/** The sample shop as a spreadsheet in UTC returns it. */
export function sampleRawTabs(
  language: Language = 'en',
  last: CivilDay = october2026,
  seed?: number,
): readonly RawTab[] {
  return sampleTabs(language, last, (civilMs) => new Date(civilMs), seed);
}

/** The sample shop as tabs for the workbench, which is much faster than inserting it there. */
export function sampleTabData(language: Language = 'en', last: CivilDay = october2026): readonly TabData[] {
  return sampleTabs(language, last, (civilMs) => ({ civilMs }));
}

function sampleTabs<Time>(
  language: Language,
  last: CivilDay,
  timeOf: (civilMs: number) => Time,
  seed?: number,
) {
  const texts = textsIn(language);
  return sampleShop(last, texts.rawTabs.words, seed).map(({ id, rows }) => {
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
