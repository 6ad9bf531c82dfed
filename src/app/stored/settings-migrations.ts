/** Settings as some version of the add-on wrote them. */
export type KeptSettings = Readonly<Record<string, unknown>>;

/**
 * One step for each version of the settings: the first makes version 2 of version 1. A step never changes once
 * it was published, so it names the values that it adds and takes none from elsewhere.
 */
const steps: readonly ((old: KeptSettings) => KeptSettings)[] = [
  // Version 1 had no number, and nothing but the period, the last day and the language.
  ({ period, asOf, language }) => ({
    version: 2,
    period,
    asOf,
    language,
    comparison: 'previous',
    currency: null,
    firstWeekday: 0,
    fiscalFirstMonth: 1,
    sections: 'journey',
    kpis: null,
    cards: ['revenue', 'orders', 'conversion_rate', 'aov', 'new_customers', 'clv'],
    lostAfterDays: null,
    shopName: null,
  }),
  // Version 2 knew no campaigns and no holidays that the owner corrected.
  (old) => ({ ...old, version: 3, campaigns: [], corrections: [] }),
];

/** The version that this add-on writes. */
export const settingsVersion = steps.length + 1;

/** Brings settings to the version of today, one step at a time; undefined for a version that nobody knows yet. */
export function migrateSettings(
  kept: KeptSettings,
  saveStep: (migrated: KeptSettings) => void,
): KeptSettings | undefined {
  const version = kept.version === undefined ? 1 : kept.version;
  if (typeof version !== 'number' || !Number.isInteger(version)) return undefined;
  if (version < 1 || version > settingsVersion) return undefined;
  return steps.slice(version - 1).reduce((old, step) => {
    const migrated = step(old);
    saveStep(migrated);
    return migrated;
  }, kept);
}
