import type { NotCovered } from '../../comparison/compare-shop';
import type { Say, Texts } from '../texts';

const days = ({ firstDay, lastDay }: NotCovered, say: Say): string =>
  `${say.day(firstDay)} to ${say.day(lastDay)}`;

const holidays: Texts['comparison']['holidays'] = {
  ramadan: 'Ramadan',
  lebaran: 'Lebaran (Eid al-Fitr)',
  chineseNewYear: 'Chinese New Year',
  easter: 'Easter',
  nineNine: '9.9',
  elevenEleven: '11.11',
  twelveTwelve: '12.12',
  blackFriday: 'Black Friday',
};

export const comparison = (): Texts['comparison'] => ({
  percentagePoints: 'pp',
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
  },
  holidays,
});
