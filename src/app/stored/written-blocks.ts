import type { MadeChart, MadeCharts } from '../../host/charts';
import type { DocumentStore, StoreKey } from '../../host/document-store';
import type { KnownTab, KnownTabs } from '../../host/known-tabs';
import { type BlockTab, blockTab, blockTabs, byOwnTab } from '../../host/own-tabs';
import { type Language, languages } from '../../i18n/language';
import type { Fingerprint } from '../../summary/fingerprint';
import { type ChartKey, chartKeys } from '../../summary/page/chart-specs';
import { fingerprintFrom, fingerprintText } from './fingerprint-text';
import { fieldsOf, parseJson } from './json';

/** The fingerprint of a block as it was last written, undefined where none is known. */
export function loadFingerprint(store: DocumentStore, tab: BlockTab): Fingerprint | undefined {
  return fingerprintFrom(store.get(blockTab(tab).storeKey) ?? '');
}

/** What is stored of the fingerprints and the tabs, each as one text. */
export function keptBlocks(
  fingerprints: Readonly<Partial<Record<BlockTab, Fingerprint>>>,
  tabs: KnownTabs,
  /** The language of the tabs' names. */
  language: Language | undefined,
): Readonly<Partial<Record<StoreKey, string>>> {
  const kept: Partial<Record<StoreKey, string>> = { 'shopKpi.tabs': JSON.stringify({ ...tabs, language }) };
  for (const tab of blockTabs) {
    const fingerprint = fingerprints[tab];
    if (fingerprint !== undefined) kept[blockTab(tab).storeKey] = fingerprintText(fingerprint);
  }
  return kept;
}

/** The language in which the add-on last named its tabs, undefined where that is not stored. */
export function loadTabLanguage(store: DocumentStore): Language | undefined {
  const { language } = fieldsOf(parseJson(store.get('shopKpi.tabs') ?? ''));
  return languages.find((known) => known === language);
}

/** The tabs at the last run, undefined where that cannot be read. */
export function loadTabs(store: DocumentStore): KnownTabs | undefined {
  const { raw, withoutCells, comparisons, own } = fieldsOf(parseJson(store.get('shopKpi.tabs') ?? ''));
  if (!Array.isArray(raw)) return undefined;
  const keptOwn = fieldsOf(own);
  return {
    raw: knownTabs(raw),
    withoutCells: knownTabs(withoutCells),
    comparisons: knownTabs(comparisons),
    own: byOwnTab((tab) => knownTab(keptOwn[tab])),
  };
}

function knownTabs(candidate: unknown): readonly KnownTab[] {
  if (!Array.isArray(candidate)) return [];
  return candidate.map(knownTab).filter((tab) => tab !== undefined);
}

function knownTab(candidate: unknown): KnownTab | undefined {
  const { name, gid } = fieldsOf(candidate);
  return typeof name === 'string' && typeof gid === 'number' ? { name, gid } : undefined;
}

/** The charts that were made, empty where that cannot be read. */
export function loadCharts(store: DocumentStore): MadeCharts {
  const kept = fieldsOf(parseJson(store.get('shopKpi.charts') ?? ''));
  const charts: Partial<Record<ChartKey, MadeChart>> = {};
  for (const key of chartKeys) {
    const { id, shows } = fieldsOf(kept[key]);
    if (typeof id === 'number' && typeof shows === 'string') charts[key] = { id, shows };
  }
  return charts;
}

export function keptCharts(charts: MadeCharts): Readonly<Partial<Record<StoreKey, string>>> {
  return { 'shopKpi.charts': JSON.stringify(charts) };
}
