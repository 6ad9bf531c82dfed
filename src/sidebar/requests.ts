import type { Language } from '../i18n/language';
import type { PeriodKind } from '../period/period';

/** The owner's choices, as they cross between the sidebar and the script: JSON values only. */
export interface SidebarSettings {
  readonly period: PeriodKind;
  readonly asOf: string | null;
  readonly language: Language | null;
}

/** What the sidebar asks of the script. */
export type SidebarRequest =
  | { readonly type: 'open' }
  | { readonly type: 'saveSettings'; readonly settings: SidebarSettings }
  | { readonly type: 'generate'; readonly settings: SidebarSettings; readonly newTab: boolean };

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
      readonly settings: SidebarSettings;
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
