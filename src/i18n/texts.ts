import type { NoInterval, TooFew } from '../comparison/certainty';
import type { ComparisonProblem, NotCovered } from '../comparison/compare-shop';
import type { DriverId } from '../comparison/drivers';
import type { ChoiceCode } from '../kpi/arguments';
import type { KpiId, KpiIdOf } from '../kpi/catalogue';
import type { Stage, Unit, Window } from '../kpi/definition';
import type { Family } from '../kpi/family';
import type { MeasureId } from '../kpi/measure';
import type { Problem } from '../kpi/problem';
import type { TableColumn } from '../kpi/table';
import type { ChannelGroup } from '../measures/channel-group';
import type { DeviceGroup } from '../measures/device';
import type { CustomerType } from '../measures/dimension';
import type { CivilDay } from '../period/civil-day';
import type { HolidayName } from '../period/holiday-names';
import type { PeriodKind } from '../period/period';
import type { RunResult } from '../schedule/log-line';
import type { Schedule } from '../schedule/schedule';
import type { Finding, FindingCode } from '../tables/findings/finding';
import type { Severity } from '../tables/findings/finding-severity';
import type { Refusal } from '../tables/findings/refusal';
import type { StatusColumn } from '../target/status-columns';
import type { TargetAim, TargetStatus } from '../target/target';
import type { TargetProblem } from '../target/target-problem';
import type { TargetColumn } from '../target/target-row';
import type { AnyField, TableKind } from '../vocabulary/fields';
import type { ComparedWords } from './compared-words';

/** What an owner reads about one KPI. */
export interface KpiTexts {
  readonly name: string;
  /** The formula in words. */
  readonly formula: string;
}

/** The texts of one family's KPIs. */
export type FamilyTexts<Name extends Family> = Readonly<Record<KpiIdOf<Name>, KpiTexts>>;

/** Figures inside sentences, as the language writes them. */
export interface Say {
  /** Without `decimals`, as many as the value has. */
  readonly number: (value: number, decimals?: number) => string;
  readonly day: (day: CivilDay) => string;
  /** The first and the last of some days in a row. */
  readonly span: (days: { readonly from: CivilDay; readonly to: CivilDay }) => string;
}

/** The cases of a union, each under its code. */
export type ByCode<Case extends { readonly code: string }> = { readonly [C in Case as C['code']]: C };

/** A sentence for each case. */
export type SentencesOf<Cases> = {
  readonly [Code in keyof Cases]: (found: Cases[Code], say: Say) => string;
};

/** What the menu items that make raw tabs say. */
export interface RawTabTexts {
  /** Money as owners who speak the language write it, with the decimals of their currency. */
  readonly moneyFormat: '#,##0' | '#,##0.00';
  /** The words in the cells of the sample shop, as owners write them. */
  readonly words: Readonly<Record<SampleWord, string>>;
  readonly created: (tabs: readonly string[]) => string;
  readonly nothingToCreate: string;
  readonly sampleInserted: string;
  readonly failed: (reason: string) => string;
  readonly sampleRefused: (tabs: readonly string[]) => string;
  readonly notDone: string;
}

export type SampleWord =
  | 'completed'
  | 'shipped'
  | 'cancelled'
  | 'returned'
  | 'website'
  | 'shop'
  | 'app'
  | 'mobile'
  | 'desktop'
  | 'cashOnDelivery'
  | 'transfer'
  | 'wallet'
  | 'review'
  | 'complaint'
  | 'question'
  | 'goodsBack'
  | 'open'
  | 'solved'
  | 'marketing'
  | 'wages'
  | 'rent'
  | 'packaging'
  | 'tax'
  | 'women'
  | 'men'
  | 'search'
  | 'friend';

