/** The holidays and sales days that a period can be aligned to. */
export const holidayNames = [
  'ramadan',
  'lebaran',
  'chineseNewYear',
  'easter',
  'nineNine',
  'elevenEleven',
  'twelveTwelve',
  'blackFriday',
] as const;

export type HolidayName = (typeof holidayNames)[number];
