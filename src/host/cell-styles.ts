import type { CellStyle } from '../summary/block';

interface Look {
  readonly bold: boolean;
  readonly size: number;
  readonly color: string;
  readonly background: string | null;
}

// Blue and orange differ for every kind of colour blindness, unlike green and red.
const ink = '#202124';
const heading: Look = { bold: true, size: 10, color: '#ffffff', background: '#1f3a5f' };
const looks: Readonly<Record<CellStyle, Look>> = {
  plain: { bold: false, size: 10, color: ink, background: null },
  title: { bold: true, size: 16, color: ink, background: null },
  heading,
  numberHeading: heading,
  section: { bold: true, size: 10, color: '#1f3a5f', background: '#e8eef6' },
  muted: { bold: false, size: 9, color: '#5f6368', background: null },
  strong: { bold: true, size: 10, color: ink, background: null },
  good: { bold: true, size: 10, color: '#0b57a4', background: null },
  bad: { bold: true, size: 10, color: '#b3540e', background: null },
};

export function backgroundOf(style: CellStyle): string | null {
  return looks[style].background;
}

/** Headings of numbers stand above them; everything else stands where the spreadsheet puts it. */
export function alignmentOf(style: CellStyle): 'right' | null {
  return style === 'numberHeading' ? 'right' : null;
}

/** Makes each text style once a run: a style is the same for all cells that wear it. */
export function textStyles(): (style: CellStyle) => GoogleAppsScript.Spreadsheet.TextStyle {
  const made = new Map<CellStyle, GoogleAppsScript.Spreadsheet.TextStyle>();
  return (style) => {
    const known = made.get(style);
    if (known !== undefined) return known;
    const { bold, size, color } = looks[style];
    const textStyle = SpreadsheetApp.newTextStyle()
      .setBold(bold)
      .setFontSize(size)
      .setForegroundColor(color)
      .build();
    made.set(style, textStyle);
    return textStyle;
  };
}
