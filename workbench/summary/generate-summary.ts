import { type MenuItem, Script } from '../apps-script/script';
import { localeOf } from '../languages';
import { insertSampleShop, newSpreadsheet } from '../sample-shop';
import { Workbook } from '../spreadsheet/workbook';
import type { TabData } from '../spreadsheet/workbook-data';
import type { SummaryArguments } from './arguments';
import { comparedAnswer, comparedSummary, comparedText, withComparison } from './compared-summary';
import { followedTargets } from './followed-targets';
import { readSummaryTab, type Summary, SummaryTabError, type SummaryText } from './summary-tab';

const GENERATE = 'generateSummary';
const SIDEBAR = 'answerSidebar';

export type SummaryResult =
  | { state: 'done'; workbook: Workbook; summary: Summary; text: SummaryText }
  | { state: 'wrong'; sentence: string };

export interface SummaryRequest extends Pick<SummaryArguments, 'period' | 'asOf' | 'language'> {
  /** Left out for a comparison with the period before. */
  compare?: SummaryArguments['compare'];
  /** False if only the text is wanted. Then the shop is read once, and not a second time for the comparison. */
  json?: boolean;
  /** The owner's tabs, or a new spreadsheet that the add-on fills with its sample shop. */
  tabs: readonly TabData[] | 'sampleShop';
  distFolder: string;
  timeZone: string;
}

/** Opens the spreadsheet, saves the settings in the sidebar and picks the menu item, as an owner does. */
export function generateSummary(request: SummaryRequest): SummaryResult {
  const { tabs, distFolder, timeZone, period, asOf, language, compare = null, json = true } = request;
  const wrong = (sentence: string): SummaryResult => ({ state: 'wrong', sentence });
  const isSample = tabs === 'sampleShop';
  const workbook = Workbook.open({
    locale: localeOf(language),
    timeZone,
    tabs: isSample ? newSpreadsheet : tabs,
    evaluation: 'whenRead',
  });
  const script = Script.load({ workbook, distFolder, user: { locale: language } });

  const opened = script.open();
  if (opened.state === 'failed') return wrong(`The add-on failed to open: ${opened.message}`);
  const problem = isSample ? insertSampleShop(script) : undefined;
  if (problem !== undefined) return wrong(`The sample shop could not be inserted: ${problem}`);
  const item = findItem(script.menus, GENERATE);
  if (!item) return wrong(`The add-on's menu has no item for ${GENERATE}.`);

  const ready = script.run(SIDEBAR, [{ type: 'open' }]);
  if (ready.state !== 'done') return wrong(`The add-on did not tell its settings: ${reason(ready)}`);
  const settings = { ...settingsIn(ready.value), period, asOf, language };
  const saved = script.run(SIDEBAR, [{ type: 'saveSettings', settings }]);
  if (saved.state !== 'done') return wrong(`The add-on did not take the settings: ${reason(saved)}`);
  const refusal = refusalOf(saved.value);
  if (refusal !== undefined) return wrong(refusal);
  script.takeEffects();

  const outcome = script.run(item.functionName);
  if (outcome.state !== 'done') return wrong(`The summary failed: ${reason(outcome)}`);
  for (const effect of script.takeEffects()) {
    if (effect.type === 'alert') return wrong(effect.message);
  }
  const read = readWrittenSummary(workbook, unitsIn(ready.value));
  if (read.state === 'wrong') return read;
  const { summary, text } = read;
  if (compare === null && !json) return { state: 'done', workbook, summary, text };

  const asked = compare ?? { period: { kind: 'complete', of: period }, comparison: { kind: 'previous' } };
  const answered = script.run(SIDEBAR, [
    { type: 'compare', ...asked, withTables: compare !== null, run: '' },
  ]);
  if (answered.state !== 'done') return wrong(`The comparison failed: ${reason(answered)}`);
  const notCompared = refusalOf(answered.value);
  if (notCompared !== undefined) return wrong(notCompared);
  const answer = comparedAnswer(answered.value);
  if (answer === undefined) return wrong('The add-on gave no comparison.');
  const asksTargets = script.run(SIDEBAR, [{ type: 'targets', run: '' }]);
  const targets = asksTargets.state === 'done' ? (followedTargets(asksTargets.value) ?? []) : [];
  const withTargets = { ...summary, targets };
  return compare === null
    ? { state: 'done', workbook, summary: withComparison(withTargets, answer), text }
    : {
        state: 'done',
        workbook,
        summary: comparedSummary(withTargets, compare, answer),
        text: comparedText(text, answer),
      };
}

function readWrittenSummary(
  workbook: Workbook,
  units: ReadonlyMap<string, string>,
): { state: 'read'; summary: Summary; text: SummaryText } | { state: 'wrong'; sentence: string } {
  try {
    return { state: 'read', ...readSummaryTab(workbook, units) };
  } catch (error) {
    if (error instanceof SummaryTabError) return { state: 'wrong', sentence: error.message };
    throw error;
  }
}

function findItem(
  items: readonly MenuItem[],
  functionName: string,
): Extract<MenuItem, { kind: 'item' }> | undefined {
  for (const item of items) {
    if (item.kind === 'item' && item.functionName === functionName) return item;
    const found = item.kind === 'menu' ? findItem(item.items, functionName) : undefined;
    if (found) return found;
  }
  return undefined;
}

function reason(
  outcome: { state: 'failed'; message: string } | { state: 'question'; message: string },
): string {
  return outcome.state === 'failed' ? outcome.message : `it asks "${outcome.message}"`;
}

/** The unit of each KPI, from the list that the add-on gives its sidebar. */
function unitsIn(answer: unknown): ReadonlyMap<string, string> {
  const kpis = typeof answer === 'object' && answer !== null && 'kpis' in answer ? answer.kpis : [];
  const units = new Map<string, string>();
  for (const kpi of Array.isArray(kpis) ? kpis : []) {
    const { id, unit }: Record<string, unknown> = kpi ?? {};
    if (typeof id === 'string' && typeof unit === 'string') units.set(id, unit);
  }
  return units;
}

/** The settings that the options of the command do not change. */
function settingsIn(answer: unknown): object {
  const has = typeof answer === 'object' && answer !== null && 'settings' in answer;
  return has && typeof answer.settings === 'object' && answer.settings !== null ? answer.settings : {};
}

function refusalOf(answer: unknown): string | undefined {
  if (typeof answer !== 'object' || answer === null || !('state' in answer)) return undefined;
  if (answer.state !== 'refused') return undefined;
  return 'message' in answer ? String(answer.message) : 'The add-on refused the settings.';
}
