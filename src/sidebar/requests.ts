import type { Language } from '../i18n/language';
import type { KpiId } from '../kpi/catalogue';
import type { Unit } from '../kpi/definition';
import type { GuideSource } from '../kpi/guide-ranges';
import type { Segment } from '../measures/count-sheet';
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

/** The owner's choices for this spreadsheet, as the document keeps them: JSON values only. */
export interface Settings extends SummarySettings, OwnDays {}

/** What the page Compare lets the owner name and correct. */
export interface OwnDays {
  readonly campaigns: readonly KeptCampaign[];
  readonly corrections: readonly KeptCorrection[];
}

/** Days that the owner gave a name; no two have the same. */
export interface KeptCampaign extends AskedDays {
  readonly name: string;
}

/** The day on which a holiday fell in truth. */
export interface KeptCorrection {
  readonly holiday: HolidayName;
  readonly day: string;
}

/** What the page Summary lets the owner choose. */
export interface SummarySettings {
  readonly period: PeriodKind;
  /** The last day to count as YYYY-MM-DD; null for the last period that is over and that the data reach. */
  readonly asOf: string | null;
  readonly comparison: 'previous' | 'lastYear';
  /** Null stands for the language of the spreadsheet. */
  readonly language: Language | null;
  /** The ISO code of the main currency; null stands for the one that most orders have. */
  readonly currency: string | null;
  /** 0 is Monday, 6 is Sunday. */
  readonly firstWeekday: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  readonly fiscalFirstMonth: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
  readonly sections: 'journey' | 'family';
  /** Chosen KPIs in the owner's order; null stands for all of them in the usual one. */
  readonly kpis: readonly KpiId[] | null;
  /** The KPIs of the headline cards, six at most. */
  readonly cards: readonly KpiId[];
  /** Null stands for what the orders themselves say. */
  readonly lostAfterDays: number | null;
  readonly shopName: string | null;
}

/** Days as YYYY-MM-DD; both ends belong to them. */
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

/** What the sidebar asks of the script. `run` names a long request, so that its progress can be asked for. */
export type SidebarRequest =
  | { readonly type: 'open' }
  | { readonly type: 'saveSettings'; readonly settings: SummarySettings }
  | { readonly type: 'saveOwnDays'; readonly days: OwnDays }
  | {
      readonly type: 'generate';
      readonly settings: SummarySettings;
      /** What to do with a summary that the owner typed into. */
      readonly whenEdited: 'ask' | 'newTab' | 'restore';
      readonly run: string;
    }
  /** Puts the tab of the summary in front of the owner. */
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
  /** What the schedule is, how far it has come, and whether its trigger is there. */
  | { readonly type: 'schedule' }
  | {
      readonly type: 'saveSchedule';
      readonly schedule: Schedule;
      /** Where a digest goes by mail; '' or nothing for nowhere. */
      readonly digestTo?: string | undefined;
      /** Whose schedule the owner saw: another than one's own is replaced by nobody who was not told of it. */
      readonly seen?: ScheduleKeeper | undefined;
    }
  /** What targets can be made from: the past of the KPIs, and a draft that was left. */
  | { readonly type: 'planTargets'; readonly run: string }
  | { readonly type: 'keepTargetDraft'; readonly draft: TargetDraft | null }
  | {
      readonly type: 'addTargets';
      readonly targets: readonly NewTarget[];
      /** What money is shown in, as the plan says it. */
      readonly money?: string | undefined;
      readonly run: string;
    }
  | {
      /** Says how two periods compare, or writes it into a tab of its own. */
      readonly type: 'compare' | 'insertComparison';
      readonly period: AskedPeriod;
      readonly comparison: AskedComparison;
      /** Whether the KPIs that are tables are wanted too; the page shows none. */
      readonly withTables?: boolean | undefined;
      readonly run: string;
    };

/** A target as the wizard gives it: a row of the tab of targets. */
export interface NewTarget extends TargetTime {
  readonly kpi: KpiId;
  readonly segment: Segment;
  readonly aim: TargetAim;
  /** A rate is a fraction, a duration hours. */
  readonly baseline: number;
  readonly target: number;
}

/** From when to when, whose it is, and what else is to be remembered. */
export interface TargetTime {
  readonly start: string;
  readonly deadline: string;
  readonly owner: string;
  readonly note: string;
}

