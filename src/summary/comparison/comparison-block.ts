import { byImportance } from '../../comparison/by-importance';
import type { Change } from '../../comparison/change';
import type { ComparedFigure, ShopComparison } from '../../comparison/compare-shop';
import { headlinesOf } from '../../comparison/headlines';
import { sayIn } from '../../i18n/say';
import { dimensionName, segmentName } from '../../i18n/segment-name';
import type { Texts } from '../../i18n/texts';
import { type CountedKpi, countedKpi } from '../../kpi/counted';
import type { CivilDay } from '../../period/civil-day';
import type { DayRange } from '../../period/compared-periods';
import { type Block, type BlockCell, blank, ownerText, text } from '../block';
import { certaintyWords, intervalWords } from '../certainty-words';
import { headlineLines } from '../headline-words';
import {
  changeFormat,
  differenceFormat,
  isWrittenAsNone,
  moneyOf,
  noChangeFormat,
  numberFormat,
  shownUnit,
  shownValue,
} from '../number-formats';
import { segmentRows } from '../segment-rows';
import { chartPart, type WaterfallChart } from './chart-part';

/** Name, value, value compared with, change and certainty. The others are for the figures of the charts. */
const columns = 8;

const widths = [260, 120, 120, 170, 340, 100, 100, 100] as const;
const sentences = { column: 4, columns: 1 } as const;

/** The number of characters that fit to the left of the charts, beside the first column. */
const lineLength = 120;

/** A comparison that is written into a tab of its own. */
export interface ComparisonPage {
  readonly comparison: ShopComparison;
  readonly texts: Texts;
  readonly shopName: string | null;
  /** The civil day in the spreadsheet's time zone; its fraction is the time of day. */
  readonly madeAt: CivilDay;
}

export interface WrittenComparison {
  readonly block: Block;
  readonly charts: readonly WaterfallChart[];
}

type Row = readonly BlockCell[];

/** A comparison as a block of cells, with charts of why revenue, profit and orders changed. */
export function comparisonBlock(page: ComparisonPage): WrittenComparison {
  const { comparison, texts } = page;
  const head = headRows(page);
  const figures = figureRows(page);
  const reasons = [...driverRows(page), ...segmentParts(page), ...mixAndRateRows(page)];
  const above = [...head, ...figures, ...reasons];
  const part = chartPart(comparison, moneyOf(comparison), texts, above.length);
  const rows = [...above, ...part.rows].map(filled);
  return {
    block: {
      rows,
      columns,
      frozenRows: 0,
      widths,
      wrapped: [{ row: head.length, rows: figures.length, ...sentences }],
      centred: { row: head.length, rows: figures.length, column: 0, columns },
    },
    charts: part.charts,
  };
}

function filled(cells: Row): Row {
  return Array.from({ length: columns }, (_, at): BlockCell => cells[at] ?? blank);
}

function headRows({ comparison, texts, shopName, madeAt }: ComparisonPage): readonly Row[] {
  const { periods, notCovered, asOf, contributions } = comparison;
  const { summary, comparison: words } = texts;
  const say = sayIn(texts);
  const date = (day: CivilDay, format: string = texts.dateFormat): BlockCell => ({
    kind: 'date',
    day,
    format,
    style: 'plain',
  });
  const days = (label: string, { from, to }: DayRange, note: string): Row => [
    text(label, 'strong'),
    date(from),
    date(to),
    ...(note === '' ? [] : [text(note, 'muted')]),
  ];
  const note =
    notCovered === undefined
      ? periods.sameElapsedDays
        ? words.sameElapsedDays
        : ''
      : words.notCovered[notCovered.code](notCovered, say);
  const headlines = headlinesOf(comparison, () => contributions);
  return [
    [ownerText(shopName === null ? words.tabName : `${shopName} – ${words.tabName}`, 'title')],
    days(summary.period, periods.period, ''),
    days(summary.comparedWith, periods.compared, note),
    [text(summary.dataThrough, 'strong'), date(asOf)],
    [text(summary.made, 'strong'), date(madeAt, `${texts.dateFormat} hh:mm`)],
    ...headlines
      .flatMap((headline) => headlineLines(headline, moneyOf(comparison), texts, lineLength))
      .map(
        (line, at): Row => [
          at === 0 ? text(summary.headlines, 'strong') : blank,
          // Owner's text, because it may name a product. A long line runs over the columns beside it, up to
          // the charts.
          ownerText(line),
        ],
      ),
    [],
  ];
}

