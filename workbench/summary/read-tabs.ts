import { basename } from 'node:path';
import { type FileProblem, readDelimitedFile } from '../spreadsheet/delimited-file';
import type { TabData } from '../spreadsheet/workbook-data';

export type TabsResult = { state: 'read'; tabs: readonly TabData[] } | { state: 'wrong'; sentence: string };

/** Each file becomes a raw tab of its name. */
export function readTabs(files: readonly string[]): TabsResult {
  const tabs: TabData[] = [];
  const names = new Map<string, string>();
  for (const file of files) {
    const result = readDelimitedFile(file);
    if (result.state === 'refused') return { state: 'wrong', sentence: refusal(file, result.problem) };
    // A spreadsheet tells the names of its tabs apart by more than capitals.
    const key = result.tab.name.toLowerCase();
    const other = names.get(key);
    if (other !== undefined) {
      return {
        state: 'wrong',
        sentence: `${basename(other)} and ${basename(file)} would both become the tab "${result.tab.name}": rename one of them.`,
      };
    }
    names.set(key, file);
    tabs.push(result.tab);
  }
  return { state: 'read', tabs };
}

function refusal(file: string, problem: FileProblem): string {
  switch (problem) {
    case 'missing':
      return `There is no file ${file}.`;
    case 'folder':
      return `${file} is a folder: name a CSV or TSV file.`;
    case 'unreadable':
      return `${file} cannot be read: check its permissions.`;
    case 'notGzip':
      return `${file} ends in .gz but is no gzip file.`;
    case 'empty':
      return `${file} is empty.`;
    case 'binary':
      return `${file} is no text file: save it as CSV first.`;
  }
}
