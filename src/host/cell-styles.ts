import type { Block, CellStyle } from '../summary/block';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

interface Look {
  readonly bold: boolean;
  readonly size: number;
  readonly color: string;
  readonly background: string | null;
  readonly underline?: true;
}

// Blue and orange differ for every kind of colour blindness, unlike green and red.
const good = '#0b57a4';
const bad = '#b3540e';

const ink = '#202124';
const heading: Look = { bold: true, size: 10, color: '#ffffff', background: '#1f3a5f' };
const section: Look = { bold: true, size: 10, color: '#1f3a5f', background: '#e8eef6' };
const table: Look = { bold: true, size: 9, color: '#5f6368', background: null };
const looks: Readonly<Record<CellStyle, Look>> = {
  plain: { bold: false, size: 10, color: ink, background: null },
  title: { bold: true, size: 16, color: ink, background: null },
  heading,
  numberHeading: heading,
  section,
  numberSection: section,
  tableName: table,
  numberTable: table,
  muted: { bold: false, size: 9, color: '#5f6368', background: null },
  sentence: { bold: false, size: 9, color: '#5f6368', background: null },
  strong: { bold: true, size: 10, color: ink, background: null },
  cardName: { bold: false, size: 9, color: '#5f6368', background: '#f5f8fc' },
  cardValue: { bold: true, size: 14, color: ink, background: '#f5f8fc' },
  warning: { bold: true, size: 10, color: bad, background: null },
  link: { bold: false, size: 10, color: good, background: null, underline: true },
};

export function backgroundOf(style: CellStyle): string | null {
  return looks[style].background;
}

/** Headings of numbers stand above them; everything else stands where the spreadsheet puts it. */
export function alignmentOf(style: CellStyle): 'right' | 'left' | null {
  switch (style) {
    case 'numberHeading':
    case 'numberSection':
    case 'numberTable':
      return 'right';
    case 'cardName':
    case 'cardValue':
      return 'left';
    default:
      return null;
  }
}

/** Colours the words better and worse wherever they stand: rules that a sheet goes by itself, once made. */
export function judgementRules(range: Range, words: NonNullable<Block['judgements']>): Rule[] {
  const rule = (word: string, color: string): Rule =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEndsWith(word)
      .setFontColor(color)
      .setBold(true)
      .setRanges([range])
      .build();
  return [...words.good.map((word) => rule(word, good)), ...words.bad.map((word) => rule(word, bad))];
}

/** Makes each text style once a run; cells share it. */
export function textStyles(): (style: CellStyle) => GoogleAppsScript.Spreadsheet.TextStyle {
  const made = new Map<CellStyle, GoogleAppsScript.Spreadsheet.TextStyle>();
  return (style) => {
    const known = made.get(style);
    if (known !== undefined) return known;
    const { bold, size, color, underline = false } = looks[style];
    const textStyle = SpreadsheetApp.newTextStyle()
      .setBold(bold)
      .setFontSize(size)
      .setForegroundColor(color)
      .setUnderline(underline)
      .build();
    made.set(style, textStyle);
    return textStyle;
  };
}
