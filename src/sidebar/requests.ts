import type { Language } from '../i18n/language';
import type { KpiId } from '../kpi/catalogue';
import type { PeriodKind } from '../period/period';

/** The owner's choices for this spreadsheet, as the document keeps them and the sidebar sends them: JSON values only. */
export interface Settings {
  readonly period: PeriodKind;
  /** The last day to count as YYYY-MM-DD; null stands for the last day with an order. */
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

/** What the sidebar asks of the script. */
export type SidebarRequest =
  | { readonly type: 'open' }
  | { readonly type: 'saveSettings'; readonly settings: Settings }
  | { readonly type: 'generate'; readonly settings: Settings; readonly newTab: boolean };

/** The sidebar's own texts, in the language of the sheet. */
export interface SidebarTexts {
  readonly title: string;
  readonly period: string;
  readonly asOf: string;
  readonly asOfHelp: string;
  readonly language: string;
  readonly languageOfSheet: string;
  readonly generate: string;
  readonly working: string;
  readonly newTab: string;
}

/** A figure of the result, written as the language writes it. */
export interface SidebarFigure {
  readonly name: string;
  readonly value: string;
  readonly change: string;
}

/** What the script answers. */
export type SidebarAnswer =
  | {
      readonly state: 'ready';
      readonly language: Language;
      readonly texts: SidebarTexts;
      readonly periods: Readonly<Record<PeriodKind, string>>;
      readonly settings: Settings;
      /** What is to be said about the settings that were kept; '' where all is well. */
      readonly notice: string;
    }
  | { readonly state: 'saved' }
  | {
      readonly state: 'written';
      readonly sentence: string;
      readonly span: string;
      readonly findings: string;
      readonly figures: readonly SidebarFigure[];
    }
  | { readonly state: 'refused'; readonly message: string }
  | { readonly state: 'edited'; readonly question: string };
