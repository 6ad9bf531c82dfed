import type { LanguageHeaders } from '../../header-words';
import { ads } from './ads';
import { costs } from './costs';
import { inventory } from './inventory';
import { orders } from './orders';
import { otherTables } from './other-tables';
import { rates } from './rates';
import { social } from './social';
import { support } from './support';
import { surveys } from './surveys';
import { sustainability } from './sustainability';
import { tabNames } from './tab-names';
import { traffic } from './traffic';

/** The words of English headers and names of tabs. */
export const en = {
  fields: { orders, traffic, ads, costs, surveys, support, inventory, social, sustainability, rates },
  tabNames,
  otherTables,
} satisfies LanguageHeaders;
