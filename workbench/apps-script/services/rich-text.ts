import type { CellLook, TextRun } from '../../spreadsheet/cell-look';
import type { LookChange } from '../operations/cell-looks';
import { exception } from './bridge';
import { original, serviceClass } from './service';
import { lookOfStyle, type TextLook, textLook, textStyleOf } from './text-style';

type GoogleRichText = GoogleAppsScript.Spreadsheet.RichTextValue;
type GoogleRichTextBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type GoogleTextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

interface Run {
  start: number;
  end: number;
  link: string | null;
  look: TextLook;
}

/** A text with parts. The runs cover the whole text; `base` is the look of the cell. */
class RichText {
  constructor(
    readonly text: string,
    readonly runs: readonly Run[],
    readonly base: TextLook,
    readonly start = 0,
    readonly end = text.length,
  ) {}
}

class RichTextMethods implements GoogleRichText {
  constructor(private readonly rich: RichText) {}

  getText(): string {
    return this.rich.text.slice(this.rich.start, this.rich.end);
  }

  getStartIndex(): number {
    return this.rich.start;
  }

  getEndIndex(): number {
    return this.rich.end;
  }

  /** The link of a part or of the whole text; null if there is none or more than one. */
  getLinkUrl(startOffset?: number, endOffset?: number): string | null {
    const links = new Set(covered(this.rich, startOffset, endOffset).map(({ link }) => link));
    const [link = null] = links;
    return links.size === 1 ? link : null;
  }

  getTextStyle(startOffset?: number, endOffset?: number): GoogleTextStyle {
    const parts = covered(this.rich, startOffset, endOffset).map(({ look }) => ({
      ...this.rich.base,
      ...look,
    }));
    const [common = this.rich.base, ...others] = parts;
    const shared: TextLook = { ...common };
    for (const key of KEYS) if (others.some((other) => other[key] !== common[key])) delete shared[key];
    return textStyleOf(shared);
  }

  getRuns(): GoogleRichText[] {
    const { text, runs, base, start, end } = this.rich;
    return runs
      .filter((run) => run.start < end && run.end > start)
      .map((run) =>
        richText.of(new RichText(text, runs, base, Math.max(run.start, start), Math.min(run.end, end))),
      );
  }

  copy(): GoogleRichTextBuilder {
    const building = new Building();
    building.text = this.getText();
    building.runs = this.rich.runs
      .filter((run) => run.start < this.rich.end && run.end > this.rich.start)
      .map((run) => ({ ...run, start: run.start - this.rich.start, end: run.end - this.rich.start }));
    return building.self;
  }
}

const KEYS: readonly (keyof TextLook)[] = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'fontSize',
  'fontFamily',
  'foregroundColor',
];

const richText = serviceClass<GoogleRichText, RichText>({
  name: 'RichTextValue',
  path: 'SpreadsheetApp.RichTextValue',
  parts: [RichTextMethods],
});

class Building {
  readonly self: GoogleRichTextBuilder = richTextBuilder.of(this);
  text: string | null = null;
  runs: Run[] = [];
}

class RichTextBuilderMethods implements GoogleRichTextBuilder {
  constructor(private readonly building: Building) {}

  setText(text: string): GoogleRichTextBuilder {
    this.building.text = String(text);
    this.building.runs = [{ start: 0, end: this.building.text.length, link: null, look: {} }];
    return this.building.self;
  }

  setLinkUrl(startOffset: number, endOffset: number, linkUrl: string | null): GoogleRichTextBuilder;
  setLinkUrl(linkUrl: string | null): GoogleRichTextBuilder;
  setLinkUrl(first: number | string | null, end?: number, linkUrl?: string | null): GoogleRichTextBuilder {
    if (typeof first === 'number')
      change(this.building, first, end, (run) => ({ ...run, link: linkUrl ?? null }));
    else change(this.building, 0, undefined, (run) => ({ ...run, link: first }));
    return this.building.self;
  }

