import type { KpiId } from '../../kpi/catalogue';
import type { MeasureId } from '../../kpi/measure';
import type { TableKind } from '../../vocabulary/fields';
import { type BlockCell, type CellStyle, text } from '../block';
import { chosenKpis, isShown, notedOnly } from './kpi-rows';
import { column, emptyRows, type PageRow, pageRow } from './layout';
import { needsOf, tablesNeeded } from './needs';
import type { Page } from './page';

/**
 * The chosen KPIs that could not be counted, a line for each table that they need; and KPIs that are not
 * chosen but have a note.
 */
export function missingRows(page: Page): readonly PageRow[] {
  const words = page.texts.summary;
  const { texts } = page;
  const noted = notedOnly(page).map((id, at): Line => {
    const cells = [text(texts.kpis[id].name), text(texts.kpis[id].formula, 'muted')];
    return { key: `noted:${at}`, cells, id };
  });
  return [
    ...part('missing', words.missing, missingLines(page), page),
    ...part('noted', words.noted, noted, page),
  ];
}

interface Line {
  readonly key: string;
  readonly cells: readonly BlockCell[];
  readonly id: string;
}

/** The KPIs that need the same table, with the measures that they lack. */
interface Group {
  readonly table: TableKind | undefined;
  readonly kpis: KpiId[];
  readonly missing: Set<MeasureId>;
}

function missingLines(page: Page): readonly Line[] {
  const { summary, texts } = page;
  const words = texts.summary;
  const figures = new Map(summary.figures.map((figure) => [figure.id, figure]));
  const groups = new Map<string, Group>();
  for (const { id } of chosenKpis(page)) {
    const figure = figures.get(id);
    if (figure === undefined || isShown(figure, page)) continue;
    const { now } = figure;
    const missing = now.state === 'noData' ? now.missing : [];
    const tables = tablesNeeded(missing, summary.tabs);
    // Most shops have orders, so the other table is the one that is missing.
    const table = tables.find((one) => one !== 'orders') ?? tables[0];
    const key = missing.length === 0 ? 'nothing' : (table ?? 'other');
    const group: Group = groups.get(key) ?? { table, kpis: [], missing: new Set() };
    groups.set(key, group);
    group.kpis.push(id);
    for (const measure of missing) group.missing.add(measure);
  }
  return [...groups].map(([key, { table, kpis, missing }]): Line => {
    const names = kpis.map((id) => texts.kpis[id].name).join(', ');
    const needs = needsOf([...missing], summary.tabs, texts);
    const says =
      needs.length === 0 ? `${names}. ${words.notInPeriod}` : words.needsFor(names, needs.join('; '));
    const cells = [text(table === undefined ? words.others : texts.tables[table]), text(says, 'muted')];
    // The ids say which KPIs the line is about, in every language.
    return { key: `missing:${key}`, cells, id: `missing:${kpis.join(',')}` };
  });
}

/** A section whose lines may change from summary to summary. Lines that are no longer needed are kept empty. */
function part(key: string, title: string, lines: readonly Line[], { kept }: Page): readonly PageRow[] {
  const heading = `section:${key}`;
  if (lines.length === 0 && !kept.has(heading)) return [];
  const titles: Record<number, BlockCell> = { [column.name]: text(title, 'section') };
  const now = new Set(lines.map((line) => line.key));
  const left = [...kept].filter((one) => one.startsWith(`${key}:`) && !now.has(one));
  const looks: readonly CellStyle[] = ['plain', 'muted'];
  return [
    pageRow(heading, titles, '', 'section'),
    ...lines.map((line) => pageRow(line.key, line.cells, line.id)),
    ...emptyRows(left, looks),
    pageRow(`gap:${key}`, []),
  ];
}
