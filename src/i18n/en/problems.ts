import type { PeriodProblem } from '../../period/compared-periods';
import type { Texts } from '../texts';
import { choices, families } from './labels';
import { placed, size } from './phrases';

const noPeriod: Readonly<Record<PeriodProblem['code'], string>> = {
  rangeReversed: 'the last day lies before the first',
  countTooSmall: 'the number must be 1 or more',
  unknownCampaign: 'there is no such campaign',
  notBegun: 'the period begins after the last day that counts',
  holidayUnknown: 'the holiday is not known for these years',
};

export const problems = (): Texts['problems'] => ({
  zeroDivisor: ({ argument }) => `#DIV/0! ${argument} is 0`,
  notNumber: ({ argument, at, text }) => `#VALUE! ${argument}${placed(at)}: "${text}" is not a number`,
  notDate: ({ argument, at, text }) =>
    `#VALUE! ${argument}${placed(at)}: "${text}" is not a date that can be read. Write it as 2026-09-30`,
  errorCell: ({ argument, at, text }) => `#VALUE! ${argument}${placed(at)}: the cell shows the error ${text}`,
  emptyCell: ({ argument }) => `#VALUE! ${argument}: the cell is empty`,
  outside: ({ argument, at, value, low, high }, say) =>
    Number.isFinite(high)
      ? `#NUM! ${argument}${placed(at)}: ${say.number(value)} is outside ${say.number(low)} to ${say.number(high)}`
      : `#NUM! ${argument}${placed(at)}: ${say.number(value)} is below ${say.number(low)}`,
  unknownChoice: ({ argument, text, known }) =>
    `#VALUE! ${argument}: "${text}" is not one of its words. Known ones: ${known.map((code) => choices()[code][0]).join(', ')}`,
  unknownFamily: ({ argument, text, known }) =>
    `#VALUE! ${argument}: "${text}" is not a known family. Known ones: ${known.map((family) => families()[family]).join(', ')}`,
  notAnswer: ({ argument, at, text }) =>
    `#VALUE! ${argument}${placed(at)}: "${text}" is neither a rating nor yes or no`,
  notDuration: ({ argument, at, text }) =>
    `#VALUE! ${argument}${placed(at)}: "${text}" is not a duration. Write it as 0:02:30`,
  endsBefore: ({ argument, other, row }, say) =>
    `#NUM! ${argument}: row ${say.number(row)} is earlier than ${other}`,
  tooFew: ({ argument, needed, found }, say) =>
    `#N/A ${argument}: at least ${say.number(needed)} values are needed, ${say.number(found)} found`,
  belowZero: ({ argument, at, value }, say) =>
    `#NUM! ${argument}${placed(at)}: ${say.number(value)} is below 0`,
  notWhole: ({ argument, at, value }, say) =>
    `#NUM! ${argument}${placed(at)}: ${say.number(value)} is not a whole number`,
  partExceedsWhole: ({ argument, value, whole, limit }, say) =>
    `#NUM! ${argument}: ${say.number(value)} is more than ${whole} (${say.number(limit)})`,
  unknownStatus: ({ argument, at, text }) =>
    `#VALUE! ${argument}${placed(at)}: "${text}" is not a known order status. Known ones: paid, completed, cancelled, refunded, returned`,
  missingArgument: ({ argument }) => `#N/A ${argument} is missing`,
  needsPair: ({ argument, other }) => `#N/A ${argument} needs ${other} beside it`,
  noValues: ({ argument }) => `#N/A ${argument} holds no values`,
  endBeforeStart: ({ argument }) => `#NUM! ${argument} is before start`,
  shapesDiffer: ({ argument, shape, other, otherShape }) =>
    `#VALUE! ${argument} is ${size(shape)} cells, ${other} is ${size(otherShape)}: give ranges of the same size`,
  notOneCell: ({ argument, shape }) => `#VALUE! ${argument} is ${size(shape)} cells: give a single cell`,
  noPeriod: ({ argument, why }) => `#N/A ${argument}: ${noPeriod[why]}`,
  noDaysLeft: ({ argument }) => `#N/A ${argument}: no day is left`,
  tooLarge: () => '#NUM! the result is too large to show',
});
