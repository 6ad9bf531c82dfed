import type { Model } from '@odoo/o-spreadsheet';
import { strToU8, type Zippable, zipSync } from 'fflate';

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

/** Zips the parts that the engine exported. */
export function toXlsx({ files }: ExportedFiles): Uint8Array {
  const parts: Zippable = {};
  for (const file of files) {
    const content = 'content' in file ? file.content : file.imageSrc;
    parts[file.path] = strToU8(file.path === SHARED_STRINGS ? asShown(content) : content);
  }
  return zipSync(parts, { level: 6 });
}

const SHARED_STRINGS = 'xl/sharedStrings.xml';

/** The engine exports texts as it keeps them: with the apostrophe that only says "this is text". */
function asShown(sharedStrings: string): string {
  return sharedStrings.replace(/(<t(?: [^>]*)?>)&apos;/g, '$1');
}
