import { createHash } from 'node:crypto';
import { DocumentState } from '../../workbench/apps-script/document-state';
import type { ShopSpreadsheet } from './shop-spreadsheet';

/** What is left out of a comparison. */
export interface Left {
  readonly tabs: readonly string[];
  /** Whether a cell with this content counts as empty. */
  readonly isBlank: (content: string) => boolean;
}

/**
 * Everything that a spreadsheet holds, as entered and not as computed: contents, formats, looks, charts,
 * rules, named ranges, sizes. Each part is a short text under a name, so that two spreadsheets can be
 * compared.
 */
export function entered({ workbook }: ShopSpreadsheet, left: Left): ReadonlyMap<string, string> {
  workbook.applyUpdates();
  const { getters } = workbook.model;
  const parts = new Map<string, unknown>();
  const nameOf = new Map(getters.getSheetIds().map((id) => [id, getters.getSheetName(id)]));
  const shown = [...nameOf].filter(([, name]) => !left.tabs.includes(name));
  parts.set(
    'tabs',
    shown.map(([, name]) => name),
  );
  for (const [sheetId, name] of shown) {
    const cells = Object.values(getters.getCells(sheetId)).flatMap((cell) => {
      const { col, row } = getters.getCellPosition(cell.id);
      const entry = cell.isFormula ? cell.compiledFormula.toFormulaString(getters) : cell.content;
      const content = left.isBlank(entry) ? '' : entry;
      const isBare =
        content === '' && cell.format === undefined && Object.keys(cell.style ?? {}).length === 0;
      // Without what differs between equal runs: the time of day, and the id of a tab that was made again.
      const kept =
        content !== '' && /yy|hh:mm/.test(cell.format ?? '')
          ? Math.floor(Number(content))
          : content.replace(/#gid=\d+/g, '');
      return isBare ? [] : [JSON.stringify([row, col, kept, cell.format, stylesOf(cell.style)])];
    });
    parts.set(`${name}: cells`, cells.toSorted());
    const sizes = (dimension: 'COL' | 'ROW', count: number): readonly number[] =>
      Array.from({ length: count }, (_, index) => getters.getHeaderSize(sheetId, dimension, index));
    parts.set(`${name}: columns`, sizes('COL', getters.getNumberCols(sheetId)));
    parts.set(`${name}: rows`, getters.getNumberRows(sheetId));
    parts.set(`${name}: frozen`, getters.getPaneDivisions(sheetId));
    parts.set(
      `${name}: merged`,
      getters.getMerges(sheetId).map(({ id: _, ...zone }) => zone),
    );
  }
  const document = DocumentState.of(workbook);
  for (const kind of ['chart', 'conditionalFormat', 'banding', 'protection'] as const) {
    const objects = document.objects(kind).map(({ id: _, sheet, ...object }) => [nameOf.get(sheet), object]);
    parts.set(kind, objects.map((object) => JSON.stringify(object)).toSorted());
  }
  const names = getters.getNamedRanges().flatMap(({ name, range }) => {
    const tab = nameOf.get(range.sheetId) ?? '';
    return left.tabs.includes(tab) ? [] : [JSON.stringify([name, tab, range.zone])];
  });
  parts.set('names', names.toSorted());
  return new Map([...parts].map(([part, value]) => [part, short(JSON.stringify(value))]));
}

/**
 * The members of a style in a fixed order, whatever was set first. Without the written form of a formula,
 * which the workbench keeps with the style even after the formula is gone.
 */
function stylesOf(style: object | undefined): readonly (readonly [string, unknown])[] {
  const set = Object.entries(style ?? {}).filter(
    ([name, value]) => name !== 'formulaAsSet' && value !== undefined,
  );
  return set.toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** The names of the parts in which two spreadsheets differ. */
export function partsThatDiffer(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): readonly string[] {
  const parts = new Set([...one.keys(), ...other.keys()]);
  return [...parts].filter((part) => one.get(part) !== other.get(part));
}

function short(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
