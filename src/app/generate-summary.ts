import { withDocumentLock } from '../host/document-lock';
import type { DocumentStore } from '../host/document-store';
import { readRawTabs } from '../host/raw-tabs';
import { readingRules } from '../host/reading-rules';
import {
  createSummaryTab,
  findSummaryRange,
  lookChange,
  readSummaryTab,
  type SummaryTab,
  updateSummaryTab,
} from '../host/summary-tab';
import { textsIn } from '../i18n/all-texts';
import { languageOfLocale } from '../i18n/language';
import { refusalSentence } from '../i18n/sentence';
import type { Texts } from '../i18n/texts';
import { parseIsoDay } from '../period/civil-day';
import type { Block } from '../summary/block';
import { computeSummary } from '../summary/compute-summary';
import { changedCells, type Fingerprint, fingerprintOf } from '../summary/fingerprint';
import type { Summary } from '../summary/summary';
import { summaryBlock } from '../summary/summary-block';
import { cellName } from '../tables/cell';
import type { ReadingRules } from '../tables/column-reader';
import { loadSettings, type Settings } from './settings';
import { loadFingerprint, saveFingerprint } from './written-summary';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

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

/** The names of edited cells that a question lists before it says "and more". */
const namedCells = 5;

/** Makes the summary from the raw tabs and writes it, or says why not. */
export function generateSummary(
  spreadsheet: Spreadsheet,
  store: DocumentStore,
  whenEdited: WhenEdited,
): Generated {
  const { settings } = loadSettings(store);
  const locale = spreadsheet.getSpreadsheetLocale();
  const texts = textsIn(settings.language ?? languageOfLocale(locale));
  const locked = withDocumentLock(() =>
    generate(spreadsheet, { store, settings, locale, texts, whenEdited }),
  );
  return locked.state === 'done' ? locked.value : { state: 'refused', sentence: texts.messages.busy, texts };
}

interface Circumstances {
  readonly store: DocumentStore;
  readonly settings: Settings;
  readonly locale: string;
  readonly texts: Texts;
  readonly whenEdited: WhenEdited;
}

function generate(spreadsheet: Spreadsheet, given: Circumstances): Generated {
  const { store, settings, locale, texts, whenEdited } = given;
  const ownRange = findSummaryRange(spreadsheet);
  const ownName = ownRange?.getSheet().getName();
  const tabs = readRawTabs(spreadsheet, ownName);
  const rules = readingRules(locale, spreadsheet.getSpreadsheetTimeZone());
  const asOf = settings.asOf === null ? undefined : parseIsoDay(settings.asOf);
  const answer = computeSummary({ tabs, rules, period: settings.period, asOf });
  if (answer.kind === 'refused') {
    return { state: 'refused', sentence: refusalSentence(answer.refusal, texts), texts };
  }

  const block = summaryBlock(answer.summary, texts);
  const fingerprint = fingerprintOf(block);
  const written = loadFingerprint(store);
  const own = ownRange === null || ownName === undefined ? undefined : readSummaryTab(ownRange, ownName);
  const edited = own && editedQuestion(own, written, rules, texts);
  if (edited !== undefined && whenEdited === 'ask') return { state: 'edited', question: edited, texts };

  const names = [...tabs.map(({ name }) => name), ...(ownName === undefined ? [] : [ownName])];
  const target = edited === undefined ? own : undefined;
  const tab = target?.name ?? texts.summary.tabName;
  try {
    const name = write(spreadsheet, target, names, block, written, fingerprint, texts);
    saveFingerprint(store, fingerprint);
    return { state: 'written', tab: name, isNew: target === undefined, summary: answer.summary, texts };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { state: 'refused', sentence: texts.messages.writeFailed(tab, reason), texts };
  }
}

function write(
  spreadsheet: Spreadsheet,
  target: SummaryTab | undefined,
  names: readonly string[],
  block: Block,
  before: Fingerprint | undefined,
  now: Fingerprint,
  texts: Texts,
): string {
  if (target === undefined) return createSummaryTab(spreadsheet, texts.summary.tabName, names, block);
  updateSummaryTab(
    spreadsheet,
    target,
    block,
    before === undefined ? { formats: true, looks: true } : lookChange(before, now),
  );
  return target.name;
}

/** The question to ask when the summary does not hold what was written, undefined when it does. */
function editedQuestion(
  own: SummaryTab,
  written: Fingerprint | undefined,
  rules: ReadingRules,
  texts: Texts,
): string | undefined {
  // Without a fingerprint, in a copy of the file for one, nobody knows what the owner typed.
  const changed = written === undefined ? 'reshaped' : changedCells(written, own.cells, rules.dayOfInstant);
  if (changed === 'reshaped') return texts.messages.reshaped(own.name);
  if (changed.length === 0) return undefined;
  const cells = changed.map(({ row, column }) =>
    cellName(own.firstRow - 1 + row, own.firstColumn - 1 + column),
  );
  const more = cells.length > namedCells ? [...cells.slice(0, namedCells), '…'] : cells;
  return texts.messages.edited(own.name, more);
}
