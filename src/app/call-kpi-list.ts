import type { CellArgument } from '../functions/argument-cells';
import { kpiList } from '../functions/kpi-list';
import { openSpreadsheet } from '../host/open-spreadsheet';
import { textsIn } from '../i18n/all-texts';
import { languageOfLocale } from '../i18n/language';
import { problemSentence } from '../i18n/sentence';

/** Computes KPI_LIST: the list in the language of the spreadsheet, or an error that says what is wrong. */
export function callKpiList(family: CellArgument): string[][] {
  const texts = textsIn(languageOfLocale(openSpreadsheet()?.getSpreadsheetLocale() ?? 'en_US'));
  const list = kpiList(family, texts);
  if ('code' in list) throw new Error(problemSentence(list, texts));
  return list;
}
