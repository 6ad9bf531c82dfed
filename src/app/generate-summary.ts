import { keepCharts } from '../host/charts';
import { withDocumentLock } from '../host/document-lock';
import type { DocumentStore } from '../host/document-store';
import { flushWrites } from '../host/flush';
import type { Spreadsheet } from '../host/google-objects';
import { type FoundBlocks, findBlocks, type KnownTabs, listTabs, stillThere } from '../host/known-tabs';
import { markStale, notesById, type OwnTab, ownTabs, placeOf, readBlock } from '../host/own-blocks';
import type { MarkProgress } from '../host/progress';
import { readRawTabs } from '../host/raw-tabs';
import { readingRules } from '../host/reading-rules';
import { Undo } from '../host/undo';
import { clockOfZone } from '../host/zone';
import { textsIn } from '../i18n/all-texts';
import { languageOfLocale } from '../i18n/language';
import { sayIn } from '../i18n/say';
import { refusalSentence } from '../i18n/sentence';
import type { Texts } from '../i18n/texts';
import { millisecondsPerDay } from '../period/civil-day';
import { computeSummary } from '../summary/compute-summary';
import { dataBlock } from '../summary/data-block';
import { dataCheckBlock } from '../summary/data-check-block';
import type { Summary } from '../summary/summary';
import { freeCells as freeInSummary, summaryBlock } from '../summary/summary-block';
import type { ReadingRules } from '../tables/reading/column-reader';
import { BlockWriter, type Target } from './block-writer';
import { editedQuestion } from './edited-blocks';
import { reasonOf } from './error-reason';
import { spilledHeaders } from './spilled-headers';
import { loadReadings, readingsToKeep } from './stored/last-readings';
import { loadSettings, type Settings } from './stored/settings';
import { loadChoices } from './stored/tab-choices';
import { keptBlocks, keptCharts, loadCharts, loadFingerprint, loadTabs } from './stored/written-blocks';
import { questionOf } from './summary-question';

/** What came of making the summary. Unless it was written, the spreadsheet is as it was. */
export type Generated =
  | {
      readonly state: 'written';
      readonly tab: string;
      /** Whether the tab is new: then it stands in front of the owner and says all there is to say. */
      readonly isNew: boolean;
      readonly summary: Summary;
      readonly texts: Texts;
    }
  | { readonly state: 'refused'; readonly sentence: string; readonly texts: Texts }
  /** The owner typed into the summary: may a new tab be made, and this one be the owner's? */
  | { readonly state: 'edited'; readonly question: string; readonly texts: Texts };

/** What to do with a summary that the owner typed into: ask, or leave it to the owner and make a new tab. */
export type WhenEdited = 'ask' | 'newTab';

/** The cells of each block that may hold what the add-on did not write. */
const freeCells = { summary: freeInSummary, dataCheck: {}, data: {} } as const;

/** Makes the summary from the raw tabs and writes it, or says why not. */
export function generateSummary(
  spreadsheet: Spreadsheet,
  { store, locale }: { readonly store: DocumentStore; readonly locale: string },
  whenEdited: WhenEdited,
  /** Only the sidebar asks how far the work is: each mark is a trip to the server. */
  mark?: MarkProgress,
): Generated {
  const { settings } = loadSettings(store);
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const texts = textsIn(settings.language ?? languageOfLocale(locale));
  const rules = readingRules(locale, zone);
  const now = clockOfZone(zone).wallOfInstant(Date.now()) / millisecondsPerDay;
  try {
    const locked = withDocumentLock(() =>
      generate(spreadsheet, { store, settings, locale, texts, rules, now, whenEdited, mark }),
    );
    return locked.state === 'done'
      ? locked.value
      : { state: 'refused', sentence: texts.messages.busy, texts };
  } catch (error) {
    // Writing takes back what it wrote itself; here it was reading or computing that failed.
    return { state: 'refused', sentence: texts.messages.unexpected(reasonOf(error)), texts };
  }
}

interface Circumstances {
  readonly store: DocumentStore;
  readonly settings: Settings;
  readonly locale: string;
  readonly texts: Texts;
  readonly rules: ReadingRules;
  /** The civil day, and as its fraction the time on the clock, in the spreadsheet's zone. */
  readonly now: number;
  readonly whenEdited: WhenEdited;
  readonly mark: MarkProgress | undefined;
}

