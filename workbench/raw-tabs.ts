import { type FileProblem, readDelimitedFile } from './spreadsheet/delimited-file';
import type { LocaleCode } from './spreadsheet/locales';
import type { TabData } from './spreadsheet/workbook';

export type RawTabs = { state: 'read'; tabs: readonly TabData[] } | { state: 'refused'; sentence: string };

/** Reads CSV or TSV files as raw tabs, one tab a file, for a spreadsheet of this locale. */
export function readRawTabs(files: readonly string[], locale: LocaleCode): RawTabs {
  const tabs: TabData[] = [];
  for (const file of files) {
    const result = readDelimitedFile(file, locale);
    if (result.state === 'refused')
      return { state: 'refused', sentence: `${file} ${sentences[result.problem]}` };
    if (tabs.some(({ name }) => name.toLowerCase() === result.tab.name.toLowerCase())) {
      return {
        state: 'refused',
        sentence: `Two files would make a tab named "${result.tab.name}": rename one.`,
      };
    }
    tabs.push(result.tab);
  }
  return { state: 'read', tabs };
}

const sentences: Readonly<Record<FileProblem, string>> = {
  missing: 'does not exist.',
  folder: 'is a folder: name the CSV or TSV files in it.',
  unreadable: 'cannot be read: check its permissions.',
  notGzip: 'ends in .gz but is no gzip file.',
  empty: 'is empty.',
  binary: 'is no text: save it as CSV or TSV first.',
};
