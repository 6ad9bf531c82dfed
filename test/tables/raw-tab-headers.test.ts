import { describe, expect, it } from 'vitest';
import type { Cell, RawTab } from '../../src/cells/cell';
import { textsIn } from '../../src/i18n/all-texts';
import { languages } from '../../src/i18n/language';
import { civilDay } from '../../src/period/civil-day';
import { rawTabHeader, rawTabName } from '../../src/sample/raw-tab-text';
import { sampleShop } from '../../src/sample/sample-shop';
import { kindOf, type RawTabId, rawTabFields } from '../../src/tables/raw-tab-fields';
import { recogniseTab } from '../../src/tables/recognition/recognise-tab';
import { tableFields } from '../../src/vocabulary/fields';

/** The recognised field of each column; a column without values cannot be recognised. */
function fieldsOf(tab: RawTab): readonly (string | undefined)[] {
  const found = recogniseTab(tab);
  if (!('about' in found)) return [];
  return (tab.cells[0] ?? []).map(
    (_header, column) => found.about.assignments.find((given) => given.column === column)?.field,
  );
}

function cellsOf(id: RawTabId, rows: readonly (readonly (string | number)[])[]): (readonly Cell[])[] {
  const types: Readonly<Record<string, string>> = tableFields[kindOf(id)];
  const isDate = rawTabFields[id].map((field) => ['day', 'moment'].includes(types[field] ?? ''));
  return rows.map((row) =>
    row.map((cell, column) =>
      isDate[column] === true && typeof cell === 'number' ? new Date(cell * 86_400_000) : cell,
    ),
  );
}

// The add-on must read the tabs that it makes itself, in any language of the sheet.
describe.each(languages)('the raw tabs in %s', (language) => {
  const texts = textsIn(language);
  const tabs = sampleShop(civilDay(2026, 10, 31), texts.rawTabs.words);

  it.each(tabs.map(({ id, rows }) => ({ id, rows: rows.slice(0, 400) })))(
    '$id are recognised by name and by values',
    ({ id, rows }) => {
      const header = rawTabHeader(id, texts);
      const empty = recogniseTab({ name: rawTabName(id, texts), cells: [header] });
      expect(empty).toMatchObject({ kind: 'headerOnly', table: kindOf(id) });
      const filled: RawTab = { name: 'Sheet1', cells: [header, ...cellsOf(id, rows)] };
      expect(recogniseTab(filled).kind).toBe(kindOf(id));
      const expected = rawTabFields[id].map((field, column) =>
        rows.some((row) => row[column] !== '') ? field : undefined,
      );
      const found = fieldsOf(filled);
      expect(found.filter((_field, column) => expected[column] !== undefined)).toEqual(
        expected.filter((field) => field !== undefined),
      );
    },
  );
});
