import { readCurrency } from '../tables/reading/money';
import type { TabReading } from '../tables/shop';

/** The ISO codes that the data name, the main one first: what the owner may want to choose from. */
export function seenCurrencies(main: string | undefined, tabs: readonly TabReading[]): readonly string[] {
  const named = tabs.flatMap(({ columns }) =>
    columns.filter(({ field }) => field === 'currency').flatMap(({ samples }) => samples),
  );
  const codes = [main, ...named.map(readCurrency)].filter((code) => code !== undefined);
  return [...new Set(codes)].filter((code) => /^[A-Z]{3}$/.test(code));
}
