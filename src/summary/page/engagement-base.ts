import type { EngagementBase } from '../../i18n/texts';
import type { TabReading } from '../../tables/shop';

const bases = ['impressions', 'reach', 'followers'] as const;

/** What interactions are divided by; undefined if the tabs of social media differ in it. */
export function engagementBase(tabs: readonly TabReading[]): EngagementBase | undefined {
  const found = new Set(
    tabs
      .filter(({ kind }) => kind === 'social')
      .flatMap(({ columns }) => bases.find((base) => columns.some(({ field }) => field === base)) ?? []),
  );
  return found.size === 1 ? [...found][0] : undefined;
}
