import { dataLine, findingText } from '../i18n/finding-text';
import type { Texts } from '../i18n/texts';
import { concernedKpis } from '../measures/concerned-kpis';
import type { Finding } from '../tables/findings/finding';
import { type Severity, severities, severityOf } from '../tables/findings/finding-severity';
import type { TabReading } from '../tables/shop';
import { type Block, type BlockCell, blank, link, ownerText, text } from './block';
import type { Summary } from './summary';
import { dataCheckColumn } from './written-columns';

const columns = Object.keys(dataCheckColumn).length;

/** In pixels. On a small screen, all columns but that of the ids are visible at once; longer texts wrap. */
const widths = [130, 132, 112, 80, 96, 236, 176, 250, 190] as const;
const allButIds = { column: 0, columns: columns - 1 } as const;

const signs: Readonly<Record<Severity, string>> = { problem: '▲', check: '●', note: 'ℹ' };

/** KPIs that are named before "and more". */
const namedKpis = 2;

interface Keyed {
  readonly key: string;
  readonly cells: readonly BlockCell[];
}

/** The parts of a summary that the data check shows. */
export type Checked = Pick<Summary, 'asOf' | 'findings' | 'tabs'>;

/** The ids of the tabs, by name, for links to their cells. */
export type TabNumbers = ReadonlyMap<string, number>;

/**
 * The findings about the data as a block of cells: a row for each finding, the worst first, and below them
 * every tab with what happened to its rows. The last column holds ids.
 */
export function dataCheckBlock(summary: Checked, texts: Texts, tabNumbers: TabNumbers): Block {
  const top = head(summary, texts);
  const found = sorted(summary.findings).map((finding) =>
    findingRow(finding, summary.tabs, texts, tabNumbers),
  );
  const title = tabsTitle(texts);
  const tabs = tabRows(summary.tabs, texts);
  const rows = [...top, ...found, ...title, ...tabs];
  return {
    rows: rows.map(({ cells }) => cells),
    columns,
    keys: distinct(rows.map(({ key }) => key)),
    frozenRows: top.length,
    widths,
    // Not the titles, which run on over the columns beside them.
    wrapped: [
      { row: top.length - 1, rows: 1 + found.length, ...allButIds },
      { row: rows.length - tabs.length, rows: tabs.length, ...allButIds },
    ],
  };
}

type DataCheckColumn = keyof typeof dataCheckColumn;

/** Puts cells into their columns by name. The id is added by `row`. */
function inColumns(
  cells: Readonly<Record<Exclude<DataCheckColumn, 'id'>, BlockCell>> & { readonly id?: BlockCell },
): readonly BlockCell[] {
  const { severity, tab, column, rows, cell, found, concerns: ofKpis, done, id } = cells;
  const at = dataCheckColumn;
  return Object.assign<BlockCell[], Readonly<Record<number, BlockCell>>>([], {
    [at.severity]: severity,
    [at.tab]: tab,
    [at.column]: column,
    [at.rows]: rows,
    [at.cell]: cell,
    [at.found]: found,
    [at.concerns]: ofKpis,
    [at.done]: done,
    ...(id === undefined ? {} : { [at.id]: id }),
  });
}

function row(key: string, cells: readonly BlockCell[], id = ''): Keyed {
  const filled = [...cells];
  while (filled.length < columns - 1) filled.push(blank);
  filled.push(id === '' ? blank : text(id, 'muted'));
  return { key, cells: filled };
}

