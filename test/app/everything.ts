import type { ShopSpreadsheet } from './shop-spreadsheet';

/** Everything that a spreadsheet shows, tab by tab, except the tabs of some names. */
export function everything({ workbook }: ShopSpreadsheet, without: readonly string[] = []): unknown {
  workbook.evaluateNow();
  const { getters } = workbook.model;
  return {
    tabs: getters
      .getSheetIds()
      .filter((sheetId) => !without.includes(getters.getSheetName(sheetId)))
      .map((sheetId) => {
        const positions = Object.values(getters.getCells(sheetId)).map(({ id }) =>
          getters.getCellPosition(id),
        );
        positions.sort((a, b) => a.row - b.row || a.col - b.col);
        const cells = positions.map(({ row, col }) => {
          const at = { sheetId, col, row };
          const { value, format } = getters.getEvaluatedCell(at);
          const style = getters.getCellStyle(at);
          // Without what differs between equal runs: the id of a tab that was made again, and the time of
          // day.
          const shown = /yy|hh:mm/.test(format ?? '') ? Math.floor(Number(value)) : value;
          return JSON.stringify([row, col, shown, format, style]).replace(/#gid=\d+/g, '');
        });
        const charts = getters.getChartIds(sheetId).map((id) => getters.getChartDefinition(id).title?.text);
        return {
          name: getters.getSheetName(sheetId),
          rows: getters.getNumberRows(sheetId),
          cells,
          charts: charts.toSorted(),
        };
      }),
    names: getters
      .getNamedRanges()
      .filter(({ range }) => !without.includes(getters.getSheetName(range.sheetId)))
      .map(({ name, range }) => [name, getters.getSheetName(range.sheetId), range.zone])
      .toSorted(([a], [b]) => String(a).localeCompare(String(b))),
  };
}

/**
 * Changes the data so that the summary has more rows in the middle and other formats, and the data check
 * another finding.
 */
export function changeData(spreadsheet: ShopSpreadsheet): void {
  spreadsheet.type('Orders', 'E6', 'four hundred');
  spreadsheet.type('Traffic', 'E1', 'Carts begun');
  spreadsheet.type('Orders', 'H1', 'Currency');
  for (const row of [2, 3, 4, 5, 6, 7, 8, 9]) spreadsheet.type('Orders', `H${row}`, 'EUR');
}
