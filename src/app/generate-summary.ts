import { type FoundBlocks, findBlocks, removeBrokenNames } from '../host/block-names';
import { areChartsUpToDate, updateCharts } from '../host/charts';
import { withDocumentLock } from '../host/document-lock';
import { flushWrites } from '../host/flush';
import { allTabs, areTabsUnchanged, type KnownTabs, listTabs } from '../host/known-tabs';
import { openingNotice } from '../host/opening-notice';
import { type ExistingBlock, notesById, readBlock } from '../host/own-blocks';
import { type BlockTab, blockTab, blockTabs } from '../host/own-tabs';
import type { MarkProgress } from '../host/progress';
import { Undo } from '../host/undo';
import { refusalSentence } from '../i18n/sentence';
import type { Texts } from '../i18n/texts';
import { dataBlock } from '../summary/data-block';
import { dataCheckBlock } from '../summary/data-check-block';
import { summarise } from '../summary/summarise';
import type { Summary } from '../summary/summary';
import { freeCells, summaryBlock } from '../summary/summary-block';
import type { TargetState } from '../target/follow-targets';
import { BlockWriter } from './block-writer';
import { editedQuestion } from './edited-blocks';
import { reasonOf } from './error-reason';
import type { OpenDocument } from './open-document';
import { readOpenShop } from './read-open-shop';
import { renameOwnTabs } from './rename-own-tabs';
import { momentText } from './schedule/schedule-clock';
import { markOutOfDate } from './stale-mark';
import { readingsToKeep } from './stored/last-readings';
import { forgetRunMark, keepRunMark, noRunMark } from './stored/run-mark';
import { madeByHand } from './stored/schedule-state';
import {
  keptBlocks,
  keptCharts,
  loadCharts,
  loadFingerprint,
  loadTabLanguage,
  loadTabs,
} from './stored/written-blocks';
import { periodQuestionOf } from './summary-question';
import { takeUpCutOffRun } from './take-up-cut-off-run';
import { followKept, type KeptTargets, openTargets, writeTargetStatus } from './targets/kept-targets';

/**
 * The result of making the summary. In every state but 'written' the spreadsheet is unchanged, apart from a
 * mark that the summary is out of date.
 */
export type Generated =
  | {
      readonly state: 'written';
      readonly tab: string;
      /** Whether the tab is new. Then it has just been opened, and no message is needed. */
      readonly isNew: boolean;
      readonly summary: Summary;
      /** The states of the owner's targets. */
      readonly targets: readonly TargetState[];
      readonly texts: Texts;
    }
  | {
      readonly state: 'refused';
      readonly cause: RefusalCause;
      readonly sentence: string;
      readonly texts: Texts;
    }
  /** The owner typed into the summary and must be asked whether to make a new tab and keep this one. */
  | {
      readonly state: 'edited';
      readonly tab: string;
      readonly question: string;
      /** Whether it can also be written over: not if rows or columns were added or deleted. */
      readonly canRestore: boolean;
      readonly texts: Texts;
    };

/** The summary in the spreadsheet says already what would be written. */
export interface NothingNew {
  readonly state: 'same';
  readonly summary: Summary;
  readonly targets: readonly TargetState[];
}

/** Why no summary was made: another run holds the lock, the data are not enough, or something threw. */
export type RefusalCause =
  | { readonly kind: 'busy' | 'data' }
  | { readonly kind: 'thrown'; readonly error: unknown };

/**
 * What to do if the owner typed into the summary: ask, make a new tab and leave this one to the owner, or
 * write over it.
 */
export type WhenEdited = 'ask' | 'newTab' | 'restore';

/** Makes the summary from the raw tabs and writes it, or says why not. */
export function generateSummary(
  document: OpenDocument,
  whenEdited: WhenEdited,
  /** Notes the progress. Given only by the sidebar, which asks for it: each note is a trip to the server. */
  mark?: MarkProgress,
): Generated {
  const { texts } = document;
  const locked = withDocumentLock(() => generateInLock(document, { whenEdited, whenSame: 'write', mark }));
  if (locked.state === 'done') return locked.value;
  return { state: 'refused', cause: { kind: 'busy' }, sentence: texts.messages.busy, texts };
}

type WhenSame = 'write' | 'leave';

