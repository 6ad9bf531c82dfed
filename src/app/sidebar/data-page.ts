import type { DocumentStore } from '../../host/document-store';
import type { Spreadsheet } from '../../host/google-objects';
import { findBlocks, listTabs } from '../../host/known-tabs';
import type { MarkProgress } from '../../host/progress';
import { readRawTabs } from '../../host/raw-tabs';
import { readingRules } from '../../host/reading-rules';
import { sayIn } from '../../i18n/say';
import { refusalSentence } from '../../i18n/sentence';
import type { Texts } from '../../i18n/texts';
import type { Answer, SidebarKind, SidebarTab } from '../../sidebar/requests';
import { lastCountedDay } from '../../summary/read-shop';
import { readWorkbook } from '../../tables/read-workbook';
import type { TabChoices, TabReading } from '../../tables/shop';
import { tableFields, tableKinds } from '../../vocabulary/fields';
import { seenCurrencies } from '../seen-currencies';
import { spilledHeaders } from '../spilled-headers';
import type { Settings } from '../stored/settings';
import { loadChoices } from '../stored/tab-choices';
import { questionOf } from '../summary-question';

/** Reads every raw tab and says what it was taken for. */
export function describeTabs(
  spreadsheet: Spreadsheet,
  {
    store,
    settings,
    locale,
    texts,
  }: { store: DocumentStore; settings: Settings; locale: string; texts: Texts },
  mark: MarkProgress,
): Answer<'tabs'> {
  const { raw } = listTabs(spreadsheet, findBlocks(spreadsheet));
  const names = raw.map(({ name }) => name);
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const rules = readingRules(locale, zone);
  const choices = loadChoices(store);
  const tabs = readRawTabs(spreadsheet, names, spilledHeaders(locale), mark);
  mark({ step: 'computing', done: 0, of: 1 });
  const { currency } = settings;
  const { asOf } = questionOf(settings, choices);
  const read = readWorkbook(tabs, rules, {
    choices,
    ...(currency === null ? {} : { currency }),
    lastDay: lastCountedDay({ today: rules.dayOfInstant(Date.now()), asOf }),
  });
  const readings = read.kind === 'read' ? read.shop.tabs : read.tabs;
  return {
    state: 'tabs',
    tabs: readings.map((reading) => describedTab(reading, choices, texts)),
    kinds: kindsIn(texts),
    currencies: seenCurrencies(read.kind === 'read' ? read.shop.currency : undefined, readings),
    message: read.kind === 'read' ? '' : refusalSentence(read.refusal, texts),
  };
}

function describedTab(reading: TabReading, choices: TabChoices, texts: Texts): SidebarTab {
  const { tab, headerFingerprint, kind, confidence, rows, columns } = reading;
  return {
    tab,
    fingerprint: headerFingerprint,
    kind,
    kindName: texts.tables[kind],
    confidence,
    isChosen: choices.has(headerFingerprint),
    rows: rows.there === 0 ? '' : texts.sidebar.rowsUsed(rows.used, rows.there, sayIn(texts)),
    columns: columns.map(({ header, field, reason, samples }) => ({
      header,
      field: field ?? null,
      reason,
      samples: [...samples],
    })),
  };
}

function kindsIn({ tables, fields }: Texts): readonly SidebarKind[] {
  const names: Readonly<Record<string, string>> = fields;
  return tableKinds.map((id) => ({
    id,
    name: tables[id],
    fields: Object.keys(tableFields[id]).map((field) => ({ id: field, name: names[field] ?? field })),
  }));
}
