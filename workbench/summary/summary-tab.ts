import { DocumentState } from '../apps-script/document-state';
import { cellReader } from '../spreadsheet/cell-reader';
import { serialToIsoDay } from '../spreadsheet/serial-dates';
import type { Workbook } from '../spreadsheet/workbook';

/** The mark by which the add-on finds its own tab again, whatever the owner calls it. */
const SUMMARY_MARK = 'shop-kpi-summary';

/** Columns of the tab. The last one names what a row holds; rows without a name are decoration. */
const LABEL = 0;
const FIRST = 1;
const SECOND = 2;
const CHANGE = 3;
const ID = 6;

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

/** What the tab shows a reader beside the figures. */
export interface SummaryText {
  labels: ReadonlyMap<string, string>;
  sentences: readonly string[];
}

export class SummaryTabError extends Error {}

/** Reads the figures back from the tab that the add-on wrote. */
export function readSummaryTab(workbook: Workbook): { summary: Summary; text: SummaryText; sheetId: string } {
  const sheetId = findSummarySheet(workbook);
  if (sheetId === undefined) throw new SummaryTabError('The add-on wrote no summary tab.');
  const { getters } = workbook.model;
  const read = cellReader(workbook, sheetId);
  const kpis: Kpi[] = [];
  const findings: Finding[] = [];
  const labels = new Map<string, string>();
  const sentences: string[] = [];
  let asOf: string | null = null;
  let period: Span | null = null;
  let previous: Span | null = null;
  let currency: string | null = null;

  for (let row = 0; row < getters.getNumberRows(sheetId); row++) {
    const id = read(ID, row).value;
    if (typeof id !== 'string' || id === '') continue;
    const value = (column: number) => read(column, row).value;
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
      findings.push({ code, tab: String(value(FIRST) ?? ''), rows: number(SECOND) ?? 0 });
      sentences.push(String(value(LABEL) ?? ''));
    } else if (/^[a-z][a-z0-9_]*$/.test(id)) {
      const figure = number(FIRST);
      if (figure === null) continue;
      kpis.push({ id, value: figure, previous: number(SECOND), change: number(CHANGE) });
      labels.set(id, String(value(LABEL) ?? id));
    }
  }
  if (asOf === null || period === null) throw new SummaryTabError('The summary tab does not say its period.');
  return {
    summary: { asOf, period, previous, currency, kpis, findings },
    text: { labels, sentences },
    sheetId,
  };
}

function findSummarySheet(workbook: Workbook): string | undefined {
  const document = DocumentState.of(workbook);
  return workbook.model.getters
    .getSheetIds()
    .find((id) => document.sheet(id).metadata.some(({ key }) => key === SUMMARY_MARK));
}
