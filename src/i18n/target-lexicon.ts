import { plainWords } from '../cells/header-text';
import { catalogue, type KpiId } from '../kpi/catalogue';
import { channelGroups } from '../measures/channel-group';
import { deviceGroups } from '../measures/device';
import type { Segment } from '../measures/tally';
import type { TargetLexicon } from '../target/read-targets';
import { type StatusColumn, statusColumns } from '../target/status-columns';
import { targetAims } from '../target/target';
import { targetColumns } from '../target/target-row';
import { inEveryLanguage } from '../vocabulary/phrases';
import { targets as targetWords } from '../vocabulary/targets';
import { textsIn } from './all-texts';
import { languages } from './language';

/** Words of all languages with their meaning. A word with two meanings is left out. */
class WordBook<Meaning extends string> {
  readonly meanings = new Map<string, Meaning>();
  private readonly ambiguous = new Set<string>();

  add(words: string, meaning: Meaning): void {
    const plain = plainWords(words);
    const known = this.meanings.get(plain);
    if (plain === '' || this.ambiguous.has(plain)) return;
    if (known === undefined || known === meaning) this.meanings.set(plain, meaning);
    else {
      this.meanings.delete(plain);
      this.ambiguous.add(plain);
    }
  }

  /** Adds words that owners use, unless the add-on has its own meaning for them. */
  addOwners(words: readonly string[], meaning: Meaning): void {
    for (const word of words) if (!this.meanings.has(plainWords(word))) this.add(word, meaning);
  }
}

/** All words that may be in a table of targets. */
export function targetLexicon(): TargetLexicon {
  const columns = new WordBook<(typeof targetColumns)[number]>();
  const aims = new WordBook<(typeof targetAims)[number]>();
  const segments = new WordBook<Segment>();
  for (const language of languages) {
    const { targets, summary } = textsIn(language);
    for (const column of targetColumns) columns.add(targets.columns[column], column);
    for (const aim of targetAims) aims.add(targets.aims[aim], aim);
    segments.add(summary.wholeShop, 'all');
    for (const group of channelGroups) segments.add(summary.channelGroups[group], group);
    for (const group of deviceGroups) segments.add(targets.devices[group], group);
  }
  for (const group of [...channelGroups, ...deviceGroups]) segments.addOwners([group], group);
  for (const column of targetColumns)
    columns.addOwners(
      inEveryLanguage(targetWords, (words) => words.columns[column]),
      column,
    );
  for (const aim of targetAims)
    aims.addOwners(
      inEveryLanguage(targetWords, (words) => words.aims[aim]),
      aim,
    );
  for (const segment of ['all', ...deviceGroups] as const)
    segments.addOwners(
      inEveryLanguage(targetWords, (words) => words.segments[segment]),
      segment,
    );
  return {
    columns: columns.meanings,
    aims: aims.meanings,
    segments: segments.meanings,
    kpis: kpiWords(),
  };
}

/**
 * The ids, function names and names of KPIs in every language. From "Customer lifetime value (CLV)", both parts count
 * too.
 */
function kpiWords(): ReadonlyMap<string, KpiId> {
  const names = new WordBook<KpiId>();
  const parts = new WordBook<KpiId>();
  for (const { id, functionName } of catalogue) {
    names.add(id, id);
    names.add(functionName, id);
    for (const language of languages) names.add(textsIn(language).kpis[id].name, id);
  }
  for (const { id } of catalogue) {
    for (const language of languages) {
      const [, before = '', inside = ''] = /^(.*?)\s*\((.*)\)$/.exec(textsIn(language).kpis[id].name) ?? [];
      for (const part of [before, inside]) if (!names.meanings.has(plainWords(part))) parts.add(part, id);
    }
  }
  return new Map([...parts.meanings, ...names.meanings]);
}

/** The name of the tab of targets, in every language. */
export function targetTabNames(): readonly string[] {
  return languages.map((language) => textsIn(language).targets.tabName);
}

/** For each language, the columns that the add-on writes into the tab of targets, by their headers. */
export function statusHeaders(): readonly ReadonlyMap<string, StatusColumn>[] {
  return languages.map((language) => {
    const texts = textsIn(language).targets.statusColumns;
    return new Map(statusColumns.map((column) => [texts[column], column]));
  });
}