/** What a wizard that was left half-way holds. */
export interface TargetDraft extends TargetTime {
  readonly step: number;
  /** '' where the owner named one KPI. */
  readonly goal: Goal | '';
  /** The part of the shop that the targets are for. */
  readonly segment: Segment;
  readonly targets: readonly { readonly kpi: KpiId; readonly aim: TargetAim; readonly text: string }[];
  readonly months: number;
  /** How many orders a day the shop can ship; '' where the owner has not given it. */
  readonly capacity: string;
  /** What the target of revenue takes, where its factors were moved. */
  readonly split: RevenueSplit | null;
  /** Whether the factors become targets too. */
  readonly isSplitWanted: boolean;
  readonly review: Review;
}

/** How often a target is looked at. */
export type Review = 'weekly' | 'monthly';

/** How far a long request is: so many of so many parts of a step are done. */
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

/** A KPI to choose, with the section that it stands in on the customer's way and by family. */
export interface SidebarKpi extends Named<KpiId> {
  readonly journey: string;
  readonly family: string;
  /** A card shows one figure, and no table. */
  readonly unit: Unit;
}

/** A figure of the result, written as the language writes it. */
export interface SidebarFigure {
  readonly name: string;
  readonly value: string;
  readonly change: string;
}

/** A KPI in both periods: figures, and the same as the language writes them. Durations are hours, rates fractions. */
export interface ComparedKpi extends Named<KpiId> {
  readonly unit: Unit;
  readonly value: number | null;
  /** Null where the period compared with has no value, or the data do not cover it. */
  readonly compared: number | null;
  /** The difference, where the two can be compared. */
  readonly difference: number | null;
  /** The difference relative to what it was; null where it was 0. */
  readonly relative: number | null;
  /** The interval of the difference, and how likely one as great is by chance. */
  readonly low: number | null;
  readonly high: number | null;
  readonly p: number | null;
  readonly verdict: 'real' | 'maybeChance' | 'tooFew' | 'unknown' | null;
  readonly shown: {
    readonly value: string;
    readonly compared: string;
    /** With a mark where it may be chance, since it is read in the list before its KPI is opened. */
    readonly change: string;
    readonly certainty: string;
    /** Between which changes the true one lies, where `certainty` does not say it; '' where nobody knows. */
    readonly interval: string;
  };
  /** Where it stands among the others: changes that are no chance first, and of equals what matters most. */
  readonly place: number;
  /** The values of the last periods, the oldest first; none where no period before is known. */
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
  /** Null for the orders that say nothing. */
  readonly segment: string | null;
  readonly effect: number;
}

export interface ComparedMixAndRate {
  readonly kpi: KpiId;
  readonly by: string;
  /** Null for the orders that say nothing. */
  readonly segment: string | null;
  readonly mix: number;
  readonly rate: number;
  /** The segment and both effects as the language writes them. */
  readonly name: string;
  readonly shown: { readonly mix: string; readonly rate: string };
}

/** The figures of a channel group; null where the data do not tell. */
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

/** What the greatest contributions of one dimension are, and what the others come to together. */
export interface ComparedSegments {
  readonly by: string;
  readonly name: string;
  readonly parts: readonly { readonly name: string; readonly shown: string }[];
}

/** How a language writes the figures of a KPI; `scale` is 100 for a fraction that is written in per cent. */
export interface FigureWriting {
  readonly before: string;
  readonly after: string;
  /** Behind a difference: that of two rates is in percentage points. */
  readonly afterDifference: string;
  readonly decimals: number;
  readonly scale: number;
  readonly group: string;
  readonly decimal: string;
  /** The sign of a percentage, with the blank before it. */
  readonly percent: string;
}

/** A KPI that a target can be set for. */
export interface PlannedKpi extends Named<KpiId> {
  readonly kind: TargetKind;
  readonly sign: 1 | -1;
  /** Whether one direction is good in itself: else a target may lie on either side. */
  readonly hasDirection: boolean;
  /** Whether it grows by shares rather than by differences. */
  readonly isRelative: boolean;
  readonly writing: FigureWriting;
  /** The guide range in words; '' where none was published. */
  readonly guide: string;
  readonly guideSource: GuideSource | null;
  /** Those segments in which it had a value in the last whole month. */
  readonly series: readonly PlannedSeries[];
}

/** A KPI of the shop or of one segment over whole months, the oldest first; null where it is not known. */
export interface PlannedSeries {
  readonly segment: Segment;
  readonly values: readonly (number | null)[];
}

