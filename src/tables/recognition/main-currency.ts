import type { RawTab } from '../../cells/cell';
import { readCurrency } from '../reading/money';
import type { Layout } from './layout';

const rowsToLookAt = 500;

/** The currency that most tabs name, in their headers or in a currency column. Used if no tab of orders names one. */
export function currencyNamedBy(
  sources: readonly { readonly tab: RawTab; readonly layout: Layout<string> }[],
): string | undefined {
  const tabs = new Map<string, number>();
  for (const { tab, layout } of sources) {
    const { headerRow, endRow, columns, headers } = layout;
    const found = new Set<string>();
    for (const column of Object.values(columns)) {
      const named = headers[column ?? -1]?.currency;
      if (named !== undefined) found.add(named);
    }
    const last = Math.min(endRow, headerRow + 1 + rowsToLookAt);
    for (let row = headerRow + 1; row < last && columns.currency !== undefined; row += 1) {
      const named = readCurrency(tab.cells[row]?.[columns.currency]);
      if (named !== undefined) found.add(named);
    }
    for (const named of found) tabs.set(named, (tabs.get(named) ?? 0) + 1);
  }
  const [most] = [...tabs].sort(([, a], [, b]) => b - a);
  return most?.[0];
}
