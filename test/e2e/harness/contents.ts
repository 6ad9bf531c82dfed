import type { Model } from '@odoo/o-spreadsheet';

/** The cells of every tab, as they were entered and as they are shown. Also sent into the page. */
export function contentsOf(model: Model): Record<string, Record<string, string>> {
  const { getters } = model;
  return Object.fromEntries(
    getters.getSheetIds().map((sheetId) => [
      getters.getSheetName(sheetId),
      Object.fromEntries(
        getters.getCells(sheetId).flatMap((cell) => {
          const position = getters.getCellPosition(cell.id);
          const text = getters.getCellText(position, { showFormula: true });
          const shown = getters.getEvaluatedCell(position).formattedValue;
          return text === '' ? [] : [[`${position.col}:${position.row}`, `${text} shows ${shown}`]];
        }),
      ),
    ]),
  );
}