/** A goal, and the KPIs that go with it. */
export interface PlannedGoal {
  readonly id: Goal;
  readonly kpis: readonly WantedKpi[];
}

/** What a tab was taken for. All its texts are the owner's, and never markup. */
export interface SidebarTab {
  readonly tab: string;
  readonly fingerprint: string;
  readonly kind: TabReading['kind'];
  readonly kindName: string;
  readonly confidence: Confidence;
  /** Whether the owner's choice is kept for it. */
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

/** A target and how it stands; rates are fractions, durations hours. Null where a row does not say it. */
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
  /** The last day that is counted for it. */
  readonly asOf: string;
  /** The same in words. */
  readonly sentence: string;
}

/** A run of the schedule, written as the language writes it. */
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
      /** A notice about the settings that were kept; '' where all is well. */
      readonly notice: string;
      /** In the usual order. */
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
      /** Where a digest goes by mail, '' for nowhere; null where this build sends none. */
      readonly digestTo: string | null;
      /** When it runs next; '' where no clock says. */
      readonly next: string;
      /** The last runs, the newest first. */
      readonly runs: readonly SidebarRun[];
      /** A notice above the page: what came of saving, what was repaired; '' where there is none. */
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
      /** Null where the data hold only a part of either period. */
      readonly compared:
        | (AskedDays & { readonly kind: AskedComparison['kind']; readonly sameElapsedDays: boolean })
        | null;
      /** The ISO code of the main currency. */
      readonly currency: string | null;
      /** Both periods in words, and notes on them. */
      readonly spans: readonly string[];
      /** What an owner should know first, the most important first; none where nothing is compared. */
      readonly headlines: readonly ComparedHeadline[];
      readonly kpis: readonly ComparedKpi[];
      /** Why revenue, profit and orders changed: parts that add up to the change. */
      readonly drivers: readonly ComparedDrivers[];
      /** What each channel, device, category, product, customer type and country adds to the change of revenue. */
      readonly contributions: readonly ComparedContribution[];
      /** Why the order value and the conversion rate changed: other channels, or other rates in them. */
      readonly mixAndRate: readonly ComparedMixAndRate[];
      /** The channels side by side in the period. */
      readonly channels: readonly ComparedChannel[];
      readonly tables: readonly ComparedTable[];
      /** The same as the page shows it: the greatest, with their names. */
      readonly segments: readonly ComparedSegments[];
      /** The periods of the trends in words, the oldest first. */
      readonly trendPeriods: readonly string[];
    }
  | {
      readonly state: 'targets';
      readonly targets: readonly SidebarTarget[];
      /** Why none can be told; '' where they can. */
      readonly message: string;
    }
  | { readonly state: 'inserted'; readonly sentence: string }
  | {
      readonly state: 'targetPlan';
      readonly goals: readonly PlannedGoal[];
      /** Those with a value in the last whole month, in the usual order. */
      readonly kpis: readonly PlannedKpi[];
      /** The shop and the segments that any of the KPIs is known of. */
      readonly segments: readonly Named<Segment>[];
      /** The months of the series in words, the oldest first. */
      readonly months: readonly string[];
      /** How many days the last whole month has. */
      readonly days: number;
      /** What money is shown in: a currency or the sign of the amounts. */
      readonly money: string | null;
      /** How a count with a fraction is written. */
      readonly count: FigureWriting;
      /** The day after the last whole month: a target begins there unless the owner says otherwise. */
      readonly start: string;
      readonly draft: TargetDraft | null;
    }
  | { readonly state: 'draftKept' }
  | { readonly state: 'refused'; readonly message: string }
  | {
      readonly state: 'edited';
      readonly question: string;
      readonly canRestore: boolean;
      /** What stands when the owner keeps it as it is. */
      readonly kept: string;
    }
  | { readonly state: 'progress'; readonly mark: ProgressMark | null }
  | {
      readonly state: 'tabs';
      readonly tabs: readonly SidebarTab[];
      readonly kinds: readonly SidebarKind[];
      readonly currencies: readonly string[];
      /** What came of saving a choice, or why the tabs give no figures yet; '' where there is neither. */
      readonly message: string;
    };

/** An answer of one state. */
export type Answer<State extends SidebarAnswer['state']> = Extract<SidebarAnswer, { state: State }>;

export type { KpiId, Language, Schedule, ScheduleKeeper, Segment, TabChoice };
