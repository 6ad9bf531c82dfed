import type { Model } from '@odoo/o-spreadsheet';
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { PrintSetup } from './print-setup';
import { chartForOthers, type FormatOfRange } from './xlsx-charts';
import { sheetOnPages, workbookOnPages } from './xlsx-pages';

type ExportedFiles = Awaited<ReturnType<Model['exportXLSX']>>;

/**
 * A DOM document that only holds its text. The engine parses each part of an .xlsx file and serialises it
 * again; Node has no DOM, and the result would be the same text.
 */
class PassedDocument {
  constructor(readonly text: string) {}

  querySelector(): null {
    return null;
  }

  querySelectorAll(): [] {
    return [];
  }
}

function serializeToString(document: unknown): string {
  if (document instanceof PassedDocument)
    return `<?xml version="1.0" encoding="UTF-8"?>\n${document.text.trim()}`;
  throw new TypeError('Only documents that were parsed for the export can be serialised');
}

if (typeof globalThis.XMLSerializer === 'undefined') {
  Object.assign(globalThis, {
    DOMParser: class {
      parseFromString(text: string): PassedDocument {
        return new PassedDocument(text);
      }
    },
    XMLSerializer: class {
      serializeToString = serializeToString;
    },
  });
}

/** What other programs need besides the parts that the engine exports. */
export interface ForOthers {
  readonly formatOf: FormatOfRange;
  /** The print settings of the tabs, in their order. */
  readonly pages: readonly PrintSetup[];
}

/** Zips the exported parts, corrected for other programs. */
export function toXlsx({ files }: ExportedFiles, others: ForOthers): Uint8Array {
  const parts: Zippable = {};
  for (const file of files) {
    const content = 'content' in file ? file.content : file.imageSrc;
    parts[file.path] = strToU8(forOthers(file.path, content, others));
  }
  return zipSync(parts, { level: 6 });
}

function forOthers(path: string, content: string, { formatOf, pages }: ForOthers): string {
  if (path === 'xl/sharedStrings.xml') return asShown(content);
  if (path === 'xl/styles.xml') return stylesForOthers(content);
  if (path === 'xl/workbook.xml') return workbookOnPages(content, pages);
  if (path.startsWith('xl/charts/')) return chartForOthers(content, formatOf);
  const page = pages[Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1] ?? -1)];
  return page === undefined ? content : sheetOnPages(content, page);
}

/** The engine exports texts with the apostrophe that marks them as text; others would show it. */
function asShown(sharedStrings: string): string {
  return sharedStrings.replace(/(<t(?: [^>]*)?>)&apos;/g, '$1');
}

/** Adds what the format requires: an opacity byte in colours, and the base style. */
function stylesForOthers(styles: string): string {
  const colored = styles.replace(/rgb="([0-9a-fA-F]{6})"/g, 'rgb="FF$1"');
  if (colored.includes('<cellStyleXfs')) return colored;
  return colored
    .replace(
      '<cellXfs',
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs',
    )
    .replace(
      '</cellXfs>',
      '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    );
}
