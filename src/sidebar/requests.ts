import type { Language } from '../i18n/language';
import type { KpiId } from '../kpi/catalogue';
import type { Unit } from '../kpi/definition';
import type { GuideSource } from '../kpi/guide-ranges';
import type { Segment } from '../measures/tally';
import type { HolidayName } from '../period/holiday-names';
import type { PeriodKind } from '../period/period';
import type { RunResult } from '../schedule/log-line';
import type { Schedule, ScheduleKeeper } from '../schedule/schedule';
import type { ColumnReading, Confidence, TabChoice, TabReading } from '../tables/shop';
import type { Goal, WantedKpi } from '../target/goals';
import type { RevenueSplit } from '../target/split-revenue';
import type { TargetAim, TargetKind, TargetStatus } from '../target/target';
import type { TargetProblem } from '../target/target-problem';
import type { TableKind } from '../vocabulary/fields';

/** The owner's settings for this spreadsheet, as the document keeps them: JSON values only. */
export interface Settings extends SummarySettings, OwnDays {}

/** The days that the owner can name or correct on the page Compare. */
export interface OwnDays {
  readonly campaigns: readonly KeptCampaign[];
  readonly corrections: readonly KeptCorrection[];
}

/** Days with a name, such as a sale. No two campaigns have the same name. */
export interface KeptCampaign extends AskedDays {
  readonly name: string;
}

/** The actual day of a holiday, where the owner corrected it. */
export interface KeptCorrection {
  readonly holiday: HolidayName;
  readonly day: string;
}

/** The settings of the page Summary. */
export interface SummarySettings {
  readonly period: PeriodKind;
  /** The last day to count as YYYY-MM-DD; null for the last period that is over and that the data reach. */
  readonly asOf: string | null;
  readonly comparison: 'previous' | 'lastYear';
  /** Null: the language of the spreadsheet. */
  readonly language: Language | null;
  /** The ISO code of the main currency; null: the one that most orders have. */
  readonly currency: string | null;
  /** 0 is Monday, 6 is Sunday. */
  readonly firstWeekday: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  readonly fiscalFirstMonth: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
  readonly sections: 'journey' | 'family';
  /** The chosen KPIs in the owner's order; null: all of them in the default order. */
  readonly kpis: readonly KpiId[] | null;
  /** The KPIs shown as headline cards, at most six. */
  readonly cards: readonly KpiId[];
  /** Null: derived from the orders. */
  readonly lostAfterDays: number | null;
  readonly shopName: string | null;
}

/** Days as YYYY-MM-DD, both included. */
export interface AskedDays {
  readonly from: string;
  readonly to: string;
}

/** The period that the sidebar asks about. */
export type AskedPeriod =
  | { readonly kind: 'complete' | 'toDate'; readonly of: PeriodKind }
  | { readonly kind: 'lastDays'; readonly count: number }
  | ({ readonly kind: 'range' } & AskedDays)
  | { readonly kind: 'campaign'; readonly name: string };

/** What it is to be compared with. */
export type AskedComparison =
  | { readonly kind: 'previous' | 'year' | 'weekday' }
  | { readonly kind: 'before'; readonly count: number }
  | ({ readonly kind: 'range' } & AskedDays)
  | { readonly kind: 'holiday'; readonly holiday: HolidayName }
  | { readonly kind: 'campaign'; readonly name: string };

/** The requests of the sidebar. `run` names a long one, so that its progress can be asked for. */
export type SidebarRequest =
  | { readonly type: 'open' }
  | { readonly type: 'saveSettings'; readonly settings: SummarySettings }
  | { readonly type: 'saveOwnDays'; readonly days: OwnDays }
  | {
      readonly type: 'generate';
      readonly settings: SummarySettings;
      /** What to do if the owner typed into the summary. */
      readonly whenEdited: 'ask' | 'newTab' | 'restore';
      readonly run: string;
    }
  /** Opens the tab of the summary. */
  | { readonly type: 'showSummary' }
  | { readonly type: 'progress'; readonly run: string }
  | { readonly type: 'readTabs'; readonly run: string }
  | {
      readonly type: 'chooseTab';
      readonly tab: string;
      readonly fingerprint: string;
      readonly choice: TabChoice;
      readonly run: string;
    }
  | {
      readonly type: 'forgetTab';
      readonly tab: string;
      readonly fingerprint: string;
      readonly run: string;
    }
  /** How the targets stand. */
  | { readonly type: 'targets'; readonly run: string }
  /** Asks for the schedule, its last runs and the state of its trigger. */
  | { readonly type: 'schedule' }
  | {
      readonly type: 'saveSchedule';
      readonly schedule: Schedule;
      /** The address of the digest; '' or nothing where none is sent. */
      readonly digestTo?: string | undefined;
      /**
       * Whose schedule the page showed. If another editor has set one since, the owner is told before it is
       * replaced.
       */
      readonly seen?: ScheduleKeeper | undefined;
    }
  /** Asks for what targets can be made from: the past of the KPIs, and a saved draft. */
  | { readonly type: 'planTargets'; readonly run: string }
  | { readonly type: 'keepTargetDraft'; readonly draft: TargetDraft | null }
  | {
      readonly type: 'addTargets';
      readonly targets: readonly NewTarget[];
      /** The currency or sign of the amounts, as the plan gave it. */
      readonly money?: string | undefined;
      readonly run: string;
    }
  | {
      /** Compares two periods; `insertComparison` also writes the result into a new tab. */
      readonly type: 'compare' | 'insertComparison';
      readonly period: AskedPeriod;
      readonly comparison: AskedComparison;
      /** Whether KPIs that are tables are compared too; the page does not show them. */
      readonly withTables?: boolean | undefined;
      readonly run: string;
    };

