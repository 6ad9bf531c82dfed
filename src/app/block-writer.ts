import type { Range, Sheet, Spreadsheet } from '../host/google-objects';
import type { KnownTab, KnownTabs } from '../host/known-tabs';
import { freeName, insertOwnTab, type WrittenBlock, writeAgain, writeFirst } from '../host/own-blocks';
import { type OwnTab, ownTab } from '../host/own-tabs';
import type { Undo } from '../host/undo';
import type { Texts } from '../i18n/texts';
import type { Block } from '../summary/block';
import { type Fingerprint, fingerprintOf } from '../summary/fingerprint';

/** A block that stands as the add-on wrote it, to be written over. */
export interface Target {
  readonly written: WrittenBlock;
  readonly before: Fingerprint;
}

export type Targets = Readonly<Partial<Record<OwnTab, Target>>>;

/** Writes the add-on's blocks, each into its tab: over the one before, or into a new tab where there is none. */
export class BlockWriter {
  private readonly made = new Map<OwnTab, { readonly tab: KnownTab; readonly sheet: Sheet }>();
  readonly fingerprints: Partial<Record<OwnTab, Fingerprint>> = {};

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly texts: Texts,
    private readonly tabs: KnownTabs,
    private readonly targets: Targets,
    private readonly undo: Undo,
  ) {}

  /** The tab for a block, made where there is none yet. */
  tabFor(which: OwnTab): KnownTab {
    const made = this.made.get(which)?.tab;
    const known = made ?? (this.targets[which] === undefined ? undefined : this.tabs.own[which]);
    if (known !== undefined) return known;
    const sheet = insertOwnTab(
      this.spreadsheet,
      which,
      freeName(ownTab(which).name(this.texts), this.names()),
      this.undo,
    );
    const tab = { name: sheet.getName(), gid: sheet.getSheetId() };
    this.made.set(which, { tab, sheet });
    return tab;
  }

  isNew(which: OwnTab): boolean {
    return this.made.has(which);
  }

  /** Writes a block into the tab that was asked for before. */
  write(which: OwnTab, block: Block): Range {
    const made = this.made.get(which);
    if (made !== undefined) {
      this.fingerprints[which] = fingerprintOf(block);
      const { spreadsheet, undo } = this;
      return writeFirst({ spreadsheet, tab: which, sheet: made.sheet, block, undo });
    }
    const target = this.targets[which];
    if (target === undefined) throw new Error(`No tab was made for ${which}`);
    const { written, before } = target;
    const { spreadsheet, undo } = this;
    const done = writeAgain({ spreadsheet, tab: which, written, block, before, undo });
    this.fingerprints[which] = done.fingerprint;
    return done.range;
  }

  /** Every tab that is there after the writing. A block that the owner typed into has become the owner's. */
  tabsAfter(): KnownTabs {
    const own = { ...this.tabs.own };
    const left: KnownTab[] = [];
    for (const [which, { tab }] of this.made) {
      const before = own[which];
      if (before !== undefined) left.push(before);
      own[which] = tab;
    }
    return { ...this.tabs, raw: [...this.tabs.raw, ...left], own };
  }

  private names(): readonly string[] {
    const { raw, withoutCells, own } = this.tabsAfter();
    return [...raw, ...withoutCells, ...Object.values(own)].map(({ name }) => name);
  }
}
