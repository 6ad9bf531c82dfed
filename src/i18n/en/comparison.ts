import type { NotCovered } from '../../comparison/compare-shop';
import type { Say, Texts } from '../texts';
import { comparedWords } from './compared-words';
import { holidays } from './holidays';
import { quoted } from './phrases';

const days = ({ firstDay, lastDay }: Pick<NotCovered, 'firstDay' | 'lastDay'>, say: Say): string =>
  `${say.day(firstDay)} to ${say.day(lastDay)}`;

export const comparison = (): Texts['comparison'] => ({
  percentagePoints: 'pp',
  percentagePointsInCell: 'pp',
  unchanged: 'unchanged',
  sameElapsedDays: 'unfinished: compared with the same number of days',
  notCovered: {
    periodNotCovered: (found, say) =>
      `The data hold ${days(found, say)}: only a part of the period, so nothing is compared.`,
    comparedNotCovered: (found, say) =>
      `The data hold ${days(found, say)}: they do not cover the days to compare with.`,
  },
  problems: {
    rangeReversed: () => 'The last day lies before the first.',
    countTooSmall: () => 'The number must be 1 or more.',
    unknownCampaign: ({ name }) => `There is no campaign called “${name}”.`,
    notBegun: ({ from }, say) => `The period begins on ${say.day(from)}, after the last day that counts.`,
    holidayUnknown: ({ holiday }) => `The days of ${holidays[holiday]} are not known for these years.`,
    outsideData: (found, say) =>
      `The data hold ${days(found, say)}: none of these days lies in the period. Choose other days.`,
  },
  holidays,
  interval: (low, high) => `between ${low} and ${high}, 19 times in 20`,
  customerType: 'New and returning customers',
  customerTypes: { new: 'new customers', returning: 'returning customers' },
  otherSegments: (count) => `${count} others`,
  words: comparedWords,
  tabName: 'KPI Comparison',
  effect: 'Effect',
  whyChanged: (kpi) => `Why it changed: ${kpi}`,
  changeBy: (kpi, dimension) => `Change of ${kpi} by: ${dimension}`,
  chartFigures: 'Figures behind the charts',
  bars: {
    base: 'Base, not drawn',
    total: 'Level',
    rise: 'Rise',
    riseBelow: 'Rise below zero',
    fall: 'Fall',
    fallBelow: 'Fall below zero',
  },
  before: 'Before',
  inserted: (tab) =>
    `The comparison is in the tab ${quoted([tab])}. The tab is yours: the add-on does not change it again.`,
  noSuchHoliday: (holiday, day) =>
    `The add-on knows no ${holiday} within 15 days of ${day}, so there is nothing to correct.`,
});