  setTextStyle(
    startOffset: number,
    endOffset: number,
    textStyle: GoogleTextStyle | null,
  ): GoogleRichTextBuilder;
  setTextStyle(textStyle: GoogleTextStyle | null): GoogleRichTextBuilder;
  setTextStyle(
    first: number | GoogleTextStyle | null,
    end?: number,
    textStyle?: GoogleTextStyle | null,
  ): GoogleRichTextBuilder {
    const styled = (style: unknown) => (run: Run) =>
      style === null ? { ...run, look: {} } : { ...run, look: { ...run.look, ...lookOfStyle(style) } };
    if (typeof first === 'number') change(this.building, first, end, styled(textStyle ?? null));
    else change(this.building, 0, undefined, styled(first));
    return this.building.self;
  }

  build(): GoogleRichText {
    return richText.of(new RichText(this.building.text ?? '', this.building.runs, {}));
  }
}

const richTextBuilder = serviceClass<GoogleRichTextBuilder, Building>({
  name: 'RichTextValueBuilder',
  path: 'SpreadsheetApp.RichTextValueBuilder',
  parts: [RichTextBuilderMethods],
  handles: ['build', 'setLinkUrl', 'setText', 'setTextStyle'],
});

/**
 * Changes the look of a part: splits the runs at its ends, changes those between, and joins equal neighbours.
 */
function change(
  building: Building,
  start: number,
  endOrAll: number | undefined,
  edit: (run: Run) => Run,
): void {
  const { text } = building;
  if (text === null) throw exception('Text must be set before it can be styled.');
  const end = endOrAll ?? text.length;
  if (start < 0 || end > text.length || (start >= end && text !== '')) {
    throw exception('Invalid argument: the offsets are outside of the text.');
  }
  const changed = building.runs.flatMap((run) => {
    const before = { ...run, end: Math.min(run.end, start) };
    const inside = { ...run, start: Math.max(run.start, start), end: Math.min(run.end, end) };
    const after = { ...run, start: Math.max(run.start, end) };
    const parts = [before, edit(inside), after];
    return parts.filter((part) => part.start < part.end);
  });
  const joined: Run[] = [];
  for (const run of changed) {
    const last = joined.at(-1);
    const same = last && last.link === run.link && JSON.stringify(last.look) === JSON.stringify(run.look);
    if (last && same) last.end = run.end;
    else joined.push({ ...run });
  }
  building.runs = joined;
}

function covered({ runs, start, end }: RichText, from?: number, to?: number): readonly Run[] {
  const first = start + (from ?? 0);
  const last = to === undefined ? end : start + to;
  return runs.filter((run) => run.start < last && run.end > first);
}

export function newRichTextValue(): GoogleRichTextBuilder {
  return new Building().self;
}

/** The rich text of a cell. */
export function richTextValue(text: string, look: CellLook): GoogleRichText {
  const runs: Run[] =
    look.richText?.text === text
      ? look.richText.runs.map((run) => ({ ...run, look: { ...run.look } }))
      : [{ start: 0, end: text.length, link: null, look: {} }];
  return richText.of(new RichText(text, runs, textLook(look)));
}

function requireRichText(argument: unknown): RichText {
  const rich = original(argument);
  if (rich instanceof RichText) return rich;
  throw exception('Invalid argument: value is no RichTextValue');
}

export function textOfRichText(argument: unknown): string {
  const { text, start, end } = requireRichText(argument);
  return text.slice(start, end);
}

/** The change that a rich text makes to the cell it is written into. */
export function richTextChange(argument: unknown): LookChange {
  const { text, runs } = requireRichText(argument);
  const isPlain = runs.every(({ link, look }) => link === null && Object.keys(look).length === 0);
  if (isPlain) return { richText: null };
  const kept = runs.map(({ start, end, link, look }): TextRun => ({ start, end, link, look: { ...look } }));
  return { richText: { text, runs: kept } };
}
