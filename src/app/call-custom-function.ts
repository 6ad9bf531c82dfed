import type { CellArgument } from '../functions/argument-cells';
import { evaluate } from '../functions/evaluate';
import { openSpreadsheet } from '../host/open-spreadsheet';
import { readingRules } from '../host/reading-rules';
import { textsIn } from '../i18n/all-texts';
import { languageOfLocale } from '../i18n/language';
import { problemSentence } from '../i18n/sentence';
import { catalogue } from '../kpi/catalogue';
import type { Problem } from '../kpi/problem';

/**
 * A custom function's call: gives a cell's value or a range of them. One cell with a problem throws its
 * sentence; in a range only the row that has it shows it. The spreadsheet is asked for its language and
 * locale only when a sentence or a text needs them.
 */
export function callCustomFunction(
  name: string,
  given: readonly CellArgument[],
): number | string | (number | string)[][] {
  const kpi = catalogue.find(({ functionName }) => functionName === name);
  if (kpi === undefined) throw new Error(`Unknown function ${name}`);
  const locale = once(() => openSpreadsheet()?.getSpreadsheetLocale() ?? 'en_US');
  const texts = once(() => textsIn(languageOfLocale(locale())));
  const reading = once(() => readingRules(locale(), zoneOfSpreadsheet()));
  const sentence = (problem: Problem): string => problemSentence(problem, texts());

  const result = evaluate(kpi, given, { reading, sentence });
  if (result.kind === 'range') return result.rows;
  if (typeof result.outcome === 'object') throw new Error(sentence(result.outcome));
  return result.outcome;
}

function zoneOfSpreadsheet(): string {
  return openSpreadsheet()?.getSpreadsheetTimeZone() ?? Session.getScriptTimeZone();
}

/** Makes a value when it is first asked for, and keeps it. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
