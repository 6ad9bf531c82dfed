import type { Block, CellStyle } from '../summary/block';

type Range = GoogleAppsScript.Spreadsheet.Range;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

interface Look {
  readonly bold: boolean;
  readonly size: number;
  readonly color: string;
  readonly background: string | null;
  readonly underline?: boolean;
}

// Unlike green and red, blue and orange differ for every kind of colour blindness.
const good = '#0b57a4';
const bad = '#b3540e';

const textColor = '#202124';
const heading: Look = { bold: true, size: 10, color: '#ffffff', background: '#1f3a5f' };
const section: Look = { bold: true, size: 10, color: '#1f3a5f', background: '#e8eef6' };
const table: Look = { bold: true, size: 9, color: '#5f6368', background: null };
const looks: Readonly<Record<CellStyle, Look>> = {
  plain: { bold: false, size: 10, color: textColor, background: null },
  title: { bold: true, size: 16, color: textColor, background: null },
  heading,
  numberHeading: heading,
  section,
  numberSection: section,
  tableName: table,
  numberTable: table,
  muted: { bold: false, size: 9, color: '#5f6368', background: null },
  sentence: { bold: false, size: 9, color: '#5f6368', background: null },
  strong: { bold: true, size: 10, color: textColor, background: null },
  cardName: { bold: false, size: 9, color: '#5f6368', background: '#f5f8fc' },
  cardValue: { bold: true, size: 14, color: textColor, background: '#f5f8fc' },
  warning: { bold: true, size: 10, color: bad, background: null },
  link: { bold: false, size: 10, color: good, background: null, underline: true },
};

export function backgroundOf(style: CellStyle): string | null {
  return looks[style].background;
}

/** Headings of numbers are aligned right like the numbers; null leaves the alignment to Sheets. */
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

/** Makes text styles to restore those that were read, with only the properties that the add-on sets. */
export function textStylesToSet(read: readonly (readonly TextStyle[])[]): TextStyle[][] {
  const made = new Map<string, TextStyle>();
  return read.map((row) =>
    row.map((style) => {
      const [bold, size, color, underline] = [
        style.isBold() ?? false,
        style.getFontSize() ?? looks.plain.size,
        style.getForegroundColor() ?? textColor,
        style.isUnderline() ?? false,
      ];
      const key = [bold, size, color, underline].join();
      const known = made.get(key) ?? textStyle({ bold, size, color, background: null, underline });
      made.set(key, known);
      return known;
    }),
  );
}

/** The value to restore a background that was read. A cell without one is read as white. */
export function backgroundToSet(read: string): string | null {
  return read === '#ffffff' ? null : read;
}

/** The value to restore an alignment that was read. Sheets has a name for no alignment, but refuses to set it. */
export function alignmentToSet(read: string): 'left' | 'center' | 'right' | null {
  return read === 'left' || read === 'center' || read === 'right' ? read : null;
}

/** Conditional formats that colour texts ending with a word for better or worse. */
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

/** Makes each text style only once, because it takes a call to the server. */
export function textStyles(): (style: CellStyle) => TextStyle {
  const made = new Map<CellStyle, TextStyle>();
  return (style) => {
    const known = made.get(style);
    if (known !== undefined) return known;
    const built = textStyle(looks[style]);
    made.set(style, built);
    return built;
  };
}

function textStyle({ bold, size, color, underline = false }: Look): TextStyle {
  return SpreadsheetApp.newTextStyle()
    .setBold(bold)
    .setFontSize(size)
    .setForegroundColor(color)
    .setUnderline(underline)
    .build();
}
