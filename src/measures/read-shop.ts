import type { RawTab } from '../cells/cell';
import type { CivilDay } from '../period/civil-day';
import type { Finding } from '../tables/findings/finding';
import type { Refusal } from '../tables/findings/refusal';
import { readWorkbook } from '../tables/read-workbook';
import type { ReadingRules } from '../tables/reading/column-reader';
import { changedColumns, type KeptReading } from '../tables/recognition/kept-readings';
import { unreadyTab } from '../tables/recognition/unready-tabs';
import type { TabChoices, TabReading } from '../tables/shop';
import { checkShop } from './check-shop';
import { type CountableShop, countableShop } from './countable-shop';

export interface ShopQuestion {
  readonly tabs: readonly RawTab[];
  readonly rules: ReadingRules;
  /** The current day in the spreadsheet's time zone. It is not over yet. */
  readonly today: CivilDay;
  /** The last day to count; undefined for the last finished period that the data reach. */
  readonly asOf: CivilDay | undefined;
  readonly choices?: TabChoices;
  /** The main currency, where the owner chose one. */
  readonly currency?: string;
  /** How the tabs were read last time. */
  readonly lastReadings?: readonly KeptReading[];
}

/** Tabs that were read once, to count any number of periods on them. */
export interface ReadShop {
  readonly countable: CountableShop;
  readonly rules: ReadingRules;
  readonly today: CivilDay;
  /** Rows of later days are left out. */
  readonly lastDay: CivilDay;
  /** Findings about the data that do not depend on the period. */
  readonly findings: readonly Finding[];
  /** Columns that are read differently than last time. */
  readonly changed: readonly Finding[];
}

export type ShopAnswer =
  | { readonly kind: 'read'; readonly read: ReadShop }
  /** The tabs are reported even if they contain no shop. */
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly tabs: readonly TabReading[] };

/** The last day whose rows may count: later ones have not happened yet. */
function lastCountedDay({ today, asOf = today }: Pick<ShopQuestion, 'today' | 'asOf'>): CivilDay {
  return Math.max(today, asOf);
}

/** Reads raw tabs into a shop that can be counted for any period, with the findings about its data. */
export function readShop(question: ShopQuestion): ShopAnswer {
  const { tabs, rules, today, choices, currency, lastReadings = [] } = question;
  const lastDay = lastCountedDay(question);
  const workbook = readWorkbook(tabs, rules, {
    ...(choices === undefined ? {} : { choices }),
    ...(currency === undefined ? {} : { currency }),
    lastDay,
  });
  const readings = workbook.kind === 'read' ? workbook.shop.tabs : workbook.tabs;
  const unready = unreadyTab(lastReadings, tabs, readings);
  if (unready !== undefined) return { kind: 'refused', refusal: unready, tabs: readings };
  if (workbook.kind === 'refused') return workbook;
  const countable = countableShop(workbook.shop);
  return {
    kind: 'read',
    read: {
      countable,
      rules,
      today,
      lastDay,
      findings: [...checkShop(countable.shop), ...countable.findings],
      changed: changedColumns(lastReadings, countable.shop.tabs),
    },
  };
}
