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
  KPI_SIGNIFICANCE: {
    name: 'Tells whether two rates differ',
    meaning:
      'Gives the difference of two rates below a header, between which it lies, and p: how likely a difference at least as great is by chance alone. Below 0.05 it is hardly chance.',
  },
  KPI_DRIVERS: {
    name: 'Tells what moved the revenue',
    meaning:
      'Splits the change of revenue into visitors, conversion and order value: a row each below a header, with its effect and its share. The effects add up to the total in the last row.',
  },
};
