import type { TableKind } from '../vocabulary/fields';
import type { Finding } from './findings/finding';
import type { Orders } from './reading/orders/orders';
import type { Records } from './reading/records/records';

/** The data of all raw tabs of a spreadsheet. */
export interface Shop {
  /** The currency that all money is in: the owner's choice, else that of most orders. */
  readonly currency: string | undefined;
  /** The sign of amounts without a known currency, such as a bare $. */
  readonly sign?: string;
  readonly orders: Orders;
  /** Where a tab has only a bounce rate or the average time of a visit, bounces and total time are computed from it. */
  readonly traffic: Records<'traffic'> | undefined;
  readonly ads: Records<'ads'> | undefined;
  readonly costs: Records<'costs'> | undefined;
  readonly surveys: Records<'surveys'> | undefined;
  readonly support: Records<'support'> | undefined;
  readonly inventory: Records<'inventory'> | undefined;
  readonly social: Records<'social'> | undefined;
  readonly sustainability: Records<'sustainability'> | undefined;
  /** One for each table, in the order of the tabs. */
  readonly tabs: readonly TabReading[];
  readonly findings: readonly Finding[];
}

/** How sure it is that a tab or column was recognised correctly. */
export type Confidence = 'sure' | 'likely' | 'unsure';

/** The recognised kind of a tab, and what happened to its rows. */
export interface TabReading {
  readonly tab: string;
  /** A hash of the headers alone; empty without a header. */
  readonly headerFingerprint: string;
  readonly kind: TableKind | 'unknown' | 'empty' | 'leftOut';
  /** Counted from 0; -1 without a header. */
  readonly headerRow: number;
  readonly confidence: Confidence;
  /** Every column that has a header, used or not. */
  readonly columns: readonly ColumnReading[];
  /** `filled` is always the sum of `used` and `explained`. */
  readonly rows: RowsRead;
}

/** How many rows below the header are filled, how many of them were used, and how many a finding explains. */
export interface RowsRead {
  readonly filled: number;
  readonly used: number;
  readonly explained: number;
}

/** The field that a column was recognised as, and why. */
export interface ColumnReading {
  readonly column: number;
  readonly header: string;
  readonly field: string | undefined;
  readonly confidence: Confidence;
  readonly reason: 'header' | 'headerAndValues' | 'values' | 'owner' | 'notNeeded';
  /** Up to three values, as the owner sees them. */
  readonly samples: readonly string[];
}

/** The owner's choice for a tab: to leave it out, or its kind and the columns of its fields. */
export type TabChoice =
  | { readonly use: 'leaveOut' }
  | {
      readonly use: 'as';
      readonly kind: TableKind;
      /** The header of the column for each field; without any the columns are recognised automatically. */
      readonly columns: Readonly<Record<string, string>>;
    };

/** The owner's choices by the fingerprint of a tab's header. */
export type TabChoices = ReadonlyMap<string, TabChoice>;
