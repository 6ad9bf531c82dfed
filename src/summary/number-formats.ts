import type { CountedKpi } from '../kpi/counted';

/** Currencies that are written without decimals. */
const wholeCurrencies: ReadonlySet<string> = new Set(['IDR', 'JPY', 'KRW', 'VND', 'XOF', 'XAF']);
const signs: Readonly<Record<string, string>> = {
  IDR: 'Rp ',
  MYR: 'RM ',
  EUR: '€ ',
  USD: '$',
  GBP: '£',
  SGD: 'S$ ',
};

/** How money of a currency is written; without a sign where no currency is known. */
export function currencyStyle(currency: string | undefined): {
  readonly sign: string;
  readonly decimals: 0 | 2;
} {
  if (currency === undefined || !/^[A-Z]{3}$/.test(currency)) return { sign: '', decimals: 2 };
  return { sign: signs[currency] ?? `${currency} `, decimals: wholeCurrencies.has(currency) ? 0 : 2 };
}

/** The number format of a unit, in the spreadsheet's own notation, which is the same in every locale. */
export function numberFormat(unit: CountedKpi['unit'], currency: string | undefined): string {
  switch (unit) {
    case 'money': {
      const { sign, decimals } = currencyStyle(currency);
      const digits = decimals === 0 ? '#,##0' : '#,##0.00';
      return sign === '' ? digits : `[$${sign}]${digits}`;
    }
    case 'count':
      return '#,##0';
    case 'percent':
      return '0.00%';
    case 'score':
    case 'days':
      return '#,##0.0';
    case 'ratio':
    case 'duration':
      return '#,##0.00';
  }
}

export const changeFormat = '+0.0%;-0.0%;0.0%';
