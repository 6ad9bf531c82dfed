import { describe, expect, it } from 'vitest';
import type { RawTab } from '../../src/cells/cell';
import { textsIn } from '../../src/i18n/all-texts';
import { languages } from '../../src/i18n/language';
import { rawTabHeader, rawTabName } from '../../src/sample/raw-tab-text';
import { kindOf, rawTabFields, rawTabIds } from '../../src/tables/raw-tab-fields';
import { recogniseTab } from '../../src/tables/recognition/recognise-tab';
import { sampleRawTabs } from '../sample/sample-tabs';

/** The recognised field of each column; a column without values cannot be recognised. */
function fieldsOf(tab: RawTab): readonly (string | undefined)[] {
  const found = recogniseTab(tab);
  if (!('about' in found)) return [];
  return (tab.cells[0] ?? []).map(
    (_header, column) => found.about.assignments.find((given) => given.column === column)?.field,
  );
}

// The add-on must read the tabs that it makes itself, in any language of the sheet.
describe.each(languages)('the raw tabs in %s', (language) => {
  const texts = textsIn(language);
  const tabs = new Map(sampleRawTabs(language).map(({ name, cells }) => [name, cells]));

  it.each(rawTabIds)('%s are recognised by name and by values', (id) => {
    const name = rawTabName(id, texts);
    const [header = [], ...rows] = tabs.get(name)?.slice(0, 401) ?? [];
    expect(header).toEqual(rawTabHeader(id, texts));
    const empty = recogniseTab({ name, cells: [header] });
    expect(empty).toMatchObject({ kind: 'headerOnly', table: kindOf(id) });
    const filled: RawTab = { name: 'Sheet1', cells: [header, ...rows] };
    expect(recogniseTab(filled).kind).toBe(kindOf(id));
    const expected = rawTabFields[id].map((field, column) =>
      rows.some((row) => row[column] !== '') ? field : undefined,
    );
    const found = fieldsOf(filled);
    expect(found.filter((_field, column) => expected[column] !== undefined)).toEqual(
      expected.filter((field) => field !== undefined),
    );
  });
});
