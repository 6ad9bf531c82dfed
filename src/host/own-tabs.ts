import type { Texts } from '../i18n/texts';
import type { FreeCells } from '../summary/fingerprint';
import { freeCells } from '../summary/summary-block';
import type { StoreKey } from './document-store';

/** What is fixed about a tab that the add-on writes. */
export interface OwnTabDefinition {
  /**
   * The named range around what the add-on wrote. It moves when the owner adds rows or columns or renames the
   * tab; everything outside it is the owner's.
   */
  readonly rangeName: string;
  /** The name of a new tab; the owner may rename it. */
  readonly name: (texts: Texts) => string;
  /** Whether a new tab is put before the owner's tabs, in the order of this table, or behind them. */
  readonly place: 'front' | 'back';
}

/** What is fixed besides about a tab that is written again with every summary. */
export interface BlockTabDefinition extends OwnTabDefinition {
  /** The key under which the fingerprint of its block is stored. */
  readonly storeKey: StoreKey;
  /** Whether its block has formulas: the add-on's, or the owner's in cells that are free. */
  readonly hasFormulas: boolean;
  /** The cells of the block in which the owner may write. */
  readonly free: FreeCells;
}

/** The tabs of a summary, in the order in which they stand; the tab of the charts' data stands last. */
export const blockTabs = ['summary', 'dataCheck', 'data'] as const;

export type BlockTab = (typeof blockTabs)[number];

/**
 * Every tab that the add-on writes. To the log it only adds lines; in the tab of targets only its own columns
 * are written.
 */
export const ownTabs = [...blockTabs, 'log', 'targets'] as const;

export type OwnTab = (typeof ownTabs)[number];

/** The tabs that the add-on may rename: apart from notes beside its block they hold nothing of the owner's. */
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

/** A value for each own tab; tabs without one are left out. */
export function byOwnTab<Value>(
  of: (which: OwnTab) => Value | undefined,
): Readonly<Partial<Record<OwnTab, Value>>> {
  return byTab(ownTabs, of);
}

/** A value for each tab of a summary; tabs without one are left out. */
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
