import type { Texts } from '../i18n/texts';
import type { FreeCells } from '../summary/fingerprint';
import { freeCells } from '../summary/summary-block';
import type { StoreKey } from './document-store';

/** A tab that the add-on writes. */
export interface OwnTabDefinition {
  /**
   * The named range around the add-on's cells. It stays right when the owner inserts rows or columns or renames the tab.
   * All cells outside it belong to the owner.
   */
  readonly rangeName: string;
  /** The name of a new tab. The owner may rename it. */
  readonly name: (texts: Texts) => string;
  /** Whether a new tab is inserted before or after the owner's tabs. */
  readonly place: 'front' | 'back';
}

/** A tab that is written again with each summary. */
export interface BlockTabDefinition extends OwnTabDefinition {
  /** The key under which the fingerprint of its block is stored. */
  readonly storeKey: StoreKey;
  /** Whether its block can have formulas: of the add-on, or of the owner in free cells. */
  readonly hasFormulas: boolean;
  /** The cells of the block in which the owner may write. */
  readonly free: FreeCells;
}

/** The tabs of a summary, in their order. The last one has the data of the charts. */
export const blockTabs = ['summary', 'dataCheck', 'data'] as const;

export type BlockTab = (typeof blockTabs)[number];

/** All tabs that the add-on writes. It only adds lines to the log, and writes only its own columns in the targets. */
export const ownTabs = [...blockTabs, 'log', 'targets'] as const;

export type OwnTab = (typeof ownTabs)[number];

/** The tabs that the add-on may rename, because the owner has nothing in them but notes. */
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

/** Makes a value for each tab of the add-on. Tabs without one are left out. */
export function byOwnTab<Value>(
  of: (which: OwnTab) => Value | undefined,
): Readonly<Partial<Record<OwnTab, Value>>> {
  return byTab(ownTabs, of);
}

/** Makes a value for each tab of a summary. Tabs without one are left out. */
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
