import type { TableKind } from '../vocabulary/fields';
import type { Finding } from './findings/finding';
import type { Orders } from './reading/orders/orders';
import type { Records } from './reading/records/records';

/** What all raw tabs of a spreadsheet hold together. */
export interface Shop {
  /** The currency that all money is in: the owner's choice, else that of most orders. */
  readonly currency: string | undefined;
  /** The sign that the amounts carry where it names no currency of its own: a bare $. */
  readonly sign?: string;
  readonly orders: Orders;
  /** Bounces and time on site are derived where a tab has only rates or means of them. */
  readonly traffic: Records<'traffic'> | undefined;
  readonly ads: Records<'ads'> | undefined;
  readonly costs: Records<'costs'> | undefined;
  readonly surveys: Records<'surveys'> | undefined;
  readonly support: Records<'support'> | undefined;
  readonly inventory: Records<'inventory'> | undefined;
  readonly social: Records<'social'> | undefined;
  readonly sustainability: Records<'sustainability'> | undefined;
  /** One a raw tab, in the order of the tabs. */
  readonly tabs: readonly TabReading[];
  readonly findings: readonly Finding[];
}

/** How sure a tab or column was understood. */
export type Confidence = 'sure' | 'likely' | 'unsure';

/** What a tab was taken for, and what became of its rows. */
export interface TabReading {
  readonly tab: string;
  /** The same for the same headers, whatever stands below them; empty where there is no header. */
  readonly headerFingerprint: string;
  readonly kind: TableKind | 'unknown' | 'empty' | 'leftOut';
  /** Counted from 0; -1 where there is no header. */
  readonly headerRow: number;
  readonly confidence: Confidence;
  /** Every column that has a header, used or not. */
  readonly columns: readonly ColumnReading[];
  /** `there` is always the sum of `used` and `explained`. */
  readonly rows: RowsRead;
}

/** The filled rows of a tab below its header: those used, and those that a finding speaks of. */
export interface RowsRead {
  readonly there: number;
  readonly used: number;
  readonly explained: number;
}

/** What a column was taken for, and why. */
export interface ColumnReading {
  readonly column: number;
  readonly header: string;
  readonly field: string | undefined;
  readonly confidence: Confidence;
  readonly reason: 'header' | 'headerAndValues' | 'values' | 'owner' | 'notNeeded';
  /** Up to three values, as the owner sees them. */
  readonly samples: readonly string[];
}

/** What the owner said about a tab: to leave it out, or which kind it is and which column is which field. */
export type TabChoice =
  | { readonly use: 'leaveOut' }
  | {
      readonly use: 'as';
      readonly kind: TableKind;
      /** The header of the column for each field; where none is named, they are recognised within the kind. */
      readonly columns: Readonly<Record<string, string>>;
    };

/** The owner's choices by the fingerprint of a tab's header. */
export type TabChoices = ReadonlyMap<string, TabChoice>;
