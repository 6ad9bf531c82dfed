import type { FoundBlocks } from '../host/block-names';
import type { Range, Sheet, Spreadsheet } from '../host/google-objects';
import { allTabs, type KnownTab, type KnownTabs } from '../host/known-tabs';
import {
  type BlockPlan,
  freeName,
  insertOwnTab,
  placeOf,
  planBlock,
  type StandingBlock,
  writeAgain,
  writeFirst,
} from '../host/own-blocks';
import { type BlockTab, blockTab, byBlockTab } from '../host/own-tabs';
import type { Undo } from '../host/undo';
import type { Texts } from '../i18n/texts';
import type { Block } from '../summary/block';
import { type Fingerprint, fingerprintOf, saysTheSame, withoutFreeCells } from '../summary/fingerprint';
import type { RunMark } from './stored/run-mark';

type Plan =
  | {
      readonly kind: 'first';
      readonly sheet: Sheet;
      readonly block: Block;
      readonly fingerprint: Fingerprint;
    }
  | ({ readonly kind: 'again'; readonly standing: StandingBlock } & BlockPlan);

interface WriterGiven {
  readonly spreadsheet: Spreadsheet;
  readonly texts: Texts;
  readonly tabs: KnownTabs;
  /** The blocks to be written over. */
  readonly targets: Readonly<Partial<Record<BlockTab, StandingBlock>>>;
  /** All blocks that are there, those too that the owner typed into. */
  readonly found: FoundBlocks;
  readonly undo: Undo;
}

/** Writes the add-on's blocks, each into its tab: over the one before, or into a new tab where there is none. */
export class BlockWriter {
  private readonly made = new Map<BlockTab, { readonly tab: KnownTab; readonly sheet: Sheet }>();
  private readonly plans: Partial<Record<BlockTab, Plan>> = {};

  constructor(private readonly given: WriterGiven) {}

  /** The tab for a block, made where there is none yet. */
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

  /** Where the block of a tab that was asked for begins, in the sheet's rows and columns from 1. */
  placeOf(which: BlockTab): { readonly row: number; readonly column: number } {
    const target = this.given.targets[which];
    return target === undefined ? { row: 1, column: 1 } : placeOf(target.written.range);
  }

  /** Works out how a block is to be written into the tab that was asked for before. */
  plan(which: BlockTab, block: Block): void {
    const made = this.made.get(which);
    const target = this.given.targets[which];
    if (made !== undefined) {
      this.plans[which] = { kind: 'first', sheet: made.sheet, block, fingerprint: fingerprintOf(block) };
    } else if (target !== undefined) {
      this.plans[which] = { kind: 'again', standing: target, ...planBlock(which, target, block) };
    } else throw new Error(`No tab was made for ${which}`);
  }

  /** The tabs that are made because there is none yet, before that by the name that they will get. */
  newTabs(): RunMark['newTabs'] {
    return byBlockTab((which) => {
      if (this.given.targets[which] !== undefined) return undefined;
      const name = this.made.get(which)?.tab.name ?? this.nameFor(which);
      const plan = this.plans[which];
      // A note beside a figure makes the tab the owner's: no cell is free.
      const fingerprint = plan?.kind === 'first' ? fingerprintOf(withoutFreeCells(plan.block)) : undefined;
      return { name, fingerprint };
    });
  }

  /** What is going to be written over. */
  blocksUnderWay(): RunMark['blocks'] {
    return byBlockTab((which) => {
      const plan = this.plans[which];
      if (plan?.kind !== 'again') return undefined;
      const { followed, insertions } = plan.change;
      const { range, cells } = plan.standing.written;
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

  /** Writes a block as planned. */
  write(which: BlockTab): Range {
    const plan = this.plans[which];
    if (plan === undefined) throw new Error(`Nothing was planned for ${which}`);
    const { spreadsheet, found, undo } = this.given;
    if (plan.kind === 'first') {
      const { sheet, block } = plan;
      return writeFirst({ spreadsheet, tab: which, sheet, block, before: found[which], undo });
    }
    return writeAgain({ spreadsheet, tab: which, standing: plan.standing, plan, undo });
  }

  /** Whether every block says already what it is to say, but for the time at which it was made. */
  wouldSayTheSame(): boolean {
    return Object.values(this.plans).every(
      (plan) => plan.kind === 'again' && saysTheSame(plan.standing.before, plan.fingerprint, ['madeAt']),
    );
  }

  /** Whether nothing of what was planned needs writing. */
  standsAlready(): boolean {
    return Object.values(this.plans).every((plan) => plan.kind === 'again' && plan.stands);
  }

  /** Of the blocks as they are planned. */
  fingerprints(): Readonly<Partial<Record<BlockTab, Fingerprint>>> {
    return byBlockTab((which) => this.plans[which]?.fingerprint);
  }

  /** Every tab that is there after the writing. A block that the owner typed into has become the owner's. */
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
