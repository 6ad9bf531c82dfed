import type { Texts } from '../i18n/texts';
import type { FreeCells } from '../summary/fingerprint';
import { freeCells } from '../summary/summary-block';
import type { StoreKey } from './document-store';

/** What the add-on knows of a tab that it writes. */
export interface OwnTabDefinition {
  /**
   * The named range that marks what the add-on wrote. It moves along when the owner adds rows or columns or renames
   * the tab, and everything outside it is the owner's.
   */
  readonly rangeName: string;
  /** Under which the document keeps the fingerprint of what was written. */
  readonly storeKey: StoreKey;
  /** What a new tab is called; the owner may rename it. */
  readonly name: (texts: Texts) => string;
  /** A new tab is put before those of the owner, in the order of this table, or behind them. */
  readonly place: 'front' | 'back';
  /** Whether it holds formulas, of the add-on's or of the owner's in cells that may hold some. */
  readonly hasFormulas: boolean;
  /** The cells within it that may hold what the add-on did not write. */
  readonly free: FreeCells;
}

/** Every tab that the add-on writes: what owners look at comes first, the history last. */
export const ownTabs = ['summary', 'dataCheck', 'data'] as const;

export type OwnTab = (typeof ownTabs)[number];

const definitions: Readonly<Record<OwnTab, OwnTabDefinition>> = {
  summary: {
    rangeName: 'ShopKPI_Summary',
    storeKey: 'shopKpi.summary',
    name: ({ summary }) => summary.tabName,
    place: 'front',
    hasFormulas: true,
    free: freeCells,
  },
  dataCheck: {
    rangeName: 'ShopKPI_DataCheck',
    storeKey: 'shopKpi.dataCheck',
    name: ({ dataCheck }) => dataCheck.tabName,
    place: 'front',
    hasFormulas: true,
    free: {},
  },
  data: {
    rangeName: 'ShopKPI_Data',
    storeKey: 'shopKpi.data',
    name: ({ summary }) => summary.dataTabName,
    place: 'back',
    hasFormulas: false,
    free: {},
  },
};

export function ownTab(which: OwnTab): OwnTabDefinition {
  return definitions[which];
}

/** What there is of each own tab, without those of which there is nothing. */
export function byOwnTab<Value>(
  of: (which: OwnTab) => Value | undefined,
): Readonly<Partial<Record<OwnTab, Value>>> {
  const found: Partial<Record<OwnTab, Value>> = {};
  for (const which of ownTabs) {
    const value = of(which);
    if (value !== undefined) found[which] = value;
  }
  return found;
}
