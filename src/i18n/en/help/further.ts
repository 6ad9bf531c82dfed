import type { HelpTexts } from '../../help-texts';

export const further: HelpTexts['further'] = {
  KPI_COMPARE: {
    name: 'Compares two periods of a column',
    meaning:
      'Adds up the values of a period and of the one it is compared with, and gives a row below a header: period, value, compared value, change as a share. A period that is not over is compared with the same number of days; days that the data do not cover are not compared.',
    arguments: {
      dates: 'The days of the values.',
      values: 'The values, one a day or several.',
      as_of: 'The last day to count, the last one of the dates by default.',
    },
  },
};
