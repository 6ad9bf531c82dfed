/** Stored settings of any version. */
export type KeptSettings = Readonly<Record<string, unknown>>;

/**
 * The migrations: the first makes version 2 of version 1, and so on. A published step never changes, so it
 * spells out the values that it adds instead of importing them.
 */
const steps: readonly ((old: KeptSettings) => KeptSettings)[] = [
  // Version 1 had no version number, only the period, the last day and the language.
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
  // Version 2 had no campaigns and no corrected holidays.
  (old) => ({ ...old, version: 3, campaigns: [], corrections: [] }),
];

/** The version that this add-on stores. */
export const settingsVersion = steps.length + 1;

/** Brings stored settings to the present version, step by step; undefined for an unknown version. */
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
