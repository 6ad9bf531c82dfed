import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kpiPage } from '../../build/docs/kpi-page';
import { projectRoot } from '../../build/project';
import { textsIn } from '../../src/i18n/all-texts';
import { languages } from '../../src/i18n/language';
import { catalogue } from '../../src/kpi/catalogue';

describe('an example call', () => {
  // Google Sheets wants semicolons where the locale writes decimals with a comma.
  it.each([
    ['en', '=KPI_REORDER_POINT(A2:A4, 4, 0.95)'],
    ['ms', '=KPI_REORDER_POINT(A2:A4, 4, 0.95)'],
    ['id', '=KPI_REORDER_POINT(A2:A4; 4; 0,95)'],
    ['fr', '=KPI_REORDER_POINT(A2:A4; 4; 0,95)'],
  ] as const)('can be pasted as it is in %s', (language, formula) => {
    expect(kpiPage(language)).toContain(`\`${formula}\``);
  });
});

describe.each(languages)('docs/kpis.%s.md', (language) => {
  it('writes every formula with the separator of its locale', () => {
    const foreign = textsIn(language).numbers.decimal === ',' ? ', ' : ';';
    const formulas = kpiPage(language).match(/=KPI_[A-Z_]+\([^)]*\)/g) ?? [];
    expect(formulas.filter((formula) => formula.includes(foreign))).toEqual([]);
    // All examples, and the one in the introduction that fills a column.
    expect(formulas.length).toBeGreaterThan(catalogue.length);
  });

  it('says at the moment to look at that Google Sheets refuses the clock', () => {
    expect(kpiPage(language)).toMatch(/`as_of`.*NOW\(\).*TODAY\(\)/);
  });

  it('is what the catalogue says today: npm run docs writes it', async () => {
    expect(await readFile(join(projectRoot, 'docs', `kpis.${language}.md`), 'utf8')).toBe(kpiPage(language));
  });

  it('explains every KPI and lacks no text', () => {
    const page = kpiPage(language);
    for (const { functionName } of catalogue) expect(page).toContain(`\`${functionName}(`);
    expect(page).not.toContain('undefined');
    // Only the list of arguments goes on below its label.
    const labels = page.split('\n').filter((line) => /^- \*\*[^*]+\*\*\s?:$/.test(line));
    expect(new Set(labels).size).toBe(1);
  });
});