function generate(spreadsheet: Spreadsheet, given: Circumstances): Generated {
  const { store, settings, locale, texts, rules, now, whenEdited, mark } = given;
  const found = findBlocks(spreadsheet);
  const kept = loadTabs(store);
  const tabs = kept && stillThere(spreadsheet, kept, found) ? kept : listTabs(spreadsheet, found);
  const names = tabs.raw.map(({ name }) => name);
  const rawTabs = readRawTabs(spreadsheet, names, spilledHeaders(locale), mark);
  mark?.({ step: 'computing', done: 0, of: 1 });
  const answer = computeSummary({
    tabs: rawTabs,
    rules,
    ...questionOf(settings, loadChoices(store)),
    today: Math.floor(now),
    lastReadings: loadReadings(store),
  });
  if (answer.kind === 'refused') {
    return refused(refusalSentence(answer.refusal, texts), found, given);
  }

  mark?.({ step: 'writing', done: 0, of: 1 });
  const targets: Partial<Record<OwnTab, Target>> = {};
  for (const which of ownTabs) {
    const range = found[which];
    const name = tabs.own[which]?.name;
    if (range === undefined || name === undefined) continue;
    const written = readBlock(range, which !== 'data');
    const before = loadFingerprint(store, which);
    const question = editedQuestion(written, { name, before, free: freeCells[which], rules, texts });
    if (question !== undefined && whenEdited === 'ask') return { state: 'edited', question, texts };
    if (question === undefined && before !== undefined) targets[which] = { written, before };
  }
  return write(spreadsheet, { ...given, summary: answer.summary, tabs, targets, found });
}

interface Writing extends Circumstances {
  readonly summary: Summary;
  readonly tabs: KnownTabs;
  readonly targets: Readonly<Partial<Record<OwnTab, Target>>>;
  readonly found: FoundBlocks;
}

/** Writes every block, or none: when anything fails, what was written is taken back. */
function write(spreadsheet: Spreadsheet, given: Writing): Generated {
  const { store, settings, texts, now, summary, tabs, targets, found } = given;
  const undo = new Undo();
  const writer = new BlockWriter(spreadsheet, tabs, targets, undo);
  const made = loadCharts(store);
  try {
    // The tab that the owner is to see is made last: a new one comes to the front.
    const dataTab = writer.tabFor('data', texts.summary.dataTabName);
    const checkTab = writer.tabFor('dataCheck', texts.dataCheck.tabName);
    const tab = writer.tabFor('summary', texts.summary.tabName);
    const data = dataBlock(summary, texts, keysOf(targets.data));
    const dataRange = writer.write('data', data.block);
    const place = placeOf(dataRange);
    const page = summaryBlock({
      summary,
      texts,
      choices: settings,
      madeAt: now,
      kept: keysOf(targets.summary),
      noted: notedIds(targets.summary),
      data: { tab: dataTab.name, ...place, rows: data.rows },
      dataCheck: checkTab.gid,
    });
    const range = writer.write('summary', page.block);
    const numbers = new Map(tabs.raw.map(({ name, gid }) => [name, gid]));
    writer.write('dataCheck', dataCheckBlock(summary, texts, numbers));
    const charts = keepCharts(range, dataRange, page.charts, writer.isNew('summary') ? {} : made, undo);
    // What is stored must not speak of a summary that is refused only now.
    flushWrites();
    store.setAll({
      ...keptBlocks(writer.fingerprints, writer.tabsAfter()),
      ...keptCharts(charts),
      ...readingsToKeep(summary.tabs),
    });
    return { state: 'written', tab: tab.name, isNew: writer.isNew('summary'), summary, texts };
  } catch (error) {
    undo.run();
    const reason = reasonOf(error);
    const name = targets.summary === undefined ? undefined : tabs.own.summary?.name;
    return refused(texts.messages.writeFailed(name ?? texts.summary.tabName, reason), found, given);
  }
}

function keysOf(target: Target | undefined): ReadonlySet<string> {
  return new Set(target?.before.bands.map(({ key }) => key));
}

/** The ids of the rows beside which the owner wrote something. */
function notedIds(target: Target | undefined): ReadonlySet<string> {
  if (target === undefined) return new Set();
  return new Set(notesById(target.written, target.before, freeInSummary.ownerColumn).keys());
}

/** The summary that stands is marked as out of date; where even that fails, the sentence is what the owner gets. */
function refused(sentence: string, found: FoundBlocks, { texts, now }: Circumstances): Generated {
  if (found.summary !== undefined) {
    markStale(
      found.summary,
      freeInSummary.staleCell,
      texts.summary.stale(sayIn(texts).day(Math.floor(now)), sentence),
    );
  }
  return { state: 'refused', sentence, texts };
}
