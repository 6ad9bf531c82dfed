import { join } from 'node:path';
import { projectRoot } from '../../build/project.js';
import { Script } from '../../workbench/apps-script/script.js';
import { useScriptTimeZone } from '../../workbench/script-time-zone.js';
import { type TabData, Workbook } from '../../workbench/spreadsheet/workbook.js';
import { sampleTabData } from '../sample/sample-tabs.js';
import type { Figure } from './figure.js';

/**
 * The greatest numbers of service calls: for the first summary, which makes the tabs; for one that changes
 * nothing; and for one with other figures, which writes each block again.
 */
const limits = { first: 140, next: 30, changed: 36 } as const;
const times = 3;
const otherZone = 'Europe/Paris';

/** The service calls of a summary. At Google each takes longer than all computation. */
export function serviceCalls(): readonly Figure[] {
  const dist = join(projectRoot, 'dist');
  const scriptZone = useScriptTimeZone(dist);
  const shop = sampleTabData();
  const large = shop.map(repeated);
  return [
    ...figures('', callsOfTwoSummaries(dist, shop, scriptZone), callsOfTwoSummaries(dist, large, scriptZone)),
    // Many owners live in other zones than that of the manifest.
    ...figures(
      ' in another zone',
      callsOfTwoSummaries(dist, shop, otherZone),
      callsOfTwoSummaries(dist, large, otherZone),
    ),
  ];
}

type Calls = Readonly<Record<keyof typeof limits, number>>;

const names: Readonly<Record<keyof typeof limits, string>> = {
  first: 'the first summary',
  next: 'the next summary',
  changed: 'a summary of changed orders',
};

/** The limit applies to the larger shop, where a number that grows with the rows would exceed it. */
function figures(where: string, shop: Calls, large: Calls): readonly Figure[] {
  return (['first', 'next', 'changed'] as const).map((which) => ({
    what: `service calls of ${names[which]}${where}; peer: ${times} times the rows`,
    ours: `${shop[which]}`,
    peer: `${large[which]}`,
    measured: Math.max(shop[which], large[which]),
    limit: limits[which],
  }));
}

function callsOfTwoSummaries(distFolder: string, tabs: readonly TabData[], timeZone: string): Calls {
  const workbook = Workbook.open({ locale: 'en_US', timeZone, tabs });
  const script = Script.load({ workbook, distFolder });
  script.open();
  const summary = (): number => {
    const outcome = script.run('generateSummary');
    const refusal = script.takeEffects().find(({ type }) => type === 'alert');
    if (outcome.state !== 'done' || refusal !== undefined) {
      throw new Error(`The summary did not work: ${JSON.stringify(refusal ?? outcome)}`);
    }
    return script.serviceCalls.calls;
  };
  return { first: summary(), next: summary(), changed: afterChange(workbook, summary) };
}

/** Changes amounts in orders of many months, so that every block changes. */
function afterChange(workbook: Workbook, summary: () => number): number {
  const { getters } = workbook.model;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === 'Orders') ?? '';
  const width = getters.getNumberCols(sheetId);
  const header = Array.from(
    { length: width },
    (_, col) => getters.getEvaluatedCell({ sheetId, col, row: 0 }).value,
  );
  const col = header.indexOf('Line amount');
  if (col < 0) throw new Error('The sample shop has no line amounts.');
  for (let row = 1; row < getters.getNumberRows(sheetId); row += 100) {
    workbook.model.dispatch('UPDATE_CELL', { sheetId, col, row, content: '1000' });
  }
  return summary();
}

/** The same rows several times, each time with other order numbers. */
function repeated({ name, cells }: TabData): TabData {
  const [header = [], ...rows] = cells;
  const copy = (time: number) =>
    rows.map(([first = null, ...rest]) => [typeof first === 'string' ? `${first}-${time}` : first, ...rest]);
  return { name, cells: [header, ...Array.from({ length: times }, (_, time) => copy(time)).flat()] };
}