/** Makes keys unique and without line breaks: they are stored one on a line, and each belongs to one row. */
function distinct(keys: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return keys.map((given) => {
    const key = given.replace(/\s/g, ' ');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key} ${count}`;
  });
}

function head({ findings, asOf }: Checked, texts: Texts): readonly Keyed[] {
  const { columns: labels, tabName } = texts.dataCheck;
  const heading = (label: string): BlockCell => text(label, 'heading');
  return [
    row('title', [text(tabName, 'title')]),
    row('line', [text(dataLine(findings, texts), 'strong')]),
    row(
      'asOf',
      [
        text(texts.summary.dataThrough, 'strong'),
        { kind: 'date', day: asOf, format: texts.dateFormat, style: 'plain' },
      ],
      'asOf',
    ),
    row('gap', []),
    {
      key: 'heading',
      cells: inColumns({
        severity: heading(labels.severity),
        tab: heading(labels.tab),
        column: heading(labels.column),
        rows: text(labels.rows, 'numberHeading'),
        cell: heading(labels.cell),
        found: heading(labels.found),
        concerns: heading(labels.concerns),
        done: heading(labels.done),
        id: heading(labels.id),
      }),
    },
  ];
}

/** The worst first, and of equals those that concern the most rows. */
function sorted(findings: readonly Finding[]): readonly Finding[] {
  const rank = (finding: Finding): number => severities.indexOf(severityOf(finding));
  return [...findings].sort((a, b) => rank(a) - rank(b) || b.rows - a.rows);
}

function findingRow(
  finding: Finding,
  tabs: readonly TabReading[],
  texts: Texts,
  tabNumbers: TabNumbers,
): Keyed {
  const { tab, column, rows, cell, code } = finding;
  const severity = severityOf(finding);
  const { found, done } = findingText(finding, texts);
  const style = severity === 'problem' ? 'warning' : severity === 'check' ? 'strong' : 'plain';
  return row(
    `${code} ${tab} ${column}`,
    inColumns({
      severity: text(`${signs[severity]} ${texts.dataCheck.severities[severity]}`, style),
      tab: ownerText(tab),
      column: ownerText(column),
      rows: rows === 0 ? blank : count(rows),
      cell: cell === '' ? blank : link(cell, tabNumbers.get(tab), cell, 'link'),
      found: text(found),
      concerns: concerns(finding, tabs, texts),
      done: text(done),
    }),
    `finding:${code}`,
  );
}

function concerns(finding: Finding, tabs: readonly TabReading[], texts: Texts): BlockCell {
  const kpis = concernedKpis(finding, tabs);
  if (kpis.length === 0) return blank;
  const names = kpis.slice(0, namedKpis).map((id) => texts.kpis[id].name);
  return text(texts.dataCheck.andMore(names.join(', '), kpis.length - names.length), 'muted');
}

function tabsTitle(texts: Texts): readonly Keyed[] {
  return [row('tabs gap', []), row('tabs', [text(texts.dataCheck.allTabs, 'strong')])];
}

function tabRows(tabs: readonly TabReading[], texts: Texts): readonly Keyed[] {
  const { columns: labels, tabColumns } = texts.dataCheck;
  const section = (label: string): BlockCell =>
    label === '' ? { kind: 'blank', style: 'section' } : text(label, 'section');
  const headings = [
    section(tabColumns.takenFor),
    section(labels.tab),
    text(tabColumns.filled, 'numberSection'),
    text(tabColumns.used, 'numberSection'),
    text(tabColumns.explained, 'numberSection'),
    section(tabColumns.confidence),
  ];
  while (headings.length < columns) headings.push(section(''));
  return [{ key: 'tabs heading', cells: headings }, ...tabs.map((reading) => tabRow(reading, texts))];
}

function tabRow({ tab, kind, confidence, rows }: TabReading, texts: Texts): Keyed {
  const isTable = kind !== 'unknown' && kind !== 'empty' && kind !== 'leftOut';
  return row(
    `tab ${tab}`,
    [
      text(texts.tables[kind]),
      ownerText(tab),
      count(rows.filled),
      count(rows.used),
      count(rows.explained),
      isTable ? text(texts.dataCheck.confidences[confidence]) : blank,
    ],
    `tab:${kind}`,
  );
}

function count(rows: number): BlockCell {
  return { kind: 'number', value: rows, format: '#,##0', style: 'plain' };
}
