// npm run bench: measures the costs of the add-on, compared with a peer in the same run. Exit code 1 if a
// limit is exceeded.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBuilt } from '../../build/ensure-built.js';
import { projectRoot } from '../../build/project.js';
import { allFunctions } from './all-functions.js';
import { comparison } from './comparison.js';
import { figureTable, isWithinLimit } from './figure.js';
import { firstMinute } from './first-minute.js';
import { formulaColumn } from './formula-column.js';
import { orderReading } from './order-reading.js';
import { scriptLoad } from './script-load.js';
import { serviceCalls } from './service-calls.js';
import { wholeShop } from './whole-shop.js';
import { workbenchValues } from './workbench-values.js';

async function main(): Promise<void> {
  await ensureBuilt();
  const built = (name: string): Promise<string> => readFile(join(projectRoot, 'dist', name), 'utf8');
  const [code, app] = [await built('Code.js'), await built('app.html')];
  const figures = [
    ...(await scriptLoad(code, app)),
    ...formulaColumn(code),
    ...allFunctions(code),
    ...orderReading(),
    ...(await wholeShop()),
    ...comparison(),
    ...serviceCalls(),
    ...workbenchValues(),
    ...(await firstMinute()),
  ];
  process.stdout.write(`${figureTable(figures)}\n`);
  if (!figures.every(isWithinLimit)) process.exitCode = 1;
}

main().catch((error: unknown) => {
  process.stderr.write(
    `The bench did not finish: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
});
