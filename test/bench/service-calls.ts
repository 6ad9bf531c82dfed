import { join } from 'node:path';
import { projectRoot } from '../../build/project.js';
import { Script } from '../../workbench/apps-script/script.js';
import { demoShop } from '../../workbench/demo/demo-shop.js';
import { type TabData, Workbook } from '../../workbench/spreadsheet/workbook.js';
import type { Figure } from './figure.js';

const limit = 20;
const times = 10;

/** What a summary costs at Google: each service call takes longer than all of its arithmetic. */
export function serviceCalls(): readonly Figure[] {
  const shop = demoShop();
  const large = shop.map(repeated);
  const [small, again] = callsOfTwoSummaries(shop);
  const [largeFirst, largeAgain] = callsOfTwoSummaries(large);
  const rows = (tabs: readonly TabData[]) => tabs.reduce((sum, { cells }) => sum + cells.length, 0);
  const figure = (what: string, ours: number, peer: number): Figure => ({
    what: `service calls of ${what}, ${rows(shop)} rows; peer: ${rows(large)} rows`,
    ours: `${ours}`,
    peer: `${peer}`,
    measured: Math.max(ours, peer),
    limit,
  });
  if (small !== largeFirst || again !== largeAgain) {
    throw new Error(
      `The summary makes ${small} and ${again} service calls, but ${largeFirst} and ${largeAgain} with ${times} ` +
        'times the rows: their number must not depend on the rows.',
    );
  }
  return [figure('the first summary', small, largeFirst), figure('the next one', again, largeAgain)];
}

function callsOfTwoSummaries(tabs: readonly TabData[]): readonly [number, number] {
  const workbook = Workbook.open({ locale: 'en_US', timeZone: 'Asia/Jakarta', tabs });
  const script = Script.load({ workbook, distFolder: join(projectRoot, 'dist') });
  script.open();
  const summary = (): number => {
    const outcome = script.run('generateSummary');
    const refusal = script.takeEffects().find(({ type }) => type === 'alert');
    if (outcome.state !== 'done' || refusal !== undefined) {
      throw new Error(`The summary did not work: ${JSON.stringify(refusal ?? outcome)}`);
    }
    return script.serviceCalls.calls;
  };
  return [summary(), summary()];
}

/** The same rows several times, each time as other orders. */
function repeated({ name, cells }: TabData): TabData {
  const [header = [], ...rows] = cells;
  const copy = (time: number) =>
    rows.map(([first = null, ...rest]) => [typeof first === 'string' ? `${first}-${time}` : first, ...rest]);
  return { name, cells: [header, ...Array.from({ length: times }, (_, time) => copy(time)).flat()] };
}
