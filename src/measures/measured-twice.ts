import { plainWords } from '../cells/header-text';
import { type Finding, tabFinding } from '../tables/findings/finding';
import { noDay, type Records } from '../tables/reading/records/records';
import type { TabReading } from '../tables/shop';
import { Marker } from '../vocabulary/markers';
import { slotOfChannel } from './channel-group';
import { rowsOf } from './wanted-rows';

type Traffic = Records<'traffic'>;

/**
 * Two tools must both have counted on at least this many days, and on this share of the days of the shorter
 * tab.
 */
const leastDays = 3;
const sharedDays = 0.5;
/** Two tools count the same visits differently, but by less than this factor. */
const largestFactor = 3;
/** On a typical day, the ratio of the two counts may differ from its median by at most this share. */
const usualSpread = 0.35;

/** An app or a blog has visits of its own. */
const otherSite = new Marker('otherSite', 'within');

interface Tool {
  readonly tab: string;
  readonly index: number;
  /** The marketplace, social network or shop that all its rows are of; blank for the website or for several. */
  readonly place: string;
  readonly fingerprint: string;
  readonly figures: number;
  readonly hasChannel: boolean;
  readonly visitsOfDay: ReadonlyMap<number, number>;
}

/**
 * Counts the visits of a day once if two tools measured them: tabs with different headers for the same place,
 * whose counts rise and fall together. The tab with more kinds of figures is kept.
 */
export function measuredOnce(
  traffic: Traffic | undefined,
  tabs: readonly TabReading[],
): { readonly traffic: Traffic | undefined; readonly findings: readonly Finding[] } {
  if (traffic === undefined || traffic.tabs.length < 2) return { traffic, findings: [] };
  const tools = toolsOf(traffic, tabs).sort(
    (a, b) =>
      b.figures - a.figures ||
      Number(b.hasChannel) - Number(a.hasChannel) ||
      b.visitsOfDay.size - a.visitsOfDay.size,
  );
  const kept: Tool[] = [];
  const findings: Finding[] = [];
  const dropped = new Uint8Array(traffic.length);
  for (const tool of tools) {
    const same = kept.find((one) => countTheSame(one, tool));
    if (same === undefined) {
      kept.push(tool);
      continue;
    }
    let rows = 0;
    traffic.tabOf.forEach((tab, row) => {
      if (tab !== tool.index || !same.visitsOfDay.has(traffic.day[row] ?? noDay)) return;
      dropped[row] = 1;
      rows += 1;
    });
    findings.push({ ...tabFinding('measuredTwice', tool.tab, rows), text: same.tab });
  }
  return findings.length === 0
    ? { traffic, findings }
    : { traffic: rowsOf(traffic, (row) => dropped[row] === 0), findings };
}

function toolsOf(
  { tabs, tabOf, day, length, numbers, words }: Traffic,
  readings: readonly TabReading[],
): Tool[] {
  const { visits, visitors } = numbers;
  const { channel } = words;
  return tabs.flatMap((tab, index): readonly Tool[] => {
    const visitsOfDay = new Map<number, number>();
    const places = new Set<string>();
    const figures = new Set<string>();
    const channels = new Set<number>();
    for (let row = 0; row < length; row += 1) {
      if (tabOf[row] !== index) continue;
      const at = day[row] ?? noDay;
      const counted = visits?.[row] ?? Number.NaN;
      const count = Number.isNaN(counted) ? (visitors?.[row] ?? Number.NaN) : counted;
      if (at === noDay || Number.isNaN(count)) continue;
      visitsOfDay.set(at, (visitsOfDay.get(at) ?? 0) + count);
      channels.add(channel?.codes[row] ?? -1);
      for (const [field, column] of Object.entries(numbers)) {
        if (!figures.has(field) && !Number.isNaN(column?.[row] ?? Number.NaN)) figures.add(field);
      }
    }
    if (visitsOfDay.size === 0) return [];
    for (const code of channels) {
      const place = slotOfChannel(channel?.words[code] ?? '');
      places.add(
        place === undefined || place.segment === 'web' || place.segment === 'other' ? '' : place.key,
      );
    }
    const [place = ''] = places;
    const fingerprint = readings.find((one) => one.tab === tab)?.headerFingerprint ?? '';
    const site = otherSite.test(plainWords(tab)) ? plainWords(tab) : '';
    return [
      {
        tab,
        index,
        place: `${site} ${places.size === 1 ? place : ''}`,
        fingerprint,
        figures: figures.size,
        hasChannel: channels.size > 1,
        visitsOfDay,
      },
    ];
  });
}

function countTheSame(a: Tool, b: Tool): boolean {
  if (a.place !== b.place || a.fingerprint === b.fingerprint) return false;
  const factors = [...b.visitsOfDay].flatMap(([day, visits]): readonly number[] => {
    const other = a.visitsOfDay.get(day) ?? 0;
    return other > 0 && visits > 0 ? [visits / other] : [];
  });
  const fewest = Math.min(a.visitsOfDay.size, b.visitsOfDay.size);
  if (factors.length < leastDays || factors.length < fewest * sharedDays) return false;
  const middle = middleOf(factors);
  if (middle > largestFactor || middle < 1 / largestFactor) return false;
  return middleOf(factors.map((factor) => Math.abs(factor / middle - 1))) <= usualSpread;
}

function middleOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
