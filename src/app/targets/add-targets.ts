import { flushWrites } from '../../host/flush';
import { appendTargetRows, type NewColumn, newTargetsTab, type OfferedCells } from '../../host/target-rows';
import { Undo } from '../../host/undo';
import { segmentOfTarget } from '../../i18n/segment-name';
import type { Texts } from '../../i18n/texts';
import { type CountedKpi, countedKpi, countedKpis } from '../../kpi/counted';
import { segments } from '../../measures/segments';
import { parseIsoDay } from '../../period/civil-day';
import type { NewTarget } from '../../sidebar/requests';
import { type BlockCell, blank, ownerText, text } from '../../summary/block';
import { numberFormat, shownUnit, shownValue } from '../../summary/number-formats';
import { targetAims } from '../../target/target';
import { type TargetColumn, targetColumns } from '../../target/target-row';
import { reasonOf } from '../error-reason';
import { oneAtATime, type TabsMade } from '../make-tabs';
import type { OpenDocument } from '../open-document';
import { openTargets } from './kept-targets';

/** The cells of a row, by column. */
type RowCells = Readonly<Record<TargetColumn, BlockCell>>;

/**
 * Writes targets below the existing ones, into the owner's columns in whatever order these are; makes the tab
 * if there is none. Writes all of them or none.
 */
export function addTargets(
  document: OpenDocument,
  targets: readonly NewTarget[],
  money: string | undefined,
): TabsMade {
  const { spreadsheet, texts } = document;
  return oneAtATime(texts, () => {
    const kept = openTargets(document);
    const { tabName, added, noTable } = texts.targets;
    if (kept !== undefined && kept.read === undefined) {
      return { state: 'refused', sentence: noTable(kept.tab.name) };
    }
    const rows = targets.flatMap((target) => {
      const kpi = countedKpi(target.kpi);
      return kpi === undefined ? [] : [cellsOf(kpi, target, money, document.texts)];
    });
    const undo = new Undo();
    try {
      let name = kept?.tab.name ?? tabName;
      if (kept?.read === undefined) {
        const header = targetColumns.map((column) => text(texts.targets.columns[column], 'heading'));
        name = newTargetsTab(spreadsheet, tabName, [header, ...rows.map(inOrder)], columnsIn(texts), undo);
      } else {
        const { columns } = kept.read.table;
        const placed = rows.map((row) =>
          targetColumns.flatMap((column) => {
            const at = columns[column];
            return at === undefined ? [] : [{ at, cell: row[column] }];
          }),
        );
        appendTargetRows(kept.tab.sheet, placed, undo);
      }
      flushWrites();
      return { state: 'done', sentence: added(rows.length, name) };
    } catch (error) {
      undo.run();
      return {
        state: 'refused',
        sentence: texts.messages.writeFailed(kept?.tab.name ?? tabName, reasonOf(error)),
      };
    }
  });
}

/** Widths of the columns of a new tab, in pixels. */
const widths: Readonly<Record<TargetColumn, number>> = {
  kpi: 200,
  segment: 130,
  type: 130,
  baseline: 110,
  target: 110,
  start: 90,
  deadline: 90,
  owner: 110,
  note: 320,
};

/** The columns of a new tab, with their drop-downs. */
function columnsIn(texts: Texts): readonly NewColumn[] {
  const offers: Readonly<Partial<Record<TargetColumn, OfferedCells>>> = {
    kpi: countedKpis.map(({ id }) => texts.kpis[id].name),
    segment: segments.flatMap((segment) => (segment === 'all' ? [] : segmentOfTarget(segment, texts))),
    type: targetAims.map((aim) => texts.targets.aims[aim]),
    start: 'days',
    deadline: 'days',
  };
  return targetColumns.map((column) => ({ width: widths[column], offered: offers[column] }));
}

function inOrder(row: RowCells): readonly BlockCell[] {
  return targetColumns.map((column) => row[column]);
}

function cellsOf(kpi: CountedKpi, target: NewTarget, money: string | undefined, texts: Texts): RowCells {
  const { segment, aim, baseline, start, deadline, owner, note } = target;
  const number = (value: number): BlockCell => ({
    kind: 'number',
    value: shownValue(kpi, value),
    format: numberFormat(shownUnit(kpi), money, texts),
    style: 'plain',
  });
  return {
    kpi: text(texts.kpis[kpi.id].name),
    segment: segment === 'all' ? blank : text(segmentOfTarget(segment, texts)),
    type: text(texts.targets.aims[aim]),
    baseline: number(baseline),
    target: number(target.target),
    start: dayCell(start, texts),
    deadline: dayCell(deadline, texts),
    owner: ownerText(owner),
    note: ownerText(note),
  };
}

function dayCell(iso: string, { dateFormat }: Texts): BlockCell {
  const day = parseIsoDay(iso);
  return day === undefined ? blank : { kind: 'date', day, format: dateFormat, style: 'plain' };
}
