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

/** The name and the formula of one KPI. */
export interface KpiTexts {
  readonly name: string;
  /** The formula in words. */
  readonly formula: string;
}

/** The texts of one family's KPIs. */
export type FamilyTexts<Name extends Family> = Readonly<Record<KpiIdOf<Name>, KpiTexts>>;

/** Writes numbers and days in sentences. */
export interface Say {
  /** Without `decimals`, the number has as many as the value. */
  readonly number: (value: number, decimals?: number) => string;
  readonly day: (day: CivilDay) => string;
  /** The first and the last day of a period. */
  readonly span: (days: { readonly from: CivilDay; readonly to: CivilDay }) => string;
}

/** The members of a union, by their `code`. */
export type ByCode<Case extends { readonly code: string }> = { readonly [C in Case as C['code']]: C };

/** A sentence for each case. */
export type SentencesOf<Cases> = {
  readonly [Code in keyof Cases]: (found: Cases[Code], say: Say) => string;
};

/** The texts of the menu items that create raw tabs. */
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

/** The texts of formula cells. Code.js contains no others. */
export interface CellTexts {
  readonly numbers: {
    readonly group: string;
    readonly decimal: string;
    /** The percent sign, in some languages with a space before it. */
    readonly percent: string;
    /** Whether the sign of a currency is before or after the amount. */
    readonly moneySign: 'before' | 'after';
  };
  /** How dates are written, as a number format of Sheets. */
  readonly dateFormat: 'yyyy-mm-dd' | 'dd/mm/yyyy';
  readonly families: Readonly<Record<Family, string>>;
  /** The words for each value of an option; the first one is shown in help and errors. */
  readonly choices: Readonly<Record<ChoiceCode, readonly [string, ...string[]]>>;
  readonly tableColumns: Readonly<Record<TableColumn, string>>;
  /** In a table, for rows without a name. */
  readonly unnamed: string;
  /** Words that a cell shows instead of a figure, or in a header. */
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
  /** A period, and the one that it is compared with. */
  readonly comparedDays: (days: string, compared: string) => string;
  readonly problems: SentencesOf<ByCode<Problem>>;
}

/** The texts of a list of KPIs. */
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

