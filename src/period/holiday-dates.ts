/** Holidays that move from year to year, and whose dates no short rule gives. */
export type TabulatedHoliday = 'ramadan' | 'lebaran' | 'chineseNewYear';

/**
 * The first days of the holidays from 2015 to 2034, in order. Some years contain a holiday twice.
 *
 * Chinese New Year: the conversion tables of the Hong Kong Observatory. Ramadan and Lebaran (Idul Fitri, Hari Raya) up
 * to 2026: as Indonesia's Ministry of Religious Affairs decided them by sighting; from 2027 on: the Umm al-Qura calendar
 * that Saudi Arabia publishes ahead. A government may decide a day later, so owners can correct a day.
 */
export const holidayDates: Readonly<Record<TabulatedHoliday, readonly string[]>> = {
  ramadan: [
    ...['2015-06-18', '2016-06-06', '2017-05-27', '2018-05-17', '2019-05-06', '2020-04-24', '2021-04-13'],
    ...['2022-04-03', '2023-03-23', '2024-03-12', '2025-03-01', '2026-02-19', '2027-02-08', '2028-01-28'],
    ...['2029-01-16', '2030-01-05', '2030-12-26', '2031-12-16', '2032-12-04', '2033-11-23', '2034-11-12'],
  ],
  lebaran: [
    ...['2015-07-17', '2016-07-06', '2017-06-25', '2018-06-15', '2019-06-05', '2020-05-24', '2021-05-13'],
    ...['2022-05-02', '2023-04-22', '2024-04-10', '2025-03-31', '2026-03-21', '2027-03-09', '2028-02-26'],
    ...['2029-02-14', '2030-02-04', '2031-01-24', '2032-01-14', '2033-01-03', '2033-12-23', '2034-12-12'],
  ],
  chineseNewYear: [
    ...['2015-02-19', '2016-02-08', '2017-01-28', '2018-02-16', '2019-02-05', '2020-01-25', '2021-02-12'],
    ...['2022-02-01', '2023-01-22', '2024-02-10', '2025-01-29', '2026-02-17', '2027-02-06', '2028-01-26'],
    ...['2029-02-13', '2030-02-03', '2031-01-23', '2032-02-11', '2033-01-31', '2034-02-19'],
  ],
};
