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

/** The words of Indonesian headers and names of tabs. */
export const id = {
  fields: { orders, traffic, ads, costs, surveys, support, inventory, social, sustainability, rates },
  tabNames,
  otherTables,
} satisfies LanguageHeaders;
