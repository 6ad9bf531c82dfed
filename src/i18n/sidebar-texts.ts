import type { HolidayName } from '../period/holiday-names';
import type { PeriodKind } from '../period/period';
import type { ComparedWords } from './compared-words';
import type { WizardWords } from './wizard-words';

/** The texts of the sidebar. They are part of its page and not of Code.js, which each formula cell loads. */
export interface SidebarTexts extends ComparedWords, WizardWords {
  readonly title: string;
  readonly summaryPage: string;
  readonly comparePage: string;
  readonly dataPage: string;
  readonly schedulePage: string;

  readonly period: string;
  readonly asOf: string;
  readonly asOfHelp: string;
  readonly comparison: string;
  readonly comparisons: { readonly previous: string; readonly lastYear: string };
  readonly language: string;
  readonly languageOfSheet: string;
  readonly shop: string;
  readonly shopName: string;
  readonly currency: string;
  readonly currencyHelp: string;
  readonly firstWeekday: string;
  /** Monday first. */
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  readonly fiscalFirstMonth: string;
  readonly months: readonly string[];
  readonly lostAfterDays: string;
  readonly lostAfterDaysHelp: string;
  readonly choice: string;
  readonly sections: string;
  readonly sectionsBy: { readonly journey: string; readonly family: string };
  readonly allKpis: string;
  readonly essentialKpis: string;
  readonly noKpis: string;
  readonly findKpi: string;
  readonly kpisHelp: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly cards: string;
  readonly card: string;
  readonly noCard: string;
  readonly generate: string;
  readonly saveSettings: string;
  readonly settingsSaved: string;
  readonly goToSummary: string;
  readonly newTab: string;
  readonly restore: string;
  readonly keepMine: string;

  /** Between a name and its figure: French puts a space before the colon. */
  readonly colon: string;
  readonly lookAt: string;
  readonly setBeside: string;
  /** "Last week", "last month" …, and "this week", "this month" … */
  readonly wholePeriods: Readonly<Record<PeriodKind, string>>;
  readonly runningPeriods: Readonly<Record<Exclude<PeriodKind, 'day'>, string>>;
  /** In braces: days. */
  readonly lastDaysOf: string;
  readonly ownDays: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly daysToSetBeside: string;
  readonly ownCampaigns: string;
  readonly campaigns: string;
  readonly campaignName: string;
  readonly addCampaign: string;
  readonly corrections: string;
  readonly correctionsHelp: string;
  readonly holiday: string;
  readonly holidayDay: string;
  readonly addCorrection: string;
  readonly remove: string;
  readonly ownDaysSaved: string;
  readonly insertTab: string;
  readonly compareNow: string;
  /** In braces: holiday. */
  readonly comparedWith: Readonly<Record<'previous' | 'year' | 'weekday' | 'holiday', string>>;
  readonly holidays: Readonly<Record<HolidayName, string>>;
  readonly interval: string;
  /** In braces: periods. */
  readonly lastPeriods: string;
  /** In braces: kpi, low, high, last. */
  readonly trend: string;
  readonly noValue: string;

  readonly steps: { readonly reading: string; readonly computing: string; readonly writing: string };

  readonly dataHelp: string;
  readonly takenFor: string;
  readonly leaveOut: string;
  readonly columns: string;
  readonly notUsed: string;
  readonly confidence: { readonly sure: string; readonly likely: string; readonly unsure: string };
  readonly reasons: {
    readonly header: string;
    readonly headerAndValues: string;
    readonly values: string;
    readonly owner: string;
    readonly notNeeded: string;
  };
  readonly yourChoice: string;
  readonly allSure: string;
  /** Above the tabs that the owner need not check. */
  readonly sureTabs: string;
  readonly saveChoice: string;
  readonly automatic: string;
  readonly readAgain: string;

  readonly refresh: string;
  readonly refreshEvery: Readonly<Record<'off' | 'day' | 'week' | 'month' | 'change', string>>;
  readonly atHour: string;
  readonly onWeekday: string;
  readonly onDay: string;
  readonly onDayHelp: string;
  readonly digestTo: string;
  readonly digestToHelp: string;
  readonly saveSchedule: string;
  readonly lastRuns: string;
  readonly noRuns: string;
  readonly failed: string;
  readonly rowsOfRun: string;
  readonly secondsOfRun: string;
}
