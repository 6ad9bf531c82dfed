/**
 * `npm run summary`: makes the summary without a page. Files become raw tabs, the menu item of the built
 * Code.js runs, and the figures are read from the tab that it wrote.
 */
import { writeFileSync } from 'node:fs';
import { type CommandInput, runCommand } from './command';
import { parseSummaryArguments, type SummaryArguments, USAGE } from './summary/arguments';
import { generateSummary } from './summary/generate-summary';
import { summaryTable } from './summary/summary-table';

async function run(given: SummaryArguments, input: CommandInput): Promise<string | undefined> {
  const result = generateSummary({ ...given, ...input });
  if (result.state === 'wrong') return result.sentence;
  if (given.out !== null) {
    try {
      writeFileSync(given.out, await result.workbook.exportXlsx());
    } catch (error) {
      if (error instanceof Error && 'code' in error) return `${given.out} cannot be written (${error.code}).`;
      throw error;
    }
  }
  if (given.json) process.stdout.write(`${JSON.stringify(result.summary, null, 2)}\n`);
  else if (given.out !== null) process.stdout.write(`Written to ${given.out}.\n`);
  else process.stdout.write(summaryTable(result.summary, result.text));
  return undefined;
}

await runCommand({ usage: USAGE, parse: parseSummaryArguments, run });
