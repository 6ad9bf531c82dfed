import type { LookChange } from '../operations/cell-looks';
import { call } from './bridge';
import { checkShape } from './cell-values';
import { filled, first, mapped, topLeft } from './grid-cells';
import type { GoogleRange, RangeTarget } from './range';
import { richTextChange, richTextValue, textOfRichText } from './rich-text';
import { styleOfLook, textStyleChange } from './text-style';

type GoogleRichText = GoogleAppsScript.Spreadsheet.RichTextValue;
type GoogleTextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

type Implemented = Pick<
  GoogleRange,
  | 'getRichTextValue'
  | 'getRichTextValues'
  | 'getTextStyle'
  | 'getTextStyles'
  | 'setRichTextValue'
  | 'setRichTextValues'
  | 'setTextStyle'
  | 'setTextStyles'
>;

/** The methods of a range for text styles and rich texts. */
export class RangeTexts implements Implemented {
  constructor(private readonly range: RangeTarget) {}

  getTextStyles(): GoogleTextStyle[][] {
    return mapped(call('readWholeLooks', this.range.grid), styleOfLook);
  }

  getTextStyle(): GoogleTextStyle {
    return styleOfLook(first(call('readWholeLooks', topLeft(this.range.grid))));
  }

  setTextStyle(style: GoogleTextStyle | null): GoogleRange {
    call('writeLook', this.range.grid, textStyleChange(style));
    return this.range.self;
  }

  setTextStyles(styles: unknown[][]): GoogleRange {
    const { grid } = this.range;
    call('writeLooks', grid, mapped(checkShape(styles, grid.rows, grid.columns), textStyleChange));
    return this.range.self;
  }

  getRichTextValues(): (GoogleRichText | null)[][] {
    const { grid } = this.range;
    const values = call('readValues', grid);
    const formulas = call('readFormulas', grid);
    const dates = new Set(values.dates);
    return call('readWholeLooks', grid).map((row, r) =>
      row.map((look, c) => {
        const value = values.rows[r]?.[c] ?? '';
        const isText = typeof value === 'string' && !dates.has(r * grid.columns + c);
        // Only typed texts can be rich text; Google returns null for anything else.
        return isText && (formulas[r]?.[c] ?? '') === '' ? richTextValue(value, look) : null;
      }),
    );
  }

  getRichTextValue(): GoogleRichText | null {
    const corner = this.range.self.offset(0, 0, 1, 1);
    return corner.getRichTextValues()[0]?.[0] ?? null;
  }

  setRichTextValue(value: GoogleRichText): GoogleRange {
    return writeRichTexts(this.range, filled<unknown>(this.range.grid, value));
  }

  setRichTextValues(values: GoogleRichText[][]): GoogleRange {
    const { grid } = this.range;
    return writeRichTexts(this.range, checkShape(values, grid.rows, grid.columns));
  }
}

function writeRichTexts({ grid, self }: RangeTarget, values: readonly (readonly unknown[])[]): GoogleRange {
  // The apostrophe keeps rich text a text, whatever it looks like.
  const texts = mapped(values, (value) => `'${textOfRichText(value)}`);
  const changes: LookChange[][] = mapped(values, richTextChange);
  call(
    'writeValues',
    grid,
    mapped(texts, (text) => (text === "'" ? '' : text)),
  );
  call('writeLooks', grid, changes);
  return self;
}
