import type { PageTexts } from '../../help-texts';
import { guideSources } from '../guide-sources';

export const page: PageTexts = {
  colon: ': ',
  title: 'The KPI functions',
  introduction: [
    'Type a function into a cell. An argument in square brackets may be left out. Arguments are separated by commas, or by semicolons in a spreadsheet whose locale writes decimals with a comma.',
    'Where the arguments are figures, single cells give one result, and ranges of the same size give a result a row: one call fills a whole column and is much faster than a call in each cell. A row whose cells are all empty stays empty, so that A2:A works. For a total, give SUM() of each column.',
    'An open range such as J2:J reaches the last row of the sheet, and so does its result: put =KPI_AOV(J2:J, K2:K) into row 2 of a free column, level with the range. In row 5 it would lack three rows at the end, and every result would stand three rows below its data.',
    'Google Sheets refuses NOW(), TODAY() and RAND() in these functions, and cells that depend on them. Type a date instead, or refer to a cell in which a date is typed.',
    'Where an argument is a column, the whole range counts as one. Empty cells and a heading above the data are skipped.',
    'Percentages are shares: 2.5% is 0.025; format the cell as a percentage. Money is in the currency of your cells. Times are in hours unless an option says otherwise.',
    'An error begins with the word that you know from the sheet and names the argument: #DIV/0! visitors is 0. #VALUE! is a cell that cannot be read, #NUM! a figure that cannot be, #N/A something that is missing.',
  ],
  contents: 'Contents',
  further: 'Comparing',
  formula: 'Formula',
  unit: 'Unit',
  arguments: 'Arguments',
  example: 'Example',
  gives: 'gives',
  where: 'with',
  source: 'Source',
  inSummary: 'In the summary',
  notToConfuse: 'Not to be confused',
  guideRange: 'Guide range',
  guideSources,
  atLeast: (figure) => `${figure} or more`,
  atMost: (figure) => `${figure} or less`,
  between: (low, high) => `${low} to ${high}`,
  whenBad: 'If the result is poor',
};