export interface HowToGenerate<Same extends WhenSame = WhenSame> {
  readonly whenEdited: WhenEdited;
  /** Whether a summary that says nothing new is written again with the new time. */
  readonly whenSame: Same;
  readonly mark: MarkProgress | undefined;
}

/** The same for callers that hold the lock of the document. */
export function generateInLock(document: OpenDocument, how: HowToGenerate<'write'>): Generated;
export function generateInLock(document: OpenDocument, how: HowToGenerate): Generated | NothingNew;
export function generateInLock(document: OpenDocument, how: HowToGenerate): Generated | NothingNew {
  const { texts } = document;
  try {
    return generate({ ...document, ...how, madeAt: document.now() });
  } catch (error) {
    // Errors while writing are handled where they occur; these come from reading or computing.
    const sentence = texts.messages.unexpected(reasonOf(error));
    return { state: 'refused', cause: { kind: 'thrown', error }, sentence, texts };
  }
}

interface Circumstances extends OpenDocument, HowToGenerate {
  /** The civil day with the time as its fraction, the same in all blocks. */
  readonly madeAt: number;
}

function generate(given: Circumstances): Generated | NothingNew {
  const { spreadsheet, store, settings, texts, rules, whenEdited, mark } = given;
  takeUpCutOffRun(given);
  const found = findBlocks(spreadsheet);
  const known = loadTabs(store);
  const tabs = known && areTabsUnchanged(spreadsheet, known, found) ? known : listTabs(spreadsheet, found);
  const shop = readOpenShop(given, tabs.raw, mark);
  const question = periodQuestionOf(settings);
  if (shop.kind === 'refused')
    return refused({ kind: 'data' }, refusalSentence(shop.refusal, texts), found, given);
  const answer = summarise(shop.read, question);
  if (answer.kind === 'refused') {
    return refused({ kind: 'data' }, refusalSentence(answer.refusal, texts), found, given);
  }

  mark?.({ step: 'writing', done: 0, of: 1 });
  const targets: Partial<Record<BlockTab, ExistingBlock>> = {};
  for (const which of blockTabs) {
    const range = found[which];
    const name = tabs.own[which]?.name;
    if (range === undefined || name === undefined) continue;
    const written = readBlock(range, which);
    const before = loadFingerprint(store, which);
    const { free } = blockTab(which);
    const edited = editedQuestion(written, { name, before, free, rules: rules(), texts });
    const isRestored = whenEdited === 'restore' && edited?.canRestore === true;
    if (edited !== undefined && whenEdited !== 'newTab' && !isRestored)
      return { state: 'edited', tab: name, ...edited, texts };
    if (before !== undefined && (edited === undefined || isRestored))
      targets[which] = { written, before, isEdited: isRestored };
  }
  const kept = tabs.own.targets === undefined ? undefined : openTargets(given);
  const aims = kept && { kept, states: followKept(shop.read, kept, question) };
  return write({ ...given, summary: answer.summary, tabs, targets, found, aims });
}

interface Writing extends Circumstances {
  readonly summary: Summary;
  readonly tabs: KnownTabs;
  readonly targets: Readonly<Partial<Record<BlockTab, ExistingBlock>>>;
  readonly found: FoundBlocks;
  /** The owner's targets and their states; undefined where there is no tab of targets. */
  readonly aims: { readonly kept: KeptTargets; readonly states: readonly TargetState[] } | undefined;
}

