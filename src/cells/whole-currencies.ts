/** Currencies that are used without cents, so that three digits after a separator are thousands. */
export const wholeCurrencies: ReadonlySet<string> = new Set(['IDR', 'JPY', 'KRW', 'VND', 'XOF', 'XAF']);
