import { plainWords } from '../../cells/header-text';
import { Marker } from '../../vocabulary/markers';

const creditTab = new Marker('creditTab', 'alone');

/** Whether the name of a tab says that all its rows are refunds: "Refunds", "Retur 2026". */
export function isCreditTab(name: string): boolean {
  return creditTab.test(
    plainWords(name)
      .replace(/\b\d+\b/g, '')
      .trim(),
  );
}