/** A target as the wizard sends it: one row of the tab of targets. */
export interface NewTarget extends TargetTime {
  readonly kpi: KpiId;
  readonly segment: Segment;
  readonly aim: TargetAim;
  /** A fraction for a rate, hours for a duration. */
  readonly baseline: number;
  readonly target: number;
}

/** The days of a target, who is responsible, and the owner's note. */
export interface TargetTime {
  readonly start: string;
  readonly deadline: string;
  readonly owner: string;
  readonly note: string;
}

/** The content of a wizard that the owner left unfinished. */
export interface TargetDraft extends TargetTime {
  readonly step: number;
  /** '' where the owner chose single KPIs instead of a goal. */
  readonly goal: Goal | '';
  /** The part of the shop that the targets are about. */
  readonly segment: Segment;
  readonly targets: readonly { readonly kpi: KpiId; readonly aim: TargetAim; readonly text: string }[];
  readonly months: number;
  /** How many orders a day the shop can ship; '' where the owner left it empty. */
  readonly capacity: string;
  /** The factors of the revenue target, where the owner moved them. */
  readonly split: RevenueSplit | null;
  /** Whether the factors become targets too. */
  readonly isSplitWanted: boolean;
  readonly review: Review;
}

/** How often a target is looked at. */
export type Review = 'weekly' | 'monthly';

/** The progress of a long request: how many parts of a step are done. */
export interface ProgressMark {
  readonly step: 'reading' | 'computing' | 'writing';
  readonly done: number;
  readonly of: number;
}

/** A name that the page shows for a code. */
export interface Named<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
}

/** A KPI to choose, with its section by stage of the customer journey and its family. */
export interface SidebarKpi extends Named<KpiId> {
  readonly journey: string;
  readonly family: string;
  /** A table cannot be a card, since a card shows one figure. */
  readonly unit: Unit;
}

/** A figure of the result, as text of the language. */
export interface SidebarFigure {
  readonly name: string;
  readonly value: string;
  readonly change: string;
}

/** A KPI in both periods, as figures and as text of the language. Durations are hours, rates fractions. */
export interface ComparedKpi extends Named<KpiId> {
  readonly unit: Unit;
  readonly value: number | null;
  /** Null where there is no value, or the data do not cover the period. */
  readonly compared: number | null;
  /** The difference of the two values; null where they cannot be compared. */
  readonly difference: number | null;
  /** The difference divided by the earlier value; null where that was 0. */
  readonly relative: number | null;
  /** The confidence interval of the difference, and the probability of one at least as large by chance alone. */
  readonly low: number | null;
  readonly high: number | null;
  readonly p: number | null;
  readonly verdict: 'real' | 'maybeChance' | 'tooFew' | 'unknown' | null;
  readonly shown: {
    readonly value: string;
    readonly compared: string;
    /** Ends in a mark where the change may be chance, because the list shows it before the KPI is opened. */
    readonly change: string;
    readonly certainty: string;
    /** The interval in words, where `certainty` does not contain it; '' where it is not known. */
    readonly interval: string;
  };
  /** The place in the list: changes beyond chance first, and among equals the more important KPI first. */
  readonly place: number;
  /** The values of the last periods, the oldest first; empty where no earlier period is known. */
  readonly trend: readonly TrendPoint[];
  /** Why there is no value; '' where there is one. */
  readonly absent: string;
}

/** The value of a KPI in one of several periods; null where it is not known. */
export interface TrendPoint {
  readonly value: number | null;
  readonly shown: string;
}

export interface ComparedHeadline {
  /** Null where no change is certain. */
  readonly kpi: KpiId | null;
  readonly text: string;
}

