import { textsIn } from '../i18n/all-texts';
import { languages } from '../i18n/language';
import { findingSentence, problemSentence } from '../i18n/sentence';
import type { Texts } from '../i18n/texts';
import { type CountedKpi, countedKpis } from '../kpi/counted';
import type { Better } from '../kpi/definition';
import type { Family } from '../kpi/family';
import type { KpiValue } from '../measures/kpi-value';
import type { Period } from '../period/period';
import type { Finding } from '../tables/finding';
import { severityOf } from '../tables/finding-severity';
import { type Block, type BlockCell, blank, type CellStyle, ownerText, text } from './block';
import { changeFormat, numberFormat } from './number-formats';
import type { KpiFigure, Summary } from './summary';

/** Label, value, previous, change, trend, how it is counted, id. */
const columns = 7;

/** Where the block says that it is not up to date. */
export const staleCell = { row: 0, column: 2 } as const;

/**
 * The summary as a block of cells. The last column holds the id of what its row says, so that the owner's
 * formulas and the next summary find a row whatever its language.
 */
export function summaryBlock(summary: Summary, texts: Texts): Block {
  const top = head(summary, texts);
  const fixed = [...top, ...kpiRows(summary, texts)];
  return {
    rows: [...fixed, ...findingRows(summary, texts)],
    columns,
    frozenRows: top.length + 1,
    staleCell,
    judgements: judgementWords(),
  };
}

/** In every language, so that a sheet that changes its language needs no new rules. */
function judgementWords(): { readonly good: readonly string[]; readonly bad: readonly string[] } {
  const trends = languages.map((language) => textsIn(language).summary.trend);
  return {
    good: [...new Set(trends.map(({ better }) => better))],
    bad: [...new Set(trends.map(({ worse }) => worse))],
  };
}

/** Fills a row up to the block's width and puts the id at its end. */
function row(cells: readonly BlockCell[], id = ''): readonly BlockCell[] {
  const filled = [...cells];
  while (filled.length < columns - 1) filled.push(blank);
  filled.push(id === '' ? blank : text(id, 'muted'));
  return filled;
}

function head(summary: Summary, texts: Texts): readonly (readonly BlockCell[])[] {
  const say = texts.summary;
  const date = (day: number): BlockCell => ({ kind: 'date', day, format: texts.dateFormat, style: 'plain' });
  const span = (period: Period): readonly BlockCell[] => [date(period.from), date(period.to)];
  const note = summary.comparable ? [] : [text(say.notComparable, 'muted')];
  const { currency } = summary;
  return [
    row([text(say.title, 'title')]),
    row([text(say.period, 'strong'), ...span(summary.period)], 'period'),
    row([text(say.comparedWith, 'strong'), ...span(summary.previous), ...note], 'previous'),
    row([text(say.dataThrough, 'strong'), date(summary.asOf)], 'asOf'),
    row(
      currency === undefined
        ? [text(say.currency, 'strong'), blank, text(say.currencyUnknown, 'muted')]
        : [text(say.currency, 'strong'), ownerText(currency)],
      'currency',
    ),
    row([]),
  ];
}

function kpiRows(summary: Summary, texts: Texts): readonly (readonly BlockCell[])[] {
  const labels = texts.summary.columns;
  const rows = [
    [
      text(labels.kpi, 'heading'),
      text(labels.value, 'numberHeading'),
      text(labels.previous, 'numberHeading'),
      text(labels.change, 'numberHeading'),
      text(labels.trend, 'heading'),
      text(labels.formula, 'heading'),
      text(labels.id, 'heading'),
    ],
  ];
  const figures = new Map(summary.figures.map((figure) => [figure.id, figure]));
  let family: Family | undefined;
  for (const kpi of countedKpis) {
    const figure = figures.get(kpi.id);
    if (figure === undefined) continue;
    if (kpi.family !== family) {
      family = kpi.family;
      rows.push(section(texts.families[kpi.family]));
    }
    rows.push([...kpiRow(kpi, figure, summary, texts)]);
  }
  return rows;
}

function section(label: string): BlockCell[] {
  return Array.from({ length: columns }, (_, column) =>
    column === 0 ? text(label, 'section') : { kind: 'blank', style: 'section' },
  );
}

function kpiRow(kpi: CountedKpi, figure: KpiFigure, summary: Summary, texts: Texts): readonly BlockCell[] {
  const format = numberFormat(kpi.unit, summary.currency);
  const number = (value: number | undefined, of: string, style: CellStyle): BlockCell =>
    value === undefined ? blank : { kind: 'number', value, format: of, style };
  const words = texts.kpis[kpi.id];
  const { now, previous, change } = figure;
  return row(
    [
      text(words.name),
      number(now.state === 'value' ? now.value : undefined, format, 'strong'),
      number(previous, format, 'plain'),
      number(change, changeFormat, 'plain'),
      trend(kpi.better, change, texts),
      explanation(now, words.formula, texts),
    ],
    kpi.id,
  );
}

/** An arrow and a word: the colour never stands alone. */
function trend(better: Better, change: number | undefined, texts: Texts): BlockCell {
  const words = texts.summary.trend;
  if (change === undefined) return blank;
  if (change === 0) return text(`● ${words.same}`, 'muted');
  const arrow = change > 0 ? '▲' : '▼';
  if (better === 'neither') return text(`${arrow} ${change > 0 ? words.more : words.less}`, 'muted');
  const isBetter = change > 0 === (better === 'higher');
  return text(`${arrow} ${isBetter ? words.better : words.worse}`);
}

function explanation(now: KpiValue, formula: string, texts: Texts): BlockCell {
  switch (now.state) {
    case 'value':
    case 'table':
      return text(formula, 'muted');
    case 'problem':
      return text(problemSentence(now.problem, texts), 'muted');
    case 'noData': {
      const missing = new Set(now.missing.map((measure) => texts.measures[measure]));
      return text(missing.size === 0 ? formula : texts.summary.needs([...missing]), 'muted');
    }
  }
}

function findingRows(summary: Summary, texts: Texts): readonly (readonly BlockCell[])[] {
  const words = texts.summary;
  const title = section(words.aboutTheData);
  if (summary.findings.length === 0) return [row([]), title, row([text(words.nothingFound, 'muted')])];
  const labels = words.findingColumns;
  const heading = [
    blank,
    text(labels.tab, 'muted'),
    text(labels.rows, 'muted'),
    blank,
    blank,
    text(labels.finding, 'muted'),
  ];
  return [row([]), title, row(heading), ...summary.findings.map((finding) => findingRow(finding, texts))];
}

function findingRow(finding: Finding, texts: Texts): readonly BlockCell[] {
  const words = texts.summary;
  const level = severityOf(finding) === 'note' ? text(`ℹ ${words.toKnow}`) : text(`⚠ ${words.toCheck}`);
  // A finding about a whole tab concerns no rows in particular.
  const rows: BlockCell =
    finding.rows === 0 ? blank : { kind: 'number', value: finding.rows, format: '#,##0', style: 'plain' };
  const sentence = text(findingSentence(finding, texts));
  // Below the formulas, in the column that is wide enough for sentences.
  return row([level, ownerText(finding.tab), rows, blank, blank, sentence], `finding:${finding.code}`);
}