/** The texts of the tab of targets, and those about targets in the summary. */
export interface TargetTexts {
  readonly tabName: string;
  readonly title: string;
  readonly columns: Readonly<Record<TargetColumn, string>>;
  readonly statusColumns: Readonly<Record<StatusColumn, string>>;
  readonly aims: Readonly<Record<TargetAim, string>>;
  /** The names of the devices. */
  readonly devices: Readonly<Record<DeviceGroup, string>>;
  readonly problems: Readonly<Record<TargetProblem, string>>;
  /** Says how many targets the wizard wrote. */
  readonly added: (count: number, tab: string) => string;
  readonly noTable: (tab: string) => string;
  /** The owner's text, and what is wrong with it. */
  readonly quoted: (written: string, problem: string) => string;
  readonly stands: (line: TargetLine) => string;
  /** For a target whose first day is in the future. */
  readonly notBegun: (line: Omit<TargetLine, 'actual'>) => string;
  /** The number of a row, and what is wrong with it. */
  readonly wrong: (row: number, kpi: string, problem: string) => string;
  readonly expected: (figure: string) => string;
  readonly forecast: (figure: string, low: string, high: string) => string;
  readonly forecastAlone: (figure: string) => string;
  readonly mustBring: (days: string, figure: string) => string;
  readonly mustAverage: (days: string, figure: string) => string;
  /** The status a week ago, if it is worse or better now. */
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

/** What interactions on social media are divided by. */
export type EngagementBase = 'impressions' | 'reach' | 'followers';

/** All texts of the product in one language. A language that lacks one does not compile. */
export interface Texts extends CellTexts, KpiListTexts {
  readonly rawTabs: RawTabTexts;
  /** What to do when a KPI is bad. */
  readonly advice: () => Readonly<Record<KpiId, string>>;
  readonly measures: Readonly<Record<MeasureId, string>>;
  readonly refusals: SentencesOf<ByCode<Refusal>>;
  /**
   * What was found, and what the add-on did about it, without full stop. In braces:
   * - rows, days, from: numbers and the first day;
   * - text, field: the cell's text or the field, in quotes;
   * - way: how ambiguous values were read;
   * - said: the cell's text after a colon, or nothing; held: the same, or "(empty)".
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
  /** The kind of table that a tab was recognised as. */
  readonly tables: Readonly<Record<TableKind | 'unknown' | 'empty' | 'leftOut', string>>;
  readonly fields: Readonly<Record<AnyField, string>>;
  readonly periods: Readonly<Record<PeriodKind, string>>;
  readonly summary: {
    /** In an old summary that could not be updated: since when, and why. */
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
    /** Beside a period if the data contain only some of its days. */
    readonly inPart: (days: string) => string;
    readonly dataThrough: string;
    readonly made: string;
    readonly currency: string;
    readonly currencyUnknown: string;
    readonly columns: {
      readonly value: string;
      readonly previous: string;
      readonly change: string;
      /** The header of the column with arrows, by the period compared with. */
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
      /** For a KPI that is neither good nor bad when it rises. */
      readonly more: string;
      readonly less: string;
      readonly maybeChance: string;
      /** There are too few cases to tell. */
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
    /** The row of a table with the sum of the rows that are not shown. */
    readonly others: string;
    /** Units after a figure. */
    readonly unitSigns: Readonly<
      Record<'duration' | 'minutes' | 'days' | 'score' | 'times' | 'pieces', string>
    >;
    /** After the name of a KPI, the days that it covers. */
    readonly windows: Readonly<Record<Exclude<Window, 'each'>, string>> & {
      readonly each: Readonly<Record<PeriodKind, string>>;
    };
    /** The formula of the engagement rate, by what interactions are divided by. */
    readonly engagementFormulas: Readonly<Record<EngagementBase, string>>;
    /** Beside the lifetime value: the margin that it was computed with. */
    readonly withMargin: (value: string) => string;
    /** Beside retention and churn: after how many days a customer counts as lost. */
    readonly lostAfter: (days: string) => string;
    /** The first section of the summary. */
    readonly sales: string;
    /** The header of orders per visit, in a table beside a conversion rate per visitor. */
    readonly ordersPerVisit: string;
    /** The KPIs that are missing, and the data that they need. */
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
  /** Whether a change may be chance. `low` and `high` are the bounds of its interval, with sign and unit. */
  readonly certainty: {
    readonly rise: (low: string, high: string) => string;
    readonly fall: (low: string, high: string) => string;
    readonly maybeChance: string;
    readonly tooFew: Readonly<Record<TooFew, string>>;
    readonly unknown: (reason: string) => string;
    readonly reasons: Readonly<Record<NoInterval, string>>;
  };
  /** The comparison of two periods. */
  readonly comparison: {
    /** The unit after the difference of two rates. */
    readonly percentagePoints: string;
    /** The short form of this unit, for a narrow column. */
    readonly percentagePointsInCell: string;
    readonly unchanged: string;
    /** Says that an unfinished period is compared with the same number of days. */
    readonly sameElapsedDays: string;
    readonly notCovered: Readonly<Record<NotCovered['code'], (found: NotCovered, say: Say) => string>>;
    readonly problems: SentencesOf<ByCode<ComparisonProblem>>;
    readonly holidays: Readonly<Record<HolidayName, string>>;
    /** The 95 % confidence interval of a change. */
    readonly interval: (low: string, high: string) => string;
    /** The dimension of new and returning customers, and their names. */
    readonly customerType: string;
    readonly customerTypes: Readonly<Record<CustomerType, string>>;
    /** The segments that are not listed one by one. */
    readonly otherSegments: (count: number) => string;
    readonly words: ComparedWords;
    readonly tabName: string;
    /** The header of what each driver and segment adds to a change. */
    readonly effect: string;
    readonly whyChanged: (kpi: string) => string;
    readonly changeBy: (kpi: string, dimension: string) => string;
    readonly chartFigures: string;
    readonly bars: Readonly<Record<WaterfallPart, string>>;
    /** The label of the first bar of a chart. The last one has the word for now. */
    readonly before: string;
    readonly inserted: (tab: string) => string;
    readonly noSuchHoliday: (holiday: string, day: string) => string;
  };
  readonly headlines: {
    /** `parts` are the drivers of the change, each with its effect. */
    readonly rose: (kpi: string, change: string, parts: readonly string[]) => string;
    readonly fell: (kpi: string, change: string, parts: readonly string[]) => string;
    /** The segment that added most to the change, and how much it added. */
    readonly mostIn: (segment: string, effect: string) => string;
    /** The step of the funnel that changed the conversion rate most; its name is in `drivers`. */
    readonly mostAt: (step: string) => string;
    /** A sentence about one channel. */
    readonly inChannel: (channel: string, sentence: string) => string;
    /** Orders a day before a holiday and on other days, and how many days before the holiday each period has. */
    readonly holiday: (
      holiday: string,
      day: string,
      ordersADay: string,
      ordersElse: string,
      days: string,
      daysCompared: string,
    ) => string;
    /** A channel's shares of visitors and orders, its conversion rate and that of the other channels. */
    readonly weakChannel: (
      channel: string,
      ofVisitors: string,
      ofOrders: string,
      conversion: string,
      ofOthers: string,
    ) => string;
    /** How many orders more or fewer the change of one channel's rate meant. */
    readonly ordersMore: (count: string) => string;
    readonly ordersFewer: (count: string) => string;
    readonly nothingCertain: string;
    readonly noOrders: Readonly<Record<'period' | 'compared', string>>;
    /** A figure whose change may be chance. `sure` says how sure it is; it is '' if nothing changed. */
    readonly uncertain: (kpi: string, value: string, change: string, sure: string) => string;
    /** A coming holiday, with the orders a day before it the last time and on other days. */
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
    /** The names of runs in the log. */
    readonly runs: Readonly<Record<Exclude<Schedule['every'], 'off'>, string>>;
    /** The results of a run. `detail` is that of the log line: the name of a tab, a message, a number. */
    readonly results: Readonly<Record<RunResult, (detail: string) => string>>;
    /** The mail after a scheduled run. */
    readonly digest: {
      readonly figures: string;
      readonly figure: (name: string, value: string) => string;
      readonly open: string;
      /** Why the owner gets the mail, and how to stop it. */
      readonly why: string;
    };
    /** A notice when the spreadsheet is opened: the last failure and its time. */
    readonly notice: (time: string, sentence: string) => string;
    readonly overdue: (time: string) => string;
    /** A notice that the writing of the summary, begun at this time, was cut off. */
    readonly cutOff: (time: string) => string;
    /** The hour of the next run, in the spreadsheet's zone. */
    readonly next: (from: string, to: string, zone: string) => string;
    readonly nextAfterChange: string;
    readonly saved: string;
    readonly switchedOff: string;
    /** Another person set the schedule, on this day; '' if the day is unknown. */
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
    /** A question after the owner refused a new tab: may the summary overwrite the edited cells? */
    readonly restore: (tab: string) => string;
    /** The message if the owner refuses that too: the tab stays as it is. */
    readonly leftAsItIs: (tab: string) => string;
    readonly unexpected: (reason: string) => string;
    readonly badRequest: string;
    readonly noSpreadsheet: string;
    /** Some stored settings could not be read. */
    readonly settingsMended: string;
    /** No stored settings could be read: they are broken, or from a newer version. */
    readonly settingsUnreadable: string;
  };
  /** The stages of the customer's way. `behind` is what customers never see, such as costs. */
  readonly stages: Readonly<Record<Stage | 'behind', string>>;
  readonly sidebar: {
    readonly findings: (count: number) => string;
    readonly rowsUsed: (used: number, filled: number, say: Say) => string;
    readonly choiceSaved: (tab: string) => string;
    readonly choiceForgotten: (tab: string) => string;
  };
}
