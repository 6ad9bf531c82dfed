import { type Finding, tabFinding } from '../tables/findings/finding';
import type { Records } from '../tables/reading/records/records';
import type { Shop } from '../tables/shop';
import { measuredOnce } from './measured-twice';
import { withoutPageVisits } from './page-visits';
import { type RunningTotals, withoutRunningTotals } from './running-totals';
import { type ByDevice, visitsOnce } from './same-visits';
import { areBelowZero } from './shop-costs';
import { overDays, type SpreadRecords, spreadRows } from './spread-rows';
import { stockOnce } from './stock-once';
import { answersInPercent } from './survey-measures';

/** A shop whose rows can be added up, and what was changed for that. */
export interface CountableShop {
  readonly shop: Shop;
  /** The visits by device, if they are in other rows than the visits that are added up. */
  readonly trafficByDevice: ByDevice;
  /**
   * Whether visits take the place of visitors in KPIs per visitor, because visitors of several rows cannot be added
   * up.
   */
  readonly visitorsOverlap: boolean;
  readonly runningTotals: RunningTotals;
  readonly ads: SpreadRecords<'ads'> | undefined;
  readonly costs: SpreadRecords<'costs'> | undefined;
  readonly sustainability: SpreadRecords<'sustainability'> | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Turns a shop's tables into ones that can be added up: running totals become increases, visits that several
 * tabs break down count once, visits of single pages are left out, and rows for a week or a month are spread
 * over its days.
 */
export function countableShop(read: Shop): CountableShop {
  const findings: Finding[] = [];
  const totals = new Map<string, Float64Array>();
  const increases = <Kind extends 'traffic' | 'social' | 'sustainability'>(
    records: Records<Kind> | undefined,
  ): Records<Kind> | undefined => {
    if (records === undefined) return undefined;
    const found = withoutRunningTotals(records, read.tabs);
    for (const [field, column] of found.totals) totals.set(field, column);
    findings.push(...found.findings);
    return found.records;
  };
  const social = increases(read.social);
  const pages = withoutPageVisits(increases(read.traffic), read.tabs);
  const once = visitsOnce(pages.traffic);
  const measured = measuredOnce(once.traffic, read.tabs);
  findings.push(...pages.findings, ...once.findings, ...measured.findings);
  const stock = stockOnce(read.inventory);
  findings.push(...stock.findings, ...reachOfDays(read));
  const spread = <Kind extends 'ads' | 'costs' | 'sustainability'>(
    records: Records<Kind> | undefined,
  ): SpreadRecords<Kind> | undefined => {
    if (records === undefined) return undefined;
    const found = spreadRows(records, read.tabs);
    findings.push(...found.findings);
    return found.records;
  };
  const days = <Kind extends 'traffic' | 'social'>(
    records: Records<Kind> | undefined,
    say: Finding[],
  ): Records<Kind> | undefined => {
    if (records === undefined) return undefined;
    const found = spreadRows(records, read.tabs);
    say.push(...found.findings);
    return overDays(found.records);
  };
  return {
    shop: {
      ...read,
      traffic: days(measured.traffic, findings),
      inventory: stock.inventory,
      social: days(social, findings),
    },
    trafficByDevice: days(once.byDevice, []),
    visitorsOverlap: once.visitorsOverlap,
    runningTotals: totals,
    ads: spread(read.ads),
    costs: spread(read.costs),
    sustainability: spread(increases(read.sustainability)),
    findings: [...findings, ...zeroUnitCosts(read), ...costsBelowZero(read), ...percents(read)],
  };
}

/**
 * Reports accounts with several rows of reach. They are not added up: the same person may be reached on two
 * days.
 */
function reachOfDays({ social }: Shop): readonly Finding[] {
  const reach = social?.numbers.reach;
  if (social === undefined || reach === undefined) return [];
  const seen = new Set<number>();
  const isRepeated = reach.some((people, row) => {
    if (Number.isNaN(people)) return false;
    const account = social.words.channel?.codes[row] ?? -1;
    const again = seen.has(account);
    seen.add(account);
    return again;
  });
  return isRepeated ? [tabFinding('reachAtLeast', social.tabs.join(', '))] : [];
}

/** Reports unit costs of 0: they count as not entered. */
function zeroUnitCosts({ costs, inventory }: Shop): readonly Finding[] {
  const found = [
    { tabs: costs?.tabs, column: costs?.numbers.unitCost },
    { tabs: inventory?.tabs, column: inventory?.numbers.unitCost },
  ];
  return found.flatMap(({ tabs = [], column }) => {
    const rows = column?.filter((cost) => cost === 0).length ?? 0;
    return rows === 0 ? [] : [tabFinding('zeroUnitCost', tabs.join(', '), rows)];
  });
}

/** Reports that costs are written as negative amounts. */
function costsBelowZero({ costs }: Shop): readonly Finding[] {
  const amounts = costs?.numbers.amount;
  if (costs === undefined || amounts === undefined || !areBelowZero(amounts)) return [];
  const rows = amounts.filter((amount) => amount < 0).length;
  return [tabFinding('costsBelowZero', costs.tabs.join(', '), rows)];
}

/** Reports satisfaction in percent: each such row is the result of a whole survey, not a single answer. */
function percents({ surveys }: Shop): readonly Finding[] {
  const rows = surveys === undefined ? 0 : answersInPercent(surveys);
  return surveys === undefined || rows === 0
    ? []
    : [tabFinding('scoresInPercent', surveys.tabs.join(', '), rows)];
}
