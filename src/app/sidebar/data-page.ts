import type { MarkProgress } from '../../host/progress';
import { sayIn } from '../../i18n/say';
import { refusalSentence } from '../../i18n/sentence';
import type { Texts } from '../../i18n/texts';
import type { Answer, SidebarKind, SidebarTab } from '../../sidebar/requests';
import type { TabChoices, TabReading } from '../../tables/shop';
import { tableFields, tableKinds } from '../../vocabulary/fields';
import type { OpenDocument } from '../open-document';
import { readOpenShop } from '../read-open-shop';
import { seenCurrencies } from '../seen-currencies';
import { loadChoices } from '../stored/tab-choices';

/** Reads every raw tab, and describes the table that it was recognised as. */
export function describeTabs(document: OpenDocument, mark: MarkProgress): Answer<'tabs'> {
  const { store, texts } = document;
  const choices = loadChoices(store);
  const shop = readOpenShop(document, undefined, mark);
  const { tabs, currency } =
    shop.kind === 'read' ? shop.read.countable.shop : { ...shop, currency: undefined };
  return {
    state: 'tabs',
    tabs: tabs.map((reading) => describedTab(reading, choices, texts)),
    kinds: kindsIn(texts),
    currencies: seenCurrencies(currency, tabs),
    message: shop.kind === 'read' ? '' : refusalSentence(shop.refusal, texts),
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
    rows: rows.filled === 0 ? '' : texts.sidebar.rowsUsed(rows.used, rows.filled, sayIn(texts)),
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