/** Every KPI that has a value: real changes first, and among equals the more important KPIs. */
function figureRows({ comparison, texts }: ComparisonPage): readonly Row[] {
  const money = moneyOf(comparison);
  const { words } = texts.comparison;
  const { change } = texts.summary.columns;
  const known = comparison.figures.filter(({ now }) => now.state === 'value').sort(byImportance);
  return [
    [
      text('KPI', 'heading'),
      text(words.valueNow, 'numberHeading'),
      text(words.valueBefore, 'numberHeading'),
      text(change, 'numberHeading'),
      text(words.howSure, 'heading'),
    ],
    ...known.flatMap((figure): readonly Row[] => {
      const kpi = countedKpi(figure.id);
      return kpi === undefined ? [] : [figureRow(kpi, figure, money, texts)];
    }),
    [],
  ];
}

function figureRow(
  kpi: CountedKpi,
  { now, compared, change, certainty }: ComparedFigure,
  money: string | undefined,
  texts: Texts,
): Row {
  const value = (of: number | undefined): BlockCell =>
    of === undefined ? blank : number(shownValue(kpi, of), numberFormat(shownUnit(kpi), money, texts));
  const sure = [certaintyWords(certainty, kpi, money, texts), intervalWords(certainty, kpi, money, texts)];
  return [
    text(texts.kpis[kpi.id].name),
    value(now.state === 'value' ? now.value : undefined),
    value(compared),
    change === undefined ? blank : changeCell(change, kpi, money, texts),
    ownerText(sure.filter((words) => words !== '').join(', ')),
  ];
}

function number(value: number, format: string): BlockCell {
  return { kind: 'number', value, format, style: 'plain' };
}

/** A change by the rule of its unit, as a number that the owner's formulas can use. */
function changeCell(change: Change, kpi: CountedKpi, money: string | undefined, texts: Texts): BlockCell {
  switch (change.kind) {
    case 'unchanged':
      return number(0, noChangeFormat);
    case 'relative':
      return number(change.relative, isWrittenAsNone(change.relative) ? noChangeFormat : changeFormat);
    case 'percentagePoints':
    case 'points':
    case 'difference':
      return differenceCell(change.difference, kpi, money, texts);
    case 'fromZero':
    case 'toZero':
      return text(texts.cellWords[change.kind]);
  }
}

function differenceCell(
  difference: number,
  kpi: CountedKpi,
  money: string | undefined,
  texts: Texts,
): BlockCell {
  const unit = shownUnit(kpi);
  const shown = unit === 'percent' ? difference * 100 : shownValue(kpi, difference);
  return number(shown, differenceFormat(unit, money, texts));
}

/** Why revenue, profit and orders changed: parts that add up to the change. */
function driverRows({ comparison, texts }: ComparisonPage): readonly Row[] {
  const money = moneyOf(comparison);
  return comparison.drivers.flatMap(({ of, parts, effect: whole }): readonly Row[] => {
    const kpi = countedKpi(of);
    if (kpi === undefined) return [];
    return [
      partHeading(texts.comparison.whyChanged(texts.kpis[of].name), texts),
      ...parts.map(
        ({ id, effect }): Row => [
          text(texts.headlines.drivers[id]),
          differenceCell(effect, kpi, money, texts),
        ],
      ),
      [text(texts.cellWords.total, 'strong'), differenceCell(whole, kpi, money, texts)],
      [],
    ];
  });
}

function segmentParts({ comparison, texts }: ComparisonPage): readonly Row[] {
  const revenue = countedKpi('revenue');
  if (revenue === undefined) return [];
  const money = moneyOf(comparison);
  return segmentRows(comparison.contributions, texts).flatMap(({ name, parts }): readonly Row[] => [
    partHeading(texts.comparison.changeBy(texts.kpis.revenue.name, name), texts),
    ...parts.map(
      ({ name: segment, effect }): Row => [ownerText(segment), differenceCell(effect, revenue, money, texts)],
    ),
    [],
  ]);
}

/** The contribution of each channel to the change of a rate: by its share of all cases, and by its own rate. */
function mixAndRateRows({ comparison, texts }: ComparisonPage): readonly Row[] {
  const money = moneyOf(comparison);
  const { mixAndRate } = comparison;
  const { ofMix, ofRate } = texts.comparison.words;
  return [...new Set(mixAndRate.map((one) => one.kpi))].flatMap((id): readonly Row[] => {
    const kpi = countedKpi(id);
    if (kpi === undefined) return [];
    const parts = mixAndRate.filter((one) => one.kpi === id);
    return [
      [
        text(texts.comparison.changeBy(texts.kpis[id].name, dimensionName('channel', texts)), 'section'),
        text(ofMix, 'numberSection'),
        text(ofRate, 'numberSection'),
      ],
      ...parts.map(
        (one): Row => [
          text(segmentName(one, texts)),
          differenceCell(one.mix, kpi, money, texts),
          differenceCell(one.rate, kpi, money, texts),
        ],
      ),
      [],
    ];
  });
}

function partHeading(title: string, texts: Texts): Row {
  return [text(title, 'section'), text(texts.comparison.effect, 'numberSection')];
}