/** Writes every block or none: if anything fails, what was written is undone. */
function write(given: Writing): Generated | NothingNew {
  const { spreadsheet, store, settings, language, texts, madeAt, summary, targets, found, aims } = given;
  const aimed = aims?.states ?? [];
  const undo = new Undo();
  const gids = allTabs(given.tabs).map(({ gid }) => gid);
  // Tabs are renamed only by a run that writes in any case; one that may find nothing new leaves that to the
  // next.
  const namedIn = loadTabLanguage(store);
  const isRenaming = given.whenSame === 'write';
  const cutOff = cutOffNotice(madeAt, texts);
  try {
    const tabs = isRenaming
      ? renameOwnTabs({ spreadsheet, tabs: given.tabs, before: namedIn, language, undo })
      : given.tabs;
    const writer = new BlockWriter({ spreadsheet, texts, tabs, targets, found, undo });
    const newTabs = writer.newTabs();
    if (Object.keys(newTabs).length > 0) {
      removeBrokenNames(spreadsheet);
      keepRunMark(store, { gids, newTabs, blocks: {}, charts: {} }, cutOff);
    }
    // The summary's tab is made last, because a new tab is opened when it is inserted.
    const dataTab = writer.tabFor('data');
    const checkTab = writer.tabFor('dataCheck');
    const tab = writer.tabFor('summary');
    const data = dataBlock(summary, texts, keysOf(targets.data));
    writer.plan('data', data.block);
    const page = summaryBlock({
      summary,
      texts,
      choices: settings,
      madeAt,
      kept: keysOf(targets.summary),
      noted: notedIds(targets.summary),
      targets: aimed,
      data: { tab: dataTab.name, ...writer.placeOf('data'), rows: data.rows },
      ownTab: tab.gid,
      dataCheck: checkTab.gid,
    });
    writer.plan('summary', page.block);
    const numbers = new Map(tabs.raw.map(({ name, gid }) => [name, gid]));
    writer.plan('dataCheck', dataCheckBlock(summary, texts, numbers));
    if (given.whenSame === 'leave' && !isMarkedStale(targets.summary) && writer.wouldSayTheSame()) {
      return { state: 'same', summary, targets: aimed };
    }
    const made = writer.isNew('summary') ? {} : loadCharts(store);
    const isWriting =
      tabs !== given.tabs ||
      aims !== undefined ||
      !writer.areAllWritten() ||
      !areChartsUpToDate(page.charts, made);
    if (isWriting) {
      const mark = {
        gids,
        newTabs: writer.newTabs(),
        blocks: writer.blocksUnderWay(),
        charts: Object.fromEntries(page.charts.map(({ key, title }) => [key, title])),
      };
      keepRunMark(store, mark, cutOff);
    }

    const dataRange = writer.write('data');
    const range = writer.write('summary');
    writer.write('dataCheck');
    const charts = updateCharts({
      summary: range,
      data: dataRange,
      specs: page.charts,
      made,
      isNewTab: writer.isNew('summary'),
      undo,
    });
    if (aims !== undefined) writeTargetStatus(given, aims.kept, aims.states, summary, undo);
    // Google may refuse a write only now. That must happen before anything is stored about the new summary.
    if (isWriting) flushWrites();
    store.setAll({
      ...keptBlocks(writer.fingerprints(), writer.tabsAfter(), isRenaming ? language : namedIn),
      ...keptCharts(charts),
      ...readingsToKeep(summary.tabs),
      ...noRunMark,
      ...madeByHand(store),
    });
    const isNew = writer.isNew('summary');
    return { state: 'written', tab: tab.name, isNew, summary, targets: aimed, texts };
  } catch (error) {
    // If the undo failed too, the mark stays and the next run puts the spreadsheet in order.
    if (undo.run()) forgetRunMark(store);
    const reason = reasonOf(error);
    const name = targets.summary === undefined ? undefined : given.tabs.own.summary?.name;
    const sentence = texts.messages.writeFailed(name ?? texts.summary.tabName, reason);
    return refused({ kind: 'thrown', error }, sentence, found, given);
  }
}

function keysOf(target: ExistingBlock | undefined): ReadonlySet<string> {
  return new Set(target?.before.bands.map(({ key }) => key));
}

/** The ids of the rows that have a note of the owner. */
function notedIds(target: ExistingBlock | undefined): ReadonlySet<string> {
  if (target === undefined) return new Set();
  return new Set(notesById(target.written, target.before, freeCells.ownerColumn).keys());
}

/** A refusal. Also marks the summary in the spreadsheet as out of date, if that can be written. */
function refused(
  cause: RefusalCause,
  sentence: string,
  found: FoundBlocks,
  { texts, madeAt }: Circumstances,
): Generated {
  if (found.summary !== undefined) markOutOfDate(found.summary, Math.floor(madeAt), sentence, texts);
  return { state: 'refused', cause, sentence, texts };
}

/** Google stops every run after six minutes at the latest. */
const longestExecution = 360_000;

/** What the next opening says if this run never ends. */
function cutOffNotice(madeAt: number, texts: Texts): string {
  return openingNotice(Date.now() + longestExecution, texts.schedule.cutOff(momentText(madeAt, texts)));
}

function isMarkedStale(target: ExistingBlock | undefined): boolean {
  const { row, column } = freeCells.staleCell;
  return (target?.written.cells[row]?.[column] ?? '') !== '';
}
