import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { cellsOfFile } from './file-amounts';
import type { LocaleCode } from './locales';
import type { TabData } from './workbook-data';

export type FileProblem = 'missing' | 'folder' | 'unreadable' | 'notGzip' | 'empty' | 'binary';

export type FileResult = { state: 'read'; tab: TabData } | { state: 'refused'; problem: FileProblem };

const DELIMITERS = [',', ';', '\t', '|'];

/**
 * Reads a CSV or TSV file, which may be gzipped, as the tab that Google Sheets would import into a
 * spreadsheet of this locale.
 */
export function readDelimitedFile(path: string, locale: LocaleCode): FileResult {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return { state: 'refused', problem: 'missing' };
  if (stats.isDirectory()) return { state: 'refused', problem: 'folder' };
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return { state: 'refused', problem: 'unreadable' };
  }
  if (/\.gz$/i.test(path)) {
    try {
      bytes = gunzipSync(bytes);
    } catch {
      return { state: 'refused', problem: 'notGzip' };
    }
  }
  const text = decode(bytes);
  if (text.includes('\0')) return { state: 'refused', problem: 'binary' };
  const cells = parseDelimited(text, locale);
  if (cells.length === 0) return { state: 'refused', problem: 'empty' };
  return { state: 'read', tab: { name: tabName(path), cells } };
}

/**
 * The name of the tab: the file's name without folder and endings, and without characters that are not
 * allowed.
 */
export function tabName(path: string): string {
  return basename(path)
    .replace(/\.gz$/i, '')
    .replace(/\.(?:csv|tsv|tab|txt)$/i, '')
    .replace(/['*?/\\[\]:]/g, '_');
}

/** The rows of a file, without empty lines at its end. */
export function parseDelimited(text: string, locale: LocaleCode): TabData['cells'] {
  const delimiter = detectDelimiter(text);
  const { data } = Papa.parse<string[]>(text, { delimiter, header: false, skipEmptyLines: false });
  let end = data.length;
  while (end > 0 && data[end - 1]?.every((field) => field.trim() === '')) end--;
  return cellsOfFile(data.slice(0, end), locale);
}

/**
 * Decodes UTF-8 with or without a byte order mark, UTF-16 with one, else a Windows code page, as old programs
 * write it.
 */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * The delimiter that gives the first records the most columns, equally many in each. The library's own guess
 * fails for a single column, and takes the comma of a French amount for a delimiter.
 */
function detectDelimiter(text: string): string {
  const start = text.slice(0, 100_000);
  let best = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(start, { delimiter, header: false, preview: 20 });
    const rows = data.filter((row) => row.length > 1 || row[0] !== '');
    // The last record may be incomplete.
    const whole = rows.length > 2 && start.length < text.length ? rows.slice(0, -1) : rows;
    // Titles above the header have one column. The width is that of most other records, and among equals the
    // greatest.
    const wide = whole.filter((row) => row.length > 1);
    const width = commonWidth(wide);
    if (width < 2) continue;
    const agreeing = wide.filter((row) => row.length === width).length / wide.length;
    const score = agreeing * 1000 + (1000 * wide.length) / whole.length + width;
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

function commonWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [most] = [...counts].sort(([a, ofA], [b, ofB]) => ofB - ofA || b - a);
  return most?.[0] ?? 1;
}
