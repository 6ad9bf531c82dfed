import { describe, expect, it } from 'vitest';
import { spilledHeaders } from '../../src/app/spilled-headers';
import type { Cell } from '../../src/cells/cell';
import type { CellArgument } from '../../src/functions/argument-cells';
import { evaluate } from '../../src/functions/evaluate';
import { furtherFunctions } from '../../src/functions/further/further-functions';
import { furtherCellText } from '../../src/functions/further/further-rows';
import type { Example, ExampleCell } from '../../src/help/example';
import { furtherExamples } from '../../src/help/examples/further';
import { examples } from '../../src/help/examples/index';
import { textsIn } from '../../src/i18n/all-texts';
import { catalogue } from '../../src/kpi/catalogue';

const day = 86_400_000;
const rules = {
  reading: () => ({
    dayOfInstant: (instant: number) => Math.floor(instant / day),
    wallOfInstant: (instant: number) => instant,
    instantOfWall: (wall: number) => wall,
    decimalMark: '.' as const,
    dayMonthOrder: 'dayFirst' as const,
  }),
  clock: () => ({
    wallOfInstant: (at: number) => at,
    instantOfWall: (at: number) => at,
    instantOfCall: () => Date.UTC(2026, 8, 30),
  }),
  texts: () => textsIn('en'),
};

/** A date without a time means midnight. */
const cell = (given: ExampleCell): Cell =>
  typeof given === 'object' ? new Date(given.date.includes('T') ? `${given.date}:00Z` : given.date) : given;

/** The result of a call with the arguments of an example. */
function called(definition: Parameters<typeof evaluate>[0], given: Example['given']) {
  const cells = given.map((argument): CellArgument => {
    if (argument === '') return undefined;
    if (typeof argument !== 'object' || 'date' in argument) return cell(argument);
    return argument.map((one) => [cell(one)]);
  });
  return evaluate(definition, cells, rules);
}

describe('the worked example of the help page', () => {
  it.each(furtherFunctions().map((one) => [one.functionName, one] as const))(
    '%s gives what it says',
    (name, one) => {
      const { given, result } = furtherExamples[name];
      const found = called(one, given);
      if (typeof result === 'number') {
        expect(found).toEqual({ kind: 'cell', outcome: expect.closeTo(result, 9) });
        return;
      }
      expect(found.kind === 'range' ? found.rows.slice(1) : found).toEqual(
        result.map((row) =>
          row.map((value) =>
            typeof value === 'number' ? expect.closeTo(value, 9) : furtherCellText(value, textsIn('en')),
          ),
        ),
      );
    },
  );

  it.each(catalogue.map((kpi) => [kpi.functionName, kpi] as const))('%s gives what it says', (_, kpi) => {
    const { given, result } = examples[kpi.id];
    const found = called(kpi, given);
    if (typeof result === 'number') {
      expect(found).toEqual({ kind: 'cell', outcome: expect.closeTo(result, 9) });
      return;
    }
    const rows = found.kind === 'range' ? found.rows.slice(1) : found;
    expect(rows).toEqual(
      result.map((row) => row.map((value) => (typeof value === 'number' ? expect.closeTo(value, 9) : value))),
    );
  });
});

describe('the table that a worked example gives', () => {
  const headers = spilledHeaders('en_US');
  const tables = [
    ...catalogue.map((kpi) => ({ kpi, given: examples[kpi.id].given })),
    ...furtherFunctions().map((kpi) => ({ kpi, given: furtherExamples[kpi.functionName].given })),
  ].flatMap(({ kpi, given }) => {
    const found = called(kpi, given);
    return found.kind === 'range' ? [{ name: kpi.functionName, header: found.rows[0] ?? [] }] : [];
  });

  it('is known by its header as a formula of the add-on, and is no raw data', () => {
    expect(tables.length).toBeGreaterThanOrEqual(9);
    for (const { name, header } of tables) {
      expect(headers.first, name).toContain(header[0]);
      expect(
        header.every((one) => headers.all.has(String(one))),
        name,
      ).toBe(true);
    }
  });
});
