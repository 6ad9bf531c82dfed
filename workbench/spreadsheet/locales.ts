import type { Locale } from './engine-types';

export const LOCALE_CODES = ['en_US', 'in_ID', 'ms_MY', 'fr_FR'] as const;
export type LocaleCode = (typeof LOCALE_CODES)[number];

/** The separators and date formats of Google Sheets under File > Settings > Locale. */
export const LOCALES: Readonly<Record<LocaleCode, Locale>> = {
  en_US: {
    name: 'United States',
    code: 'en_US',
    thousandsSeparator: ',',
    decimalSeparator: '.',
    weekStart: 7,
    dateFormat: 'm/d/yyyy',
    timeFormat: 'hh:mm:ss a',
    formulaArgSeparator: ',',
  },
  in_ID: {
    name: 'Indonesia',
    code: 'in_ID',
    thousandsSeparator: '.',
    decimalSeparator: ',',
    weekStart: 7,
    dateFormat: 'dd/mm/yyyy',
    timeFormat: 'hh:mm:ss',
    formulaArgSeparator: ';',
  },
  ms_MY: {
    name: 'Malaysia',
    code: 'ms_MY',
    thousandsSeparator: ',',
    decimalSeparator: '.',
    weekStart: 1,
    dateFormat: 'dd/mm/yyyy',
    timeFormat: 'hh:mm:ss a',
    formulaArgSeparator: ',',
  },
  fr_FR: {
    name: 'France',
    code: 'fr_FR',
    // Google Sheets has U+202F here; the engine accepts the ordinary no-break space.
    thousandsSeparator: '\u00a0',
    decimalSeparator: ',',
    weekStart: 1,
    dateFormat: 'dd/mm/yyyy',
    timeFormat: 'hh:mm:ss',
    formulaArgSeparator: ';',
  },
};
