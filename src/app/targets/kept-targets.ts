import { openTargetsTab, type TargetsTab, writeStatusColumns } from '../../host/targets-tab';
import type { Undo } from '../../host/undo';
import { statusHeaders, targetLexicon, targetTabNames } from '../../i18n/target-lexicon';
import type { ReadShop } from '../../measures/read-shop';
import type { PeriodQuestion } from '../../summary/summarise';
import type { Summary } from '../../summary/summary';
import { noStatus, statusHeader, statusRow } from '../../summary/target-columns';
import { followTargets, type TargetState } from '../../target/follow-targets';
import { type ReadTargets, readTargets } from '../../target/read-targets';
import { type StatusColumn, statusColumns } from '../../target/status-columns';
import type { OpenDocument } from '../open-document';

/** The tab of targets, and the targets read from it. */
export interface KeptTargets {
  readonly tab: TargetsTab;
  /** Undefined where the tab holds no table of targets. */
  readonly read: ReadTargets | undefined;
}

/** Opens and reads the tab of targets; undefined where there is none. */
export function openTargets({ spreadsheet, rules }: OpenDocument): KeptTargets | undefined {
  const headers = statusHeaders();
  const tab = openTargetsTab(spreadsheet, targetTabNames(), statusColumns.length, (cells) =>
    headers.some((known) => areInOrder(cells.map((cell) => known.get(cell)))),
  );
  return tab && { tab, read: readTargets(tab.cells, targetLexicon(), rules()) };
}

/** Whether these are columns of the add-on in their usual order; some may be missing. */
function areInOrder(columns: readonly (StatusColumn | undefined)[]): boolean {
  const places = columns.map((column) => (column === undefined ? -1 : statusColumns.indexOf(column)));
  return places.every((place, at) => place > (places[at - 1] ?? -1));
}

/** The state of every target. */
export function followKept(
  shop: ReadShop,
  kept: KeptTargets | undefined,
  { asOf, lostAfterDays }: PeriodQuestion,
): readonly TargetState[] {
  if (kept?.read === undefined) return [];
  return followTargets(shop, kept.read.rows, {
    asOf,
    ...(lostAfterDays === undefined ? {} : { lostAfterDays }),
  });
}

/** Writes the state of each target beside it. */
export function writeTargetStatus(
  { spreadsheet, texts }: OpenDocument,
  { tab, read }: KeptTargets,
  states: readonly TargetState[],
  summary: Summary,
  undo: Undo,
): void {
  if (read === undefined) return;
  const { headerRow } = read.table;
  const byRow = new Map(states.map((state) => [state.row.row, state]));
  const rows = tab.cells.slice(headerRow + 1).map((_, at) => {
    const state = byRow.get(headerRow + 1 + at);
    return state === undefined ? noStatus : statusRow(state, summary, texts);
  });
  writeStatusColumns(spreadsheet, tab, { headerRow, rows: [statusHeader(texts), ...rows] }, undo);
}
