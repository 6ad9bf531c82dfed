import { expect, it } from 'vitest';
import { DocumentState } from '../../../workbench/apps-script/document-state';
import { orders, ShopSpreadsheet, traffic } from '../shop-spreadsheet';

/** The names of all fields in a JSON value, at every depth. */
function namesIn(value: unknown): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  if (Array.isArray(value)) return new Set(value.flatMap((member) => [...namesIn(member)]));
  return new Set(Object.entries(value).flatMap(([name, inside]) => [name, ...namesIn(inside)]));
}

it('stores fields under the names in the sources, although the build shortens internal names', () => {
  const spreadsheet = new ShopSpreadsheet([orders, traffic]);
  spreadsheet.generate();
  const { documentProperties } = DocumentState.of(spreadsheet.workbook);
  const names = (key: string) => namesIn(JSON.parse(documentProperties.get(key) ?? 'null'));
  expect([...names('shopKpi.tabs')].toSorted()).toEqual(
    [
      'comparisons',
      'data',
      'dataCheck',
      'gid',
      'language',
      'name',
      'own',
      'raw',
      'summary',
      'withoutCells',
    ].toSorted(),
  );
  const readings = ['tab', 'kind', 'headers', 'rows', 'unready', 'orderDate'];
  expect([...names('shopKpi.readings')]).toEqual(expect.arrayContaining(readings));
  expect(names('shopKpi.charts')).toContain('shows');
});