/** What a formula cell can say, and therefore all texts that Code.js contains. */
export interface CellTexts {
  readonly numbers: {
    readonly group: string;
    readonly decimal: string;
    /** The sign after a percentage, with its space where the language has one. */
    readonly percent: string;
    /** Where the sign of a currency stands. */
    readonly moneySign: 'before' | 'after';
  };
  /** The order of a numeric date, as a number format of the spreadsheet. */
  readonly dateFormat: 'yyyy-mm-dd' | 'dd/mm/yyyy';
  readonly families: Readonly<Record<Family, string>>;
  /** The words that an option takes, the one to show first. */
  readonly choices: Readonly<Record<ChoiceCode, readonly [string, ...string[]]>>;
  readonly tableColumns: Readonly<Record<TableColumn, string>>;
  /** In a table, for rows whose name the owner left empty. */
  readonly unnamed: string;
  /** What a cell says instead of a figure. */
  readonly cellWords: Readonly<
    Record<
      | 'fromZero'
      | 'toZero'
      | 'belowZero'
      | 'notInData'
      | 'visitors'
      | 'conversion'
      | 'orderValue'
      | 'total'
      | TargetStatus,
      string
    >
  >;
  /** Days, and those that they are compared with. */
  readonly comparedDays: (days: string, compared: string) => string;
  readonly problems: SentencesOf<ByCode<Problem>>;
}

/** What a list of KPIs says. */
export interface KpiListTexts {
  readonly kpis: Readonly<Record<KpiId, KpiTexts>>;
  readonly units: Readonly<Record<Unit, string>>;
  /** The header of =KPI_LIST(). */
  readonly listColumns: {
    readonly function: string;
    readonly name: string;
    readonly formula: string;
    readonly unit: string;
  };
}

/** A target in one sentence. */
export interface TargetLine {
  readonly kpi: string;
  readonly actual: string;
  readonly target: string;
  readonly day: string;
  readonly status: string;
}

/** The tab of targets, and what the summary says of them. */
export interface TargetTexts {
  readonly tabName: string;
  readonly title: string;
  readonly columns: Readonly<Record<TargetColumn, string>>;
  readonly statusColumns: Readonly<Record<StatusColumn, string>>;
  readonly aims: Readonly<Record<TargetAim, string>>;
  /** What the devices of a segment are called. */
  readonly devices: Readonly<Record<DeviceGroup, string>>;
  readonly problems: Readonly<Record<TargetProblem, string>>;
  /** Says how many targets the wizard wrote. */
  readonly added: (count: number, tab: string) => string;
  readonly noTable: (tab: string) => string;
  /** What the owner wrote, before what is wrong with it. */
  readonly quoted: (written: string, problem: string) => string;
  readonly stands: (line: TargetLine) => string;
  /** Of a target whose first day is to come. */
  readonly notBegun: (line: Omit<TargetLine, 'actual'>) => string;
  /** The row of the tab, and what is wrong with it. */
  readonly wrong: (row: number, kpi: string, problem: string) => string;
  readonly expected: (figure: string) => string;
  readonly forecast: (figure: string, low: string, high: string) => string;
  readonly forecastAlone: (figure: string) => string;
  readonly mustBring: (days: string, figure: string) => string;
  readonly mustAverage: (days: string, figure: string) => string;
  /** How it stood a week ago, where it stands worse or better now. */
  readonly slipped: (status: string) => string;
  readonly recovered: (status: string) => string;
  readonly turned: (said: { readonly kpi: string; readonly now: string; readonly before: string }) => string;
}

/** The items of the menu. */
export interface MenuTexts {
  readonly generate: string;
  readonly openSidebar: string;
  readonly createRawTabs: string;
  readonly insertSampleShop: string;
}

/** The parts of the bars in a chart of drivers. */
export type WaterfallPart = 'base' | 'total' | 'rise' | 'riseBelow' | 'fall' | 'fallBelow';

/** What interactions on social media are set against. */
export type EngagementBase = 'impressions' | 'reach' | 'followers';

