import type { Model } from '@odoo/o-spreadsheet';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { chartForOthers } from './xlsx-charts';

type ExportedFiles = Awaited<ReturnType<Model['exportXLSX']>>;

/**
 * The engine writes each part of an .xlsx file as text, has it parsed, and serialises the result again. In Node there
 * is no DOM, and parsing would only give the same text back, so it is handed through.
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

/** Zips the parts that the engine exported. `holdsDates` tells of a range of cells whether it holds days. */
export function toXlsx({ files }: ExportedFiles, holdsDates: (range: string) => boolean): Uint8Array {
  const parts: Zippable = {};
  for (const file of files) {
    const content = 'content' in file ? file.content : file.imageSrc;
    parts[file.path] = strToU8(forOthers(file.path, content, holdsDates));
  }
  return zipSync(parts, { level: 6 });
}

/** A part as other programs than the engine understand it. */
function forOthers(path: string, content: string, holdsDates: (range: string) => boolean): string {
  if (path === SHARED_STRINGS) return asShown(content);
  if (path.startsWith('xl/charts/')) return chartForOthers(content, holdsDates);
  return content;
}

const SHARED_STRINGS = 'xl/sharedStrings.xml';

/** The engine exports texts as it keeps them: with the apostrophe that only says "this is text". */
function asShown(sharedStrings: string): string {
  return sharedStrings.replace(/(<t(?: [^>]*)?>)&apos;/g, '$1');
}
