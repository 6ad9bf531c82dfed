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
  KPI_PACE: {
    name: 'Tells whether a target is on pace',
    meaning:
      'Gives a row below a header: the share of the way from the baseline to the target, what should be reached by now, and the status. A tenth more or less than expected is on pace, a quarter less is at risk; nothing is said on the first days. The way is straight; the summary follows last year’s season.',
    arguments: {
      start: 'The first day of the target.',
      as_of: 'The last day that the actual figure holds, today by default.',
    },
  },
  KPI_REQUIRED: {
    name: 'Tells what a target needs each remaining day',
    meaning: 'Divides what is missing to the target by the days that are left after as_of.',
    arguments: {
      start: 'The first day of the target.',
      as_of: 'The last day that the actual figure holds, today by default.',
    },
  },
};
