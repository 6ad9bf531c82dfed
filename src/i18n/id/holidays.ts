import type { HolidayName } from '../../period/holiday-names';

/** The names of holidays and sales days that a period can be aligned to. */
export const holidays: Readonly<Record<HolidayName, string>> = {
  ramadan: 'Ramadan',
  lebaran: 'Lebaran (Idulfitri)',
  chineseNewYear: 'Imlek',
  easter: 'Paskah',
  nineNine: '9.9',
  elevenEleven: '11.11',
  twelveTwelve: '12.12',
  blackFriday: 'Black Friday',
};
