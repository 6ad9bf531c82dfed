import { readCurrency } from '../tables/reading/money';
import type { TabReading } from '../tables/shop';

/** The ISO codes found in the data, the main currency first, for the owner to choose from. */
export function seenCurrencies(main: string | undefined, tabs: readonly TabReading[]): readonly string[] {
  const named = tabs.flatMap(({ columns }) =>
    columns.filter(({ field }) => field === 'currency').flatMap(({ samples }) => samples),
  );
  const codes = [main, ...named.map(readCurrency)].filter((code) => code !== undefined);
  return [...new Set(codes)].filter((code) => /^[A-Z]{3}$/.test(code));
}