/** Every text of the product in one language: a language file that lacks one does not compile. */
export interface Texts extends CellTexts, KpiListTexts {
  readonly rawTabs: RawTabTexts;
  /** What to do when a KPI is bad. */
  readonly advice: () => Readonly<Record<KpiId, string>>;
  readonly measures: Readonly<Record<MeasureId, string>>;
  readonly refusals: SentencesOf<ByCode<Refusal>>;
  /**
   * What was found and what was done about it, without the full stop. In braces: rows, days, from; text and
   * field (the owner's, in quotes); way (how it was read); said and held (a text after a colon; held only if
   * it is not empty).
   */
  readonly findings: Readonly<Record<FindingCode, readonly [found: string, done: string]>>;
  readonly findingWords: {
    readonly rows: (rows: number, say: Say) => string;
    readonly rowsOf: (rows: number, all: number, percent: number, say: Say) => string;
    readonly days: (days: number, say: Say) => string;
    readonly quoted: (text: string) => string;
    readonly after: (said: string) => string;
    readonly empty: string;
    readonly ways: Readonly<Record<NonNullable<Finding['readAs']>, string>>;
  };
  readonly dataCheck: {
    readonly tabName: string;
    readonly severities: Readonly<Record<Severity, string>>;
    readonly counts: Readonly<Record<Severity, (count: number) => string>>;
    readonly nothing: string;
    readonly columns: {
      readonly severity: string;
      readonly tab: string;
      readonly column: string;
      readonly rows: string;
      readonly cell: string;
      readonly found: string;
      readonly concerns: string;
      readonly done: string;
      readonly id: string;
    };
    readonly andMore: (names: string, more: number) => string;
    readonly allTabs: string;
    readonly tabColumns: {
      readonly takenFor: string;
      readonly confidence: string;
      readonly filled: string;
      readonly used: string;
      readonly explained: string;
    };
    readonly confidences: Readonly<Record<'sure' | 'likely' | 'unsure', string>>;
  };
  /** What a tab was taken for. */
  readonly tables: Readonly<Record<TableKind | 'unknown' | 'empty' | 'leftOut', string>>;
  readonly fields: Readonly<Record<AnyField, string>>;
  readonly periods: Readonly<Record<PeriodKind, string>>;
  readonly summary: {
    /** In the summary that stands when a new one could not be made: since when, and why. */
    readonly stale: (day: string, reason: string) => string;
    readonly tabName: string;
    readonly dataTabName: string;
    readonly title: string;
    readonly period: string;
    /** Before the most important changes. */
    readonly headlines: string;
    readonly comparedWith: string;
    readonly lastYear: string;
    readonly notComparable: string;
    /** Beside a period of which the data hold only these days. */
    readonly inPart: (days: string) => string;
    readonly dataThrough: string;
    readonly made: string;
    readonly currency: string;
    readonly currencyUnknown: string;
    readonly columns: {
      readonly value: string;
      readonly previous: string;
      readonly change: string;
      /** The column of arrows and words, by what the owner compares with. */
      readonly trend: Readonly<Record<'previous' | 'lastYear', string>>;
      readonly lastYear: string;
      readonly history: string;
      readonly target: string;
      readonly status: string;
      readonly guide: string;
      readonly formula: string;
      readonly advice: string;
      readonly notes: string;
      readonly id: string;
    };
    readonly trend: {
      readonly good: string;
      readonly bad: string;
      readonly same: string;
      /** For a KPI where neither direction is good in itself. */
      readonly more: string;
      readonly less: string;
      readonly maybeChance: string;
      /** Of too few cases nobody can tell. */
      readonly tooFew: string;
      /** The two periods were not counted alike. */
      readonly unlike: string;
    };
    readonly guide: {
      readonly atLeast: (bound: string) => string;
      readonly atMost: (bound: string) => string;
      readonly about: (bound: string) => string;
    };
    readonly channels: string;
    readonly channelGroups: Readonly<Record<ChannelGroup, string>>;
    readonly channelColumns: Readonly<
      Record<'visits' | 'engagement' | 'conversion' | 'advocacy' | 'revenue' | 'orders', string>
    >;
    readonly charts: Readonly<Record<'sales' | 'funnel' | 'channels', string>>;
    /** The row of a table that adds up those that are not shown. */
    readonly others: string;
    /** What follows a figure of these units. */
    readonly unitSigns: Readonly<
      Record<'duration' | 'minutes' | 'days' | 'score' | 'times' | 'pieces', string>
    >;
    /** Behind the name of a KPI, which days it speaks of. */
    readonly windows: Readonly<Record<Exclude<Window, 'each'>, string>> & {
      readonly each: Readonly<Record<PeriodKind, string>>;
    };
    /** The engagement rate by what the tabs of social media set it against. */
    readonly engagementFormulas: Readonly<Record<EngagementBase, string>>;
    /** Beside retention and churn. */
    /** How the lifetime value comes about, by its margin. */
    readonly withMargin: (value: string) => string;
    readonly lostAfter: (days: string) => string;
    /** The section of what owners look at first. */
    readonly sales: string;
    /** Orders by visits in a table beside one that counts them by visitors. */
    readonly ordersPerVisit: string;
    /** KPIs that are missing, and what they need. */
    readonly needsFor: (kpis: string, needs: string) => string;
    readonly missing: string;
    readonly needs: (measures: readonly string[]) => string;
    readonly notInPeriod: string;
    readonly noted: string;
    readonly wholeShop: string;
    readonly dataColumns: Readonly<
      Record<'id' | 'kpi' | 'segment' | 'from' | 'to' | 'value' | 'numerator' | 'denominator', string>
    >;
  };
  /** Whether a change may be chance. `low` and `high` are the ends of its interval, with their signs and unit. */
  readonly certainty: {
    readonly rise: (low: string, high: string) => string;
    readonly fall: (low: string, high: string) => string;
    readonly maybeChance: string;
    readonly tooFew: Readonly<Record<TooFew, string>>;
    readonly unknown: (reason: string) => string;
    readonly reasons: Readonly<Record<NoInterval, string>>;
  };
  /** One period beside another. */
  readonly comparison: {
    /** Behind the difference of two rates. */
    readonly percentagePoints: string;
    /** Short, for a narrow column beside rates in per cent. */
    readonly percentagePointsInCell: string;
    readonly unchanged: string;
    /** Beside the days that an unfinished period is compared with. */
    readonly sameElapsedDays: string;
    readonly notCovered: Readonly<Record<NotCovered['code'], (found: NotCovered, say: Say) => string>>;
    readonly problems: SentencesOf<ByCode<ComparisonProblem>>;
    readonly holidays: Readonly<Record<HolidayName, string>>;
    /** Where the true change of a KPI lies, 19 times in 20. */
    readonly interval: (low: string, high: string) => string;
    /** What new and returning customers are told apart by, and their names. */
    readonly customerType: string;
    readonly customerTypes: Readonly<Record<CustomerType, string>>;
    /** Segments that are not told one by one. */
    readonly otherSegments: (count: number) => string;
    readonly words: ComparedWords;
    readonly tabName: string;
    /** Above what each driver and segment adds. */
    readonly effect: string;
    readonly whyChanged: (kpi: string) => string;
    readonly changeBy: (kpi: string, dimension: string) => string;
    readonly chartFigures: string;
    readonly bars: Readonly<Record<WaterfallPart, string>>;
    /** Under the first bar of a chart; under the last stands the word for now. */
    readonly before: string;
    readonly inserted: (tab: string) => string;
    readonly noSuchHoliday: (holiday: string, day: string) => string;
  };
  readonly headlines: {
    /** `parts` are what moved the KPI, each with its effect. */
    readonly rose: (kpi: string, change: string, parts: readonly string[]) => string;
    readonly fell: (kpi: string, change: string, parts: readonly string[]) => string;
    /** `effect` is what the segment added to the change. */
    readonly mostIn: (segment: string, effect: string) => string;
    /** The step of the way to an order, by its name in `drivers`, that moved the conversion. */
    readonly mostAt: (step: string) => string;
    /** A sentence that holds of one channel alone. */
    readonly inChannel: (channel: string, sentence: string) => string;
    /** Orders on a day on which people buy for a holiday and on other days, and how many such days each period has. */
    readonly holiday: (
      holiday: string,
      day: string,
      ordersADay: string,
      ordersElse: string,
      days: string,
      daysCompared: string,
    ) => string;
    /** A channel's shares of visitors and orders, and how many of its visitors buy beside those of the others. */
    readonly weakChannel: (
      channel: string,
      ofVisitors: string,
      ofOrders: string,
      conversion: string,
      ofOthers: string,
    ) => string;
    /** How many orders a rate of one channel made more or fewer. */
    readonly ordersMore: (count: string) => string;
    readonly ordersFewer: (count: string) => string;
    readonly nothingCertain: string;
    readonly noOrders: Readonly<Record<'period' | 'compared', string>>;
    /** A figure whose change is not certain; `sure` says how sure it is, and is '' where nothing changed. */
    readonly uncertain: (kpi: string, value: string, change: string, sure: string) => string;
    /** A holiday ahead, with orders on a day on which people bought for it the last time and on other days. */
    readonly comingHoliday: (holiday: string, day: string, ordersADay: string, ordersElse: string) => string;
    readonly largestChannel: (channel: string, share: string) => string;
    readonly missing: (kpi: string, missing: string) => string;
    readonly drivers: Readonly<Record<DriverId, string>>;
  };
  readonly schedule: {
    readonly log: {
      readonly tabName: string;
      readonly columns: Readonly<Record<'time' | 'run' | 'rows' | 'seconds' | 'result', string>>;
    };
    /** What a run is called in the log. */
    readonly runs: Readonly<Record<Exclude<Schedule['every'], 'off'>, string>>;
    /** The results of a run; `detail` is what the line of the log stores with the result. */
    readonly results: Readonly<Record<RunResult, (detail: string) => string>>;
    /** The mail after a scheduled run. */
    readonly digest: {
      readonly figures: string;
      readonly figure: (name: string, value: string) => string;
      readonly open: string;
      /** Why it came, and how to stop it. */
      readonly why: string;
    };
    /** When the spreadsheet is opened: what went wrong last, and at which time. */
    readonly notice: (time: string, sentence: string) => string;
    readonly overdue: (time: string) => string;
    /** The same of a summary whose writing was begun at that time and never ended. */
    readonly cutOff: (time: string) => string;
    /** The hour within which the next run takes place, in the spreadsheet's zone. */
    readonly next: (from: string, to: string, zone: string) => string;
    readonly nextAfterChange: string;
    readonly saved: string;
    readonly switchedOff: string;
    /** Whose permission the schedule runs with, and since which day; '' where that was not kept. */
    readonly anotherKeeps: (since: string) => string;
    /** A newer version of the add-on set a schedule that this one cannot read. */
    readonly newerKeeps: string;
  };
  readonly targets: TargetTexts;
  readonly messages: {
    readonly notDone: string;
    readonly written: (tab: string) => string;
    readonly busy: string;
    readonly writeFailed: (tab: string, reason: string) => string;
    readonly editedTitle: string;
    readonly edited: (tab: string, cells: readonly string[]) => string;
    readonly reshaped: (tab: string) => string;
    /** Asked when the owner wants no new tab: may the summary be written over what was typed? */
    readonly restore: (tab: string) => string;
    /** The message if the owner wants neither: that the tab stays as it is. */
    readonly leftAsItIs: (tab: string) => string;
    readonly unexpected: (reason: string) => string;
    readonly badRequest: string;
    readonly noSpreadsheet: string;
    /** Some of the kept settings could not be read. */
    readonly settingsMended: string;
    /** None of them could: broken, or written by a newer version. */
    readonly settingsUnreadable: string;
  };
  /** The customer's way; `behind` is what a customer never meets. */
  readonly stages: Readonly<Record<Stage | 'behind', string>>;
  readonly sidebar: {
    readonly findings: (count: number) => string;
    readonly rowsUsed: (used: number, filled: number, say: Say) => string;
    readonly choiceSaved: (tab: string) => string;
    readonly choiceForgotten: (tab: string) => string;
  };
}
