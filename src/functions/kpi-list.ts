import { isEmptyCell } from '../cells/cell';
import type { KpiListTexts } from '../i18n/texts';
import { catalogue } from '../kpi/catalogue';
import type { Problem } from '../kpi/problem';
import { argumentCells, type CellArgument, isLeftOut } from './argument-cells';
import { cellText } from './cell-number';
import { readFamily } from './choice';

export const listFunction = 'KPI_LIST';

/** The catalogue as a table with function, name, formula and unit: of all KPIs, or of one family. */
export function kpiList(family: CellArgument, texts: KpiListTexts): string[][] | Problem {
  const cell = isLeftOut(family) ? '' : argumentCells(family).at(0, 0);
  const wanted = isEmptyCell(cell) ? undefined : readFamily(cellText(cell));
  if (typeof wanted === 'object') return wanted;
  const { listColumns, kpis, units } = texts;
  const header = [listColumns.function, listColumns.name, listColumns.formula, listColumns.unit];
  const listed = catalogue.filter((kpi) => wanted === undefined || kpi.family === wanted);
  return [
    header,
    ...listed.map((kpi) => [kpi.functionName, kpis[kpi.id].name, kpis[kpi.id].formula, units[kpi.unit]]),
  ];
}
