import type { DocumentStore } from '../host/document-store';
import { type Language, languages } from '../i18n/language';
import { parseIsoDay } from '../period/civil-day';
import { type PeriodKind, periodKinds } from '../period/period';
import { fieldsOf, parseJson } from './json';

/** What the owner chose for this spreadsheet. */
export interface Settings {
  readonly period: PeriodKind;
  /** The last day to count as YYYY-MM-DD; null stands for the last day with an order. */
  readonly asOf: string | null;
  /** Null stands for the language of the spreadsheet. */
  readonly language: Language | null;
}

const defaults: Settings = { period: 'month', asOf: null, language: null };

/** Reads settings that came from outside; undefined when they are not settings. */
export function parseSettings(candidate: unknown): Settings | undefined {
  const { period, asOf, language } = fieldsOf(candidate);
  const kind = periodKinds.find((known) => known === period);
  const tongue = language === null ? null : languages.find((known) => known === language);
  const day = typeof asOf === 'string' && parseIsoDay(asOf) !== undefined ? asOf : undefined;
  if (kind === undefined || tongue === undefined || (asOf !== null && day === undefined)) return undefined;
  return { period: kind, asOf: day ?? null, language: tongue };
}

/** The settings that the document keeps. What cannot be read any more gives way to the defaults. */
export function loadSettings(store: DocumentStore): Settings {
  const kept = store.get('shopKpi.settings');
  return kept === undefined ? defaults : (parseSettings(parseJson(kept)) ?? defaults);
}

export function saveSettings(store: DocumentStore, settings: Settings): void {
  store.set('shopKpi.settings', JSON.stringify(settings));
}
