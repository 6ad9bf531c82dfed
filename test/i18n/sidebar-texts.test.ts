import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/language';
import { sidebarTexts } from '../../src/sidebar/page/texts';
import { frenchFaults } from './french-typography';
import { onlyIndonesian, onlyMalay } from './indonesian-and-malay';

/** Every text, by its path. */
function textsUnder(path: string, value: unknown): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => textsUnder(`${path}.${key}`, inner));
}

const textsIn = (language: keyof typeof sidebarTexts) => textsUnder('', sidebarTexts[language]);

describe("the texts of the sidebar's page", () => {
  it.each(['id', 'ms', 'fr'] as const)('leave nothing in English: %s', (language) => {
    const english = new Map(textsIn('en'));
    const same = textsIn(language).filter(([path, text]) => text === english.get(path));
    // Names that are the same in both languages.
    const names = [
      ...['Shop KPI', 'April', 'September', 'November', 'Data', 'Sections', 'Target', 'Note'],
      ...['Ramadan', '9.9', '11.11', '12.12', 'Black Friday'],
      // The symbol of the second is international.
      ...[': ', 's'],
    ];
    expect(same.map(([, text]) => text).filter((text) => !names.includes(text))).toEqual([]);
  });

  it.each(languages)('name each month and weekday once: %s', (language) => {
    const { months, weekdays } = sidebarTexts[language];
    expect(new Set(months).size).toBe(12);
    expect(new Set(weekdays).size).toBe(7);
    // The names of the weekdays by Node's own data, from Monday, 5 January 2026.
    const named = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    const week = [5, 6, 7, 8, 9, 10, 11].map((day) => named.format(Date.UTC(2026, 0, day)));
    expect(weekdays).toEqual(week);
  });

  it('keep to French typesetting, and to the words of Indonesia and of Malaysia', () => {
    for (const [path, text] of textsIn('fr')) expect(frenchFaults(text), path).toEqual([]);
    for (const [path, text] of textsIn('id')) expect(text, path).not.toMatch(onlyMalay);
    for (const [path, text] of textsIn('ms')) expect(text, path).not.toMatch(onlyIndonesian);
  });
});
