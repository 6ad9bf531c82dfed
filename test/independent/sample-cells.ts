import { textsIn } from '../../src/i18n/all-texts';
import { civilDay } from '../../src/period/civil-day';
import { rawTabHeader, rawTabName } from '../../src/sample/raw-tab-text';
import { sampleShop } from '../../src/sample/sample-shop';
import { kindOf, rawTabFields } from '../../src/tables/raw-tab-fields';
import { tableFields } from '../../src/vocabulary/fields';
import type { SheetCell, SheetRows } from './shop-database';

const millisecondsPerDay = 86_400_000;

/**
 * The sample shop up to October 2026, as getValues returns its raw tabs in an English spreadsheet in UTC.
 * Another seed gives another shop.
 */
export function sampleCells(seed?: number): ReadonlyMap<string, SheetRows> {
  const texts = textsIn('en');
  return new Map(
    sampleShop(civilDay(2026, 10, 31), texts.rawTabs.words, seed).map(({ id, rows }) => {
      const types: Readonly<Record<string, string>> = tableFields[kindOf(id)];
      const isDate = rawTabFields[id].map((field) => types[field] === 'day' || types[field] === 'moment');
      const cells = rows.map((row) =>
        row.map((cell, column): SheetCell => {
          const holdsDate = isDate[column] === true && typeof cell === 'number';
          return holdsDate ? new Date(Math.round(cell * millisecondsPerDay)) : cell;
        }),
      );
      return [rawTabName(id, texts), [rawTabHeader(id, texts), ...cells]];
    }),
  );
}
