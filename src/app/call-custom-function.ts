import type { CellArgument } from '../functions/argument-cells';
import { evaluate } from '../functions/evaluate';
import { furtherFunctionNamed } from '../functions/further/further-functions';
import { openSpreadsheet, zoneOfSpreadsheet } from '../host/open-spreadsheet';
import { readingRules } from '../host/reading-rules';
import { clockOfZone } from '../host/zone';
import { cellTextsIn } from '../i18n/cell-texts';
import { languageOfLocale } from '../i18n/language';
import { problemSentence } from '../i18n/sentence';
import type { Family } from '../kpi/family';
import { kpiOfFunction } from '../kpi/kpi-of-function';
import type { Problem } from '../kpi/problem';
import { once } from './once';

type Shown = number | string | (number | string)[][];

/**
 * Computes a custom function for a cell or a range. For a single cell a problem is thrown as a sentence; in a
 * range only the row with the problem shows it. The spreadsheet is asked for its language, locale and zone
 * only if a sentence or a text needs them.
 */
export function callCustomFunction(
  family: Family | 'further',
  name: string,
  given: readonly CellArgument[],
): Shown {
  const locale = once(() => openSpreadsheet()?.getSpreadsheetLocale() ?? 'en_US');
  const texts = once(() => cellTextsIn(languageOfLocale(locale())));
  const fail = (problem: Problem): never => {
    throw new Error(problemSentence(problem, texts()));
  };
  const kpi = family === 'further' ? furtherFunctionNamed(name) : kpiOfFunction(family, name);
  if (kpi === undefined) throw new Error(`Unknown function ${name}`);
  const zone = once(zoneOfSpreadsheet);
  const reading = once(() => readingRules(locale(), zone()));
  const clock = once(() => clockOfZone(zone()));
  const result = evaluate(kpi, given, { reading, clock, texts });
  if (result.kind === 'range') return result.rows;
  return typeof result.outcome === 'object' ? fail(result.outcome) : result.outcome;
}
