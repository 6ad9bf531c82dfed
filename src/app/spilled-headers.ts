import type { SpilledHeaders } from '../host/spilled-tables';
import { textsIn } from '../i18n/all-texts';
import { languageOfLocale } from '../i18n/language';

/**
 * The headers of tables that formulas of the add-on return. Formulas use the language of the spreadsheet's
 * locale.
 */
export function spilledHeaders(locale: string): SpilledHeaders {
  const { tableColumns, listColumns } = textsIn(languageOfLocale(locale));
  const { source, channel, product, touchpoint, period, driver, difference, progress } = tableColumns;
  return {
    first: new Set([
      ...[source, channel, product, touchpoint, period, driver, difference, progress],
      listColumns.function,
    ]),
    all: new Set([...Object.values(tableColumns), ...Object.values(listColumns)]),
    ofTwoColumns: new Set([touchpoint]),
  };
}
