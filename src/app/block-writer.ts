import type { FoundBlocks } from '../host/block-names';
import type { Range, Sheet, Spreadsheet } from '../host/google-objects';
import { allTabs, type KnownTab, type KnownTabs } from '../host/known-tabs';
import {
  type BlockPlan,
  type ExistingBlock,
  freeName,
  insertOwnTab,
  placeOf,
  planBlock,
  writeAgain,
  writeFirst,
} from '../host/own-blocks';
import { type BlockTab, blockTab, byBlockTab } from '../host/own-tabs';
import type { Undo } from '../host/undo';
import type { Texts } from '../i18n/texts';
import type { Block } from '../summary/block';
import { type Fingerprint, fingerprintOf, hasSameContents, withoutFreeCells } from '../summary/fingerprint';
import type { RunMark } from './stored/run-mark';

type Plan =
  | {
      readonly kind: 'first';
      readonly sheet: Sheet;
      readonly block: Block;
      readonly fingerprint: Fingerprint;
    }
  | ({ readonly kind: 'again'; readonly existing: ExistingBlock } & BlockPlan);

interface WriterGiven {
  readonly spreadsheet: Spreadsheet;
  readonly texts: Texts;
  readonly tabs: KnownTabs;
  /** The blocks to be written over. */
  readonly targets: Readonly<Partial<Record<BlockTab, ExistingBlock>>>;
  /** All blocks in the spreadsheet, including those that the owner typed into. */
  readonly found: FoundBlocks;
  readonly undo: Undo;
}

/** Writes the blocks of a summary: each over the one before, or into a new tab where there is none. */
export class BlockWriter {
  private readonly made = new Map<BlockTab, { readonly tab: KnownTab; readonly sheet: Sheet }>();
  private readonly plans: Partial<Record<BlockTab, Plan>> = {};

  constructor(private readonly given: WriterGiven) {}

  /** The tab for a block; it is made where there is none. */
  tabFor(which: BlockTab): KnownTab {
    const made = this.made.get(which)?.tab;
    const known = made ?? (this.given.targets[which] === undefined ? undefined : this.given.tabs.own[which]);
    if (known !== undefined) return known;
    const { spreadsheet, found, tabs, undo } = this.given;
    const name = this.nameFor(which);
    const count = allTabs(tabs).length + this.made.size;
    const sheet = insertOwnTab({ spreadsheet, tab: which, name, found, count, undo });
    const tab = { name, gid: sheet.getSheetId() };
    this.made.set(which, { tab, sheet });
    return tab;
  }

  isNew(which: BlockTab): boolean {
    return this.made.has(which);
  }

  /** Where a block begins, in the sheet's rows and columns from 1. Its tab must exist. */
  placeOf(which: BlockTab): { readonly row: number; readonly column: number } {
    const target = this.given.targets[which];
    return target === undefined ? { row: 1, column: 1 } : placeOf(target.written.range);
  }

  /** Works out how a block is to be written. Its tab must exist. */
  plan(which: BlockTab, block: Block): void {
    const made = this.made.get(which);
    const target = this.given.targets[which];
    if (made !== undefined) {
      this.plans[which] = { kind: 'first', sheet: made.sheet, block, fingerprint: fingerprintOf(block) };
    } else if (target !== undefined) {
      this.plans[which] = { kind: 'again', existing: target, ...planBlock(which, target, block) };
    } else throw new Error(`No tab was made for ${which}`);
  }

  /** The tabs that this run makes. Before they are made, they are known by the name that they will get. */
  newTabs(): RunMark['newTabs'] {
    return byBlockTab((which) => {
      if (this.given.targets[which] !== undefined) return undefined;
      const name = this.made.get(which)?.tab.name ?? this.nameFor(which);
      const plan = this.plans[which];
      // Compared without free cells: if a run is cut off, a tab in which the owner has written a note must
      // not be deleted.
      const fingerprint = plan?.kind === 'first' ? fingerprintOf(withoutFreeCells(plan.block)) : undefined;
      return { name, fingerprint };
    });
  }

  /** The blocks that this run writes over. */
  blocksUnderWay(): RunMark['blocks'] {
    return byBlockTab((which) => {
      const plan = this.plans[which];
      if (plan?.kind !== 'again') return undefined;
      const { followed, insertions } = plan.change;
      const { range, cells } = plan.existing.written;
      const gid = this.given.tabs.own[which]?.gid;
      const insertion =
        insertions.length === 0 || gid === undefined
          ? undefined
          : {
              gid,
              ...placeOf(range),
              rows: cells.length,
              sheetRows: range.getSheet().getMaxRows(),
              insertions,
            };
      return { fingerprint: plan.fingerprint, followed, insertion };
    });
  }

  /** Writes a block as it was planned. */
  write(which: BlockTab): Range {
    const plan = this.plans[which];
    if (plan === undefined) throw new Error(`Nothing was planned for ${which}`);
    const { spreadsheet, found, undo } = this.given;
    if (plan.kind === 'first') {
      const { sheet, block } = plan;
      return writeFirst({ spreadsheet, tab: which, sheet, block, before: found[which], undo });
    }
    return writeAgain({ spreadsheet, tab: which, existing: plan.existing, plan, undo });
  }

  /**
   * Whether the blocks in the spreadsheet differ from the planned ones at most in the time at which they were
   * made.
   */
  wouldSayTheSame(): boolean {
    return Object.values(this.plans).every(
      (plan) => plan.kind === 'again' && hasSameContents(plan.existing.before, plan.fingerprint, ['madeAt']),
    );
  }

  /** Whether every planned block is already in the spreadsheet. */
  areAllWritten(): boolean {
    return Object.values(this.plans).every((plan) => plan.kind === 'again' && plan.isUpToDate);
  }

  /** The fingerprints of the planned blocks. */
  fingerprints(): Readonly<Partial<Record<BlockTab, Fingerprint>>> {
    return byBlockTab((which) => this.plans[which]?.fingerprint);
  }

  /** Every tab after the writing. The tab of a block that got a new tab instead belongs to the owner now. */
  tabsAfter(): KnownTabs {
    const own = { ...this.given.tabs.own };
    const left: KnownTab[] = [];
    for (const [which, { tab }] of this.made) {
      const before = own[which];
      if (before !== undefined) left.push(before);
      own[which] = tab;
    }
    return { ...this.given.tabs, raw: [...this.given.tabs.raw, ...left], own };
  }

  private nameFor(which: BlockTab): string {
    return freeName(blockTab(which).name(this.given.texts), this.names());
  }

  private names(): readonly string[] {
    return allTabs(this.tabsAfter()).map(({ name }) => name);
  }
}
