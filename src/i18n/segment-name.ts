import type { Contribution, ContributionBy } from '../comparison/contributions';
import type { Segment } from '../measures/tally';
import type { Texts } from './texts';

/** The name of a dimension, such as channel or product. */
export function dimensionName(by: ContributionBy, { fields, comparison }: Texts): string {
  return by === 'customerType' ? comparison.customerType : fields[by];
}

/** The name of a segment: channels and types of customers in the language, other segments as the owner wrote them. */
export function segmentName({ by, segment }: Pick<Contribution, 'by' | 'segment'>, texts: Texts): string {
  if (segment === undefined) return texts.unnamed;
  switch (by) {
    case 'channel':
      return wordFor(segment, texts.summary.channelGroups);
    case 'customerType':
      return wordFor(segment, texts.comparison.customerTypes);
    default:
      return segment;
  }
}

function wordFor(segment: string, words: Readonly<Record<string, string>>): string {
  return words[segment] ?? segment;
}

/** The channel or the device that a target is for. */
export function segmentOfTarget(segment: Segment, { summary, targets }: Texts): string {
  const words: Readonly<Record<Segment, string>> = {
    all: summary.wholeShop,
    ...summary.channelGroups,
    ...targets.devices,
  };
  return words[segment];
}
