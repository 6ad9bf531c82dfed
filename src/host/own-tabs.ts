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
  /** What a new tab is called; the owner may rename it. */
  readonly name: (texts: Texts) => string;
  /** A new tab is put before those of the owner, in the order of this table, or behind them. */
  readonly place: 'front' | 'back';
}

/** What it knows besides of a tab that is written anew with every summary. */
export interface BlockTabDefinition extends OwnTabDefinition {
  /** Under which the document keeps the fingerprint of what was written. */
  readonly storeKey: StoreKey;
  /** Whether it holds formulas, of the add-on's or of the owner's in cells that may hold some. */
  readonly hasFormulas: boolean;
  /** The cells within it that may hold what the add-on did not write. */
  readonly free: FreeCells;
}

/** The tabs of a summary: what owners look at comes first, the history last. */
export const blockTabs = ['summary', 'dataCheck', 'data'] as const;

export type BlockTab = (typeof blockTabs)[number];

/** Every tab that the add-on writes: a log only grows, and of the targets it has its own columns alone. */
export const ownTabs = [...blockTabs, 'log', 'targets'] as const;

export type OwnTab = (typeof ownTabs)[number];

/** Those that hold nothing of the owner's but what stands beside the add-on's block. */
export const namedByAddOn: readonly OwnTab[] = [...blockTabs, 'log'];

const blockDefinitions: Readonly<Record<BlockTab, BlockTabDefinition>> = {
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
    free: { titleCell: { row: 0, column: 0 } },
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

const definitions: Readonly<Record<OwnTab, OwnTabDefinition>> = {
  ...blockDefinitions,
  log: { rangeName: 'ShopKPI_Log', name: ({ schedule }) => schedule.log.tabName, place: 'back' },
  targets: { rangeName: 'ShopKPI_Targets', name: ({ targets }) => targets.tabName, place: 'back' },
};

export function ownTab(which: OwnTab): OwnTabDefinition {
  return definitions[which];
}

export function blockTab(which: BlockTab): BlockTabDefinition {
  return blockDefinitions[which];
}

/** What there is of each own tab, without those of which there is nothing. */
export function byOwnTab<Value>(
  of: (which: OwnTab) => Value | undefined,
): Readonly<Partial<Record<OwnTab, Value>>> {
  return byTab(ownTabs, of);
}

/** What there is of each tab of a summary. */
export function byBlockTab<Value>(
  of: (which: BlockTab) => Value | undefined,
): Readonly<Partial<Record<BlockTab, Value>>> {
  return byTab(blockTabs, of);
}

function byTab<Tab extends OwnTab, Value>(
  tabs: readonly Tab[],
  of: (which: Tab) => Value | undefined,
): Readonly<Partial<Record<Tab, Value>>> {
  const found: Partial<Record<Tab, Value>> = {};
  for (const which of tabs) {
    const value = of(which);
    if (value !== undefined) found[which] = value;
  }
  return found;
}