export interface ComparedDrivers {
  readonly of: KpiId;
  readonly effect: number;
  /** Each part with its name and its effect as the language writes it. */
  readonly parts: readonly (Named & { readonly effect: number; readonly shown: string })[];
}

export interface ComparedContribution {
  readonly by: string;
  /** Null for orders that do not name a segment. */
  readonly segment: string | null;
  readonly effect: number;
}

export interface ComparedMixAndRate {
  readonly kpi: KpiId;
  readonly by: string;
  /** Null for orders that do not name a segment. */
  readonly segment: string | null;
  readonly mix: number;
  readonly rate: number;
  /** The name of the segment and both effects, as text of the language. */
  readonly name: string;
  readonly shown: { readonly mix: string; readonly rate: string };
}

/** The figures of a group of channels; null where the data do not contain them. */
export interface ComparedChannel {
  readonly group: string;
  readonly visits: number | null;
  readonly engagement: number | null;
  readonly conversion: number | null;
  readonly advocacy: number | null;
  readonly revenue: number | null;
  readonly orders: number | null;
}

/** A KPI that is a table, as the summary shows it, with the headings of its columns. */
export interface ComparedTable {
  readonly id: KpiId;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** The largest contributions of one dimension, and the sum of the others. */
export interface ComparedSegments {
  readonly by: string;
  readonly name: string;
  readonly parts: readonly { readonly name: string; readonly shown: string }[];
}

/** How a language writes the figures of a KPI; `scale` is 100 for a fraction that is written as a percentage. */
export interface FigureWriting {
  readonly before: string;
  readonly after: string;
  /** What follows a difference: that of two rates is in percentage points. */
  readonly afterDifference: string;
  readonly decimals: number;
  readonly scale: number;
  readonly group: string;
  readonly decimal: string;
  /** The percent sign, with the blank before it where the language has one. */
  readonly percent: string;
}

/** A KPI that a target can be set for. */
export interface PlannedKpi extends Named<KpiId> {
  readonly kind: TargetKind;
  readonly sign: 1 | -1;
  /** Whether one direction is better; otherwise a target may lie above or below the present value. */
  readonly hasDirection: boolean;
  /** Whether its growth is a share of the value rather than a difference. */
  readonly isRelative: boolean;
  readonly writing: FigureWriting;
  /** The published guide range in words; '' where there is none. */
  readonly guide: string;
  readonly guideSource: GuideSource | null;
  /** Only segments in which it had a value in the last whole month. */
  readonly series: readonly PlannedSeries[];
}

/**
 * The monthly values of a KPI for the shop or one segment, the oldest first; null where a value is not known.
 */
export interface PlannedSeries {
  readonly segment: Segment;
  readonly values: readonly (number | null)[];
}

/** A goal, and the KPIs that go with it. */
export interface PlannedGoal {
  readonly id: Goal;
  readonly kpis: readonly WantedKpi[];
}

/** The kind of table that a tab was recognised as. All its texts are the owner's and never markup. */
export interface SidebarTab {
  readonly tab: string;
  readonly fingerprint: string;
  readonly kind: TabReading['kind'];
  readonly kindName: string;
  readonly confidence: Confidence;
  /** Whether the owner corrected it and the correction is kept. */
  readonly isChosen: boolean;
  readonly rows: string;
  readonly columns: readonly SidebarColumn[];
}

export interface SidebarColumn {
  readonly header: string;
  readonly field: string | null;
  readonly reason: ColumnReading['reason'];
  readonly samples: readonly string[];
}

/** A target and its state; rates are fractions, durations hours. Null where the row does not give it. */
export interface SidebarTarget {
  readonly kpi: string | null;
  readonly segment: string | null;
  readonly type: 'reach' | 'above' | 'below';
  readonly baseline: number | null;
  readonly target: number | null;
  readonly start: string | null;
  readonly deadline: string | null;
  readonly actual: number | null;
  readonly expected: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly status: TargetStatus | null;
  readonly forecast: number | null;
  readonly requiredPerDay: number | null;
  readonly problem: TargetProblem | null;
  /** The last day that was counted for it. */
  readonly asOf: string;
  /** The state in words. */
  readonly sentence: string;
}

/** A run of the schedule, as text of the language. */
export interface SidebarRun {
  readonly result: RunResult;
  readonly time: string;
  readonly sentence: string;
  readonly isFailure: boolean;
  /** '' where nothing was read. */
  readonly rows: string;
  readonly seconds: string;
}

/** A kind of table, and the fields that it may have. */
export interface SidebarKind extends Named<TableKind> {
  readonly fields: readonly Named[];
}

/** What the script answers. */
export type SidebarAnswer =
  | {
      readonly state: 'ready';
      readonly language: Language;
      readonly periods: Readonly<Record<PeriodKind, string>>;
      readonly settings: Settings;
      /** What the owner should know about settings that could not be read; '' where all is well. */
      readonly notice: string;
      /** In the default order. */
      readonly kpis: readonly SidebarKpi[];
      readonly sections: { readonly journey: readonly Named[]; readonly family: readonly Named[] };
    }
  | { readonly state: 'saved' }
  | { readonly state: 'ownDays'; readonly days: OwnDays }
  | { readonly state: 'shown' }
  | {
      readonly state: 'schedule';
      readonly schedule: Schedule;
      /** Whose trigger it is. */
      readonly keeper: ScheduleKeeper;
      /** The address of the digest, '' for none; null in a build that cannot send mail. */
      readonly digestTo: string | null;
      /** When the next run is; '' where that depends on changes and not on the clock. */
      readonly next: string;
      /** The last runs, the newest first. */
      readonly runs: readonly SidebarRun[];
      /**
       * What the page says at its top, such as that the schedule was saved or its trigger repaired; '' for
       * nothing.
       */
      readonly message: string;
    }
  | {
      readonly state: 'written';
      readonly sentence: string;
      readonly span: string;
      readonly findings: string;
      readonly figures: readonly SidebarFigure[];
      /** The ISO codes that the data name. */
      readonly currencies: readonly string[];
    }
  | {
      readonly state: 'compared';
      readonly asOf: string;
      readonly period: AskedDays;
      /** Null where the data cover only a part of one of the periods. */
      readonly compared:
        | (AskedDays & { readonly kind: AskedComparison['kind']; readonly sameElapsedDays: boolean })
        | null;
      /** The ISO code of the main currency. */
      readonly currency: string | null;
      /** Both periods in words, and notes on them. */
      readonly spans: readonly string[];
      /** The headlines, the most important first; empty where nothing is compared. */
      readonly headlines: readonly ComparedHeadline[];
      readonly kpis: readonly ComparedKpi[];
      /** Why revenue, profit and orders changed: effects that add up to the change. */
      readonly drivers: readonly ComparedDrivers[];
      /** What each channel, device, category, product, customer type and country adds to the change of revenue. */
      readonly contributions: readonly ComparedContribution[];
      /**
       * Why the order value and the conversion rate changed: a different mix of channels, or different rates
       * within them.
       */
      readonly mixAndRate: readonly ComparedMixAndRate[];
      /** The channels side by side in the period. */
      readonly channels: readonly ComparedChannel[];
      readonly tables: readonly ComparedTable[];
      /** The same for the page: the largest ones, with their names. */
      readonly segments: readonly ComparedSegments[];
      /** The periods of the trends in words, the oldest first. */
      readonly trendPeriods: readonly string[];
    }
  | {
      readonly state: 'targets';
      readonly targets: readonly SidebarTarget[];
      /** Why the targets' states are not known; '' where they are. */
      readonly message: string;
    }
  | { readonly state: 'inserted'; readonly sentence: string }
  | {
      readonly state: 'targetPlan';
      readonly goals: readonly PlannedGoal[];
      /** The KPIs that had a value in the last whole month, in the default order. */
      readonly kpis: readonly PlannedKpi[];
      /** The shop and its segments, as far as any of the KPIs is known for them. */
      readonly segments: readonly Named<Segment>[];
      /** The months of the series in words, the oldest first. */
      readonly months: readonly string[];
      /** The number of days of the last whole month. */
      readonly days: number;
      /** The currency or sign of amounts of money. */
      readonly money: string | null;
      /** How a count with decimals is written. */
      readonly count: FigureWriting;
      /** The day after the last whole month, on which a target begins by default. */
      readonly start: string;
      readonly draft: TargetDraft | null;
    }
  | { readonly state: 'draftKept' }
  | { readonly state: 'refused'; readonly message: string }
  | {
      readonly state: 'edited';
      readonly question: string;
      readonly canRestore: boolean;
      /** The sentence to show where the owner leaves the edited summary as it is. */
      readonly kept: string;
    }
  | { readonly state: 'progress'; readonly mark: ProgressMark | null }
  | {
      readonly state: 'tabs';
      readonly tabs: readonly SidebarTab[];
      readonly kinds: readonly SidebarKind[];
      readonly currencies: readonly string[];
      /** What saving a choice led to, or why the tabs give no figures yet; '' for neither. */
      readonly message: string;
    };

/** An answer of one state. */
export type Answer<State extends SidebarAnswer['state']> = Extract<SidebarAnswer, { state: State }>;

export type { KpiId, Language, Schedule, ScheduleKeeper, Segment, TabChoice };
