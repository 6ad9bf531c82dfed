import { type BlockCell, text } from '../block';
import { chosenKpis, isShown, notedOnly } from './kpi-rows';
import { column, emptyRows, type PageRow, pageRow } from './layout';
import { needsOf } from './needs';
import type { Page } from './page';

/** Each chosen KPI that could not be counted, with what it needs; and the owner's notes on KPIs not chosen. */
export function missingRows(page: Page): readonly PageRow[] {
  const { summary, texts } = page;
  const words = texts.summary;
  const figures = new Map(summary.figures.map((figure) => [figure.id, figure]));
  const missing = chosenKpis(page).flatMap(({ id }): readonly Line[] => {
    const figure = figures.get(id);
    if (figure === undefined || isShown(figure, page)) return [];
    const { now } = figure;
    const needs = now.state === 'noData' ? needsOf(now.missing, summary.tabs, texts) : [];
    return [{ id, says: needs.length === 0 ? words.notInPeriod : words.needs(needs) }];
  });
  const noted = notedOnly(page).map((id): Line => ({ id, says: texts.kpis[id].formula }));
  return [...part('missing', words.missing, missing, page), ...part('noted', words.noted, noted, page)];
}

interface Line {
  readonly id: keyof Page['texts']['kpis'];
  readonly says: string;
}

/** Lines that come and go: their rows are known by their number, and those that are left over stay empty. */
function part(key: string, title: string, lines: readonly Line[], { texts, kept }: Page): readonly PageRow[] {
  const heading = `section:${key}`;
  if (lines.length === 0 && !kept.has(heading)) return [];
  const titles: Record<number, BlockCell> = { [column.name]: text(title, 'section') };
  const left: string[] = [];
  for (let row = lines.length; kept.has(`${key}:${row}`); row += 1) left.push(`${key}:${row}`);
  return [
    pageRow(heading, titles, '', 'section'),
    ...lines.map(({ id, says }, row) =>
      pageRow(`${key}:${row}`, [text(texts.kpis[id].name), text(says, 'muted')], id),
    ),
    ...emptyRows(left, ['plain', 'muted']),
    pageRow(`gap:${key}`, []),
  ];
}
