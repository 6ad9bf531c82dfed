import type { Contribution, ContributionBy } from '../comparison/contributions';
import { dimensionName, segmentName } from '../i18n/segment-name';
import type { Texts } from '../i18n/texts';

/** The number of segments that are shown by name. The others are summed up. */
const namedSegments = 5;

/** The contributions of a dimension's segments to the change of revenue, the largest first. */
export interface SegmentRows {
  readonly by: ContributionBy;
  readonly name: string;
  /** They add up to the change, however many there are. */
  readonly parts: readonly {
    readonly name: string;
    /** Whether the name is the owner's own. */
    readonly isOwners: boolean;
    readonly effect: number;
  }[];
}

/** Contributions as they are shown: by dimension, the greatest by name and the others in one sum. */
export function segmentRows(contributions: readonly Contribution[], texts: Texts): readonly SegmentRows[] {
  return [...new Set(contributions.map(({ by }) => by))].map((by): SegmentRows => {
    const all = contributions.filter((one) => one.by === by);
    // A single further segment is shown itself: a row "others" would take as much room.
    const isLong = all.length > namedSegments + 1;
    const named = isLong ? all.slice(0, namedSegments) : all;
    const others = all.slice(named.length);
    return {
      by,
      name: dimensionName(by, texts),
      parts: [
        ...named.map((one) => ({
          name: segmentName(one, texts),
          isOwners: one.segment !== undefined,
          effect: one.effect,
        })),
        ...(others.length === 0
          ? []
          : [
              {
                name: texts.comparison.otherSegments(others.length),
                isOwners: false,
                effect: others.reduce((sum, { effect }) => sum + effect, 0),
              },
            ]),
      ],
    };
  });
}
