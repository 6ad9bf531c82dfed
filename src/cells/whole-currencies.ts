/** Currencies without cents in use: they are written without decimals, and three digits behind a point are thousands. */
export const wholeCurrencies: ReadonlySet<string> = new Set(['IDR', 'JPY', 'KRW', 'VND', 'XOF', 'XAF']);
