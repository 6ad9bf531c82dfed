import { cellReader } from '../spreadsheet/cell-reader';
import { helpers } from '../spreadsheet/engine';
import { LOCALES } from '../spreadsheet/locales';
import { serialToIsoDay } from '../spreadsheet/serial-dates';
import type { Workbook } from '../spreadsheet/workbook';

/** The named range by which the add-on finds its own block again, whatever the owner does to the tab. */
const SUMMARY_BLOCK = 'ShopKPI_Summary';

/** Columns of the block. Its last one names what a row holds; rows without a name are decoration. */
const LABEL = 0;
const FIRST = 1;
const SECOND = 2;
const CHANGE = 3;
const TREND = 4;
// Findings have their sentence where KPIs have their change.
const SENTENCE = 5;

export interface Span {
  from: string;
  to: string;
}

export interface Kpi {
  id: string;
  value: number;
  previous: number | null;
  change: number | null;
}

export interface Finding {
  code: string;
  tab: string;
  rows: number;
}

export interface Summary {
  asOf: string;
  period: Span;
  /** null where there is nothing fair to compare with. */
  previous: Span | null;
  currency: string | null;
  kpis: Kpi[];
  findings: Finding[];
}

/** The tab as a reader sees it. */
export interface SummaryText {
  /** Of each KPI: its name, value, previous value, change and what to think of it. */
  kpis: readonly (readonly string[])[];
  findings: readonly string[];
}

export class SummaryTabError extends Error {}

/** Reads the figures back from the tab that the add-on wrote. */
export function readSummaryTab(workbook: Workbook): { summary: Summary; text: SummaryText } {
  const block = workbook.model.getters.getNamedRange(SUMMARY_BLOCK)?.range;
  if (!block) throw new SummaryTabError('The add-on wrote no summary tab.');
  const { top, bottom, left, right } = block.zone;
  const read = cellReader(workbook, block.sheetId);
  const locale = LOCALES[workbook.locale];
  const kpis: Kpi[] = [];
  const findings: Finding[] = [];
  const shownKpis: string[][] = [];
  const shownFindings: string[] = [];
  let asOf: string | null = null;
  let period: Span | null = null;
  let previous: Span | null = null;
  let currency: string | null = null;

  for (let row = top; row <= bottom; row++) {
    const id = read(right, row).value;
    if (typeof id !== 'string' || id === '') continue;
    const value = (column: number) => read(left + column, row).value;
    const shown = (column: number): string => {
      const cell = read(left + column, row);
      if (cell.value === null) return '';
      return helpers.formatValue(cell.value, { locale, ...(cell.format ? { format: cell.format } : {}) });
    };
    const number = (column: number): number | null => {
      const found = value(column);
      if (found === null || found === '') return null;
      if (typeof found === 'number') return found;
      throw new SummaryTabError(`The summary tab holds "${found}" where a number of ${id} belongs.`);
    };
    const day = (column: number): string | null => {
      const serial = number(column);
      return serial === null ? null : serialToIsoDay(serial);
    };
    const span = (): Span | null => {
      const from = day(FIRST);
      const to = day(SECOND);
      return from === null || to === null ? null : { from, to };
    };
    if (id === 'asOf') asOf = day(FIRST);
    else if (id === 'period') period = span();
    else if (id === 'previous') previous = span();
    else if (id === 'currency') currency = String(value(FIRST) ?? '') || null;
    else if (id.startsWith('finding:')) {
      const code = id.slice('finding:'.length);
      const tab = String(value(FIRST) ?? '');
      findings.push({ code, tab, rows: number(SECOND) ?? 0 });
      // Some findings are about the whole spreadsheet.
      shownFindings.push(`${shown(LABEL)}${tab === '' ? '' : ` (${tab})`}: ${shown(SENTENCE)}`);
    } else if (/^[a-z][a-z0-9_]*$/.test(id) && !isHeading(value(FIRST))) {
      const figure = number(FIRST);
      if (figure === null) continue;
      kpis.push({ id, value: figure, previous: number(SECOND), change: number(CHANGE) });
      shownKpis.push([LABEL, FIRST, SECOND, CHANGE, TREND].map(shown));
    }
  }
  if (asOf === null || period === null) throw new SummaryTabError('The summary tab does not say its period.');
  return {
    summary: { asOf, period, previous, currency, kpis, findings },
    text: { kpis: shownKpis, findings: shownFindings },
  };
}

/** Column headings are words; what stands in for a figure that could not be computed begins with #. */
function isHeading(value: string | number | boolean | null): boolean {
  return typeof value === 'string' && value !== '' && !value.startsWith('#');
}
