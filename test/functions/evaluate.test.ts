import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/cells/cell';
import type { CellArgument } from '../../src/functions/argument-cells';
import { evaluate } from '../../src/functions/evaluate';
import { catalogue } from '../../src/kpi/catalogue';
import type { ReadingRules } from '../../src/tables/reading/column-reader';
import { rulesInUtc } from '../reading-rules';
import { call, callIn, column } from './formula';
import { anyCell, argumentsOf, fittingCall, fittingCell } from './random-cells';

function day(iso: string): Date {
  return new Date(`${iso}T12:00:00Z`);
}

describe('a function over single cells', () => {
  it('gives the value of the KPI', () => {
    expect(call('KPI_CONVERSION', 25, 1000)).toBe(0.025);
    expect(call('KPI_AOV', 1500, 60)).toBe(25);
    expect(call('KPI_GROWTH', 50, -100)).toBe(1.5);
    expect(call('KPI_CART_ABANDONMENT', 200, 150)).toBe(0.25);
  });

  it('reads numbers that are text, and what a text leaves open as the locale has it', () => {
    expect(call('KPI_CONVERSION', '25', '1 000')).toBe(0.025);
    expect(call('KPI_AOV', 'Rp 1.500.000', '60')).toBe(25_000);
    expect(call('KPI_AOV', '1.500', 3)).toBe(0.5);
    const indonesian: ReadingRules = { ...rulesInUtc, decimalMark: ',' };
    expect(callIn({ reading: indonesian }, 'KPI_AOV', '1.500', 3)).toBe(500);
  });

  it('is empty while all its cells are empty', () => {
    expect(call('KPI_CONVERSION', '', '')).toBe('');
    expect(call('KPI_CONVERSION', ' ', '')).toBe('');
  });

  it.each<[string, readonly CellArgument[], string]>([
    ['KPI_CONVERSION', [25, 0], '#DIV/0! visitors is 0'],
    ['KPI_CONVERSION', [25, ''], '#VALUE! visitors: the cell is empty'],
    ['KPI_CONVERSION', ['', 25], '#VALUE! orders: the cell is empty'],
    ['KPI_CONVERSION', ['many', 25], '#VALUE! orders: "many" is not a number'],
    ['KPI_CONVERSION', [true, 25], '#VALUE! orders: "true" is not a number'],
    ['KPI_CONVERSION', ['12 pcs', 25], '#VALUE! orders: "12 pcs" is not a number'],
    ['KPI_CONVERSION', [1, '#N/A'], '#VALUE! visitors: the cell shows the error #N/A'],
    ['KPI_CONVERSION', [-1, 25], '#NUM! orders: -1 is below 0'],
    ['KPI_CONVERSION', [25], '#N/A visitors is missing'],
    ['KPI_CONVERSION', [], '#N/A orders is missing'],
    ['KPI_CONVERSION', [undefined, 25], '#N/A orders is missing'],
    ['KPI_CONVERSION', [null, 25], '#N/A orders is missing'],
    ['KPI_BOUNCE', [11, 10], '#NUM! bounced_sessions: 11 is more than sessions (10)'],
    ['KPI_AOV', [1e308, 1e-9], '#NUM! the result is too large to show'],
  ])('%s of %j says %s', (name, given, expected) => {
    expect(call(name, ...given)).toBe(expected);
  });

  it('takes amounts of money below zero', () => {
    expect(call('KPI_AOV', -10, 5)).toBe(-2);
  });

  it('asks the spreadsheet nothing while its arguments are numbers', () => {
    const asked = () => expect.fail('asked');
    const asks = { reading: asked, clock: asked, texts: asked };
    for (const kpi of catalogue) {
      if (kpi.kind !== 'values') continue;
      const ones = kpi.arguments.map(() => 1);
      expect(evaluate(kpi, ones, asks), kpi.id).toMatchObject({ kind: 'cell' });
      const columns = ones.map((one) => column(one, one));
      expect(evaluate(kpi, columns, asks), kpi.id).toMatchObject({ kind: 'range' });
    }
  });
});

describe('a function over columns of one size', () => {
  it('gives a value beside each row', () => {
    expect(call('KPI_CONVERSION', column(25, 30), column(1000, 600))).toEqual([[0.025], [0.05]]);
  });

  it('works across rows and rectangles too', () => {
    expect(call('KPI_CONVERSION', [[25, 30]], [[1000, 600]])).toEqual([[0.025, 0.05]]);
    const grid = call(
      'KPI_CONVERSION',
      [
        [1, 2],
        [3, 4],
      ],
      [
        [10, 10],
        [10, 10],
      ],
    );
    expect(grid).toEqual([
      [0.1, 0.2],
      [0.3, 0.4],
    ]);
  });

  it('uses a single cell beside a column for every row', () => {
    expect(call('KPI_CONVERSION', column(25, 30), 1000)).toEqual([[0.025], [0.03]]);
    expect(call('KPI_GROWTH', 120, column(100, 80))).toEqual([[0.2], [0.5]]);
  });

  it('leaves rows empty whose cells are all empty, so that open ranges work', () => {
    expect(call('KPI_CONVERSION', column(25, '', ''), column(1000, '', ' '))).toEqual([[0.025], [''], ['']]);
    expect(call('KPI_CONVERSION', column(25, ''), 1000)).toEqual([[0.025], ['']]);
  });

  it('shows a problem in its own row and leaves the others', () => {
    expect(call('KPI_CONVERSION', column(25, 30, 'x', 5, 6), column(1000, 0, 5, '', '#REF!'))).toEqual([
      [0.025],
      ['#DIV/0! visitors is 0'],
      ['#VALUE! orders: "x" is not a number'],
      ['#VALUE! visitors: the cell is empty'],
      ['#VALUE! visitors: the cell shows the error #REF!'],
    ]);
  });

  it('names both columns where their sizes differ', () => {
    expect(call('KPI_CONVERSION', column(25, 30), column(1000))).toBe(
      '#VALUE! orders is 2 × 1 cells, visitors is 1 × 1: give ranges of the same size',
    );
    expect(call('KPI_CONVERSION', column(25, 30), [[1000, 600]])).toBe(
      '#VALUE! orders is 2 × 1 cells, visitors is 1 × 2: give ranges of the same size',
    );
  });
});

describe('KPI_REVENUE', () => {
  it('adds the amounts of sales and leaves out credits, cancelled and refunded orders', () => {
    const amounts = column(10, 20, 40, -5, 80, '');
    const statuses = column('paid', 'cancelled', '', 'paid', 'Dana dikembalikan', '');
    expect(call('KPI_REVENUE', amounts)).toBe(150);
    expect(call('KPI_REVENUE', amounts, statuses)).toBe(50);
  });

  it('reads a column of text in its own notation, against the locale', () => {
    expect(call('KPI_REVENUE', column('Rp 12.000', 'Rp 1.250.000', ''))).toBe(1_262_000);
    expect(call('KPI_REVENUE', column('1.500', '2,5'))).toBe(1502.5);
    expect(call('KPI_REVENUE', column('1.500', '2.500'))).toBe(4);
  });

  it('passes by a header on top', () => {
    expect(call('KPI_REVENUE', column('Amount', 10, 20), column('Status', 'paid', 'cancelled'))).toBe(10);
    expect(call('KPI_REVENUE', column('Jumlah (IDR)', '10', '20'))).toBe(30);
  });

  it('takes no row for a header that has a number or a date in it', () => {
    expect(call('KPI_GMV', column('n/a', 10), column(2, 3))).toBe(
      '#VALUE! prices (row 1 of the range): "n/a" is not a number',
    );
  });

  it('stops at the first cell that it cannot read, and shows it', () => {
    expect(call('KPI_REVENUE', column(10, 'x', 'y'))).toBe(
      '#VALUE! amounts (row 2 of the range): "x" is not a number',
    );
    expect(call('KPI_REVENUE', column(10, '#REF!'))).toBe(
      '#VALUE! amounts (row 2 of the range): the cell shows the error #REF!',
    );
    expect(call('KPI_REVENUE', column(10, 5), column('paid', 'zzz'))).toMatch(
      /^#VALUE! statuses \(row 2 of the range\): "zzz" is not a known order status/,
    );
  });

  it('is 0 over empty columns', () => {
    expect(call('KPI_REVENUE', column('', ''))).toBe(0);
  });

  it('refuses a status column of another length, and a single status beside many amounts', () => {
    expect(call('KPI_REVENUE', column(10, 20), column('paid'))).toBe(
      '#VALUE! amounts is 2 × 1 cells, statuses is 1 × 1: give ranges of the same size',
    );
    expect(call('KPI_REVENUE', column(10, 20), 'cancelled')).toBe(
      '#VALUE! amounts is 2 × 1 cells, statuses is 1 × 1: give ranges of the same size',
    );
  });

  it('takes single cells for a table of one row', () => {
    expect(call('KPI_REVENUE', 10)).toBe(10);
    expect(call('KPI_REVENUE', 10, 'cancelled')).toBe(0);
  });
});

describe('KPI_GMV', () => {
  it('adds price times quantity of all lines but credits', () => {
    expect(call('KPI_GMV', column('Price', 5, 10, 3), column('Quantity', 2, 1, -4))).toBe(20);
    expect(call('KPI_GMV', column(5, '', 7), column(2, 3, ''))).toBe(10);
  });

  it('refuses one quantity beside many prices rather than use it for the first alone', () => {
    expect(call('KPI_GMV', column(5, 10), 2)).toBe(
      '#VALUE! prices is 2 × 1 cells, quantities is 1 × 1: give ranges of the same size',
    );
  });
});

describe('KPI_ORDERS', () => {
  it('counts an id once, number or text, and passes by empty cells', () => {
    expect(call('KPI_ORDERS', column(1001, '1001', ' 1001 ', 'A-2', '', 1003))).toBe(3);
  });

  it('leaves out what the statuses say was cancelled or came back', () => {
    expect(call('KPI_ORDERS', column(1, 2, 3, 4), column('paid', 'Batal', '', 'retournée'))).toBe(2);
  });

  it.each(['Order ID', 'No. Pesanan', 'Nombor Pesanan', 'N° de commande', 'Order #', 'Invoice'])(
    'passes by the header "%s"',
    (header) => {
      expect(call('KPI_ORDERS', column(header, 1, 2))).toBe(2);
      expect(call('KPI_ORDERS', column(header, 'A-1', 'A-2'))).toBe(2);
    },
  );

  it.each(['Order', 'Pesanan', 'ID', 'Bestellung'])(
    'passes by a header of any words above ids with figures: "%s"',
    (header) => {
      expect(call('KPI_ORDERS', column(header, 1001, 1002))).toBe(2);
      expect(call('KPI_ORDERS', column(header, 'A-1', '', 'A-2'))).toBe(2);
    },
  );

  it('counts the first cell where ids are words', () => {
    expect(call('KPI_ORDERS', column('alpha', 'beta', 'gamma'))).toBe(3);
  });
});

describe('orders and customers', () => {
  it('are known in formulas as in raw tabs: an order by its number, a customer in any spelling, no guests', () => {
    expect(call('KPI_ORDERS', column('#1001', 1001, '001001', '#1002'))).toBe(2);
    const customers = column(
      'Ana@Example.com',
      '+62 812-3456-7890',
      'guest@example.com',
      'ana@example.com ',
      0,
    );
    const later = column('0812 3456 7890', 'Budi', 'Guest', 'BUDI', 'noreply@shop.com');
    const dates = column(...['2026-01-05', '2026-01-06', '2026-03-01', '2026-03-02', '2026-03-03'].map(day));
    const march = [day('2026-03-01'), day('2026-03-31')] as const;
    expect(call('KPI_NEW_CUSTOMERS', customers, dates, ...march)).toBe(0);
    expect(call('KPI_NEW_CUSTOMERS', later, dates, ...march)).toBe(0);
    expect(call('KPI_NEW_CUSTOMERS', later, dates, day('2026-01-01'), day('2026-01-31'))).toBe(2);
  });
});

describe('KPI_NEW_CUSTOMERS', () => {
  const customers = column('Ana', 'Budi', 'Ana', 'Cici', 'Dewi');
  const dates = column(
    day('2026-02-28'),
    day('2026-03-01'),
    day('2026-03-05'),
    day('2026-03-31'),
    day('2026-04-01'),
  );

  it('counts customers whose first order falls in the period, both ends included', () => {
    expect(call('KPI_NEW_CUSTOMERS', customers, dates, day('2026-03-01'), day('2026-03-31'))).toBe(2);
    expect(call('KPI_NEW_CUSTOMERS', customers, dates, '2026-03-01', '2026-03-30')).toBe(1);
    expect(call('KPI_NEW_CUSTOMERS', customers, dates, '2026-02-28', '2026-02-28')).toBe(1);
  });

  it('reads dates that are text, and passes by headers and blanks', () => {
    const found = call(
      'KPI_NEW_CUSTOMERS',
      column('Customer', 'Ana', '', 'Budi', 'Cici'),
      column('Date', '31/03/2026', '2026-03-01', '01/03/2026', ''),
      '2026-03-01',
      '2026-03-31',
    );
    expect(found).toBe(2);
  });

  it.each<[string, CellArgument, CellArgument, string]>([
    ['without its start', '', '2026-03-31', '#VALUE! start: the cell is empty'],
    ['without its end', '2026-03-01', '', '#VALUE! end: the cell is empty'],
    ['that ends before it starts', '2026-03-02', '2026-03-01', '#NUM! end is before start'],
    [
      'that has no such day',
      '2026-02-30',
      '2026-03-31',
      '#VALUE! start: "2026-02-30" is not a date that can be read. Write it as 2026-09-30',
    ],
    ['that was left out', '2026-03-01', undefined, '#N/A end is missing'],
  ])('says what is wrong with a period %s', (_what, start, end, expected) => {
    expect(call('KPI_NEW_CUSTOMERS', customers, dates, start, end)).toBe(expected);
  });

  it('refuses one date beside many customers', () => {
    expect(call('KPI_NEW_CUSTOMERS', customers, day('2026-03-01'), '2026-03-01', '2026-03-31')).toBe(
      '#VALUE! customers is 5 × 1 cells, dates is 1 × 1: give ranges of the same size',
    );
  });
});

describe('KPI_TRAFFIC', () => {
  const visits = column('Visits', 100, 50, 25);
  const segments = column('Channel', 'Organic', 'ads', ' organic ');

  it('adds all visits, or those of one segment in any capitals', () => {
    expect(call('KPI_TRAFFIC', visits)).toBe(175);
    expect(call('KPI_TRAFFIC', visits, segments, 'ORGANIC')).toBe(125);
    expect(call('KPI_TRAFFIC', visits, segments, 'social')).toBe(0);
  });

  it('needs the segment and its column together', () => {
    expect(call('KPI_TRAFFIC', visits, segments)).toBe('#N/A segments needs segment beside it');
    expect(call('KPI_TRAFFIC', visits, undefined, 'ads')).toBe('#N/A segment needs segments beside it');
  });

  it('refuses visits below zero', () => {
    expect(call('KPI_TRAFFIC', column(10, -1))).toBe('#NUM! visits (row 2 of the range): -1 is below 0');
  });
});

describe('a function with figures that may be left out', () => {
  it('takes their default where they are left out or empty', () => {
    expect(call('KPI_NET_PROFIT', 100, 60, 10)).toBe(30);
    expect(call('KPI_NET_PROFIT', 100, 60, 10, '')).toBe(30);
    expect(call('KPI_NET_PROFIT', 100, 60, 10, 5)).toBe(25);
    expect(call('KPI_NET_PROFIT', column(100, 100), column(60, 60), 10, column('', 5))).toEqual([[30], [25]]);
    // Cost of 100 over a mean stock of 100: it turns over once, in as many days as the period has.
    expect(call('KPI_DAYS_OF_INVENTORY', 100, 100, 100)).toBe(365);
    expect(call('KPI_DAYS_OF_INVENTORY', 100, 100, 100, 30)).toBe(30);
  });
});

describe('a function with an option', () => {
  const asked = column(new Date('2026-09-30T10:00:00Z'), new Date('2026-09-30T12:00:00Z'));
  const answered = column(new Date('2026-09-30T10:30:00Z'), new Date('2026-09-30T13:30:00Z'));

  it.each([
    [undefined, 1],
    ['', 1],
    ['hours', 1],
    ['Menit', 60],
    ['MINIT', 60],
    [' secondes ', 3600],
    ['detik', 3600],
    ['saat', 3600],
  ] as const)('understands %j whatever the language of the sheet', (unit, expected) => {
    expect(call('KPI_FIRST_RESPONSE', asked, answered, unit)).toBe(expected);
    expect(callIn({ language: 'fr' }, 'KPI_FIRST_RESPONSE', asked, answered, unit)).toBe(expected);
  });

  it('lists the words that it knows when it gets another one', () => {
    expect(call('KPI_FIRST_RESPONSE', asked, answered, 'weeks')).toMatch(
      /^#VALUE! unit: "weeks" .*: hours, minutes, seconds, days$/,
    );
    expect(callIn({ language: 'id' }, 'KPI_FIRST_RESPONSE', asked, answered, 'weeks')).toMatch(
      /^#VALUE! satuan: “weeks” .*: jam, menit, detik, hari$/,
    );
  });
});

describe('a function that gives a table', () => {
  const sources = column('Source', 'ads', 'organic', '');
  const visits = column('Visits', 20, 70, 10);

  it('heads it in the language of the sheet and names what has no name', () => {
    const [head, ...rows] = [callIn({ language: 'id' }, 'KPI_TRAFFIC_SOURCES', sources, visits)].flat();
    expect(head).toEqual(expect.arrayContaining(['Sumber', 'Kunjungan', 'Porsi']));
    const names = rows.map((row) => (Array.isArray(row) ? row[0] : row));
    expect(names).toEqual(['organic', 'ads', '(tanpa nama)']);
  });

  it('shows a problem in one cell', () => {
    expect(call('KPI_TRAFFIC_SOURCES', sources, column('Visits', 20, -70, 10))).toBe(
      '#NUM! visits (row 3 of the range): -70 is below 0',
    );
    expect(call('KPI_TRAFFIC_SOURCES', sources, column(20, 70, 10))).toBe(
      '#VALUE! sources is 4 × 1 cells, visits is 3 × 1: give ranges of the same size',
    );
  });
});

describe('whatever stands in the cells', () => {
  const anyKpi = fc.constantFrom(...catalogue);

  /** A correct call in which up to three cells are replaced by anything. */
  const spoiltCall = anyKpi.chain((kpi) =>
    fc
      .tuple(
        fittingCall(kpi.arguments),
        fc.array(fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 3 }), anyCell), { maxLength: 3 }),
        fc.constantFrom(0, 0, 0, 1, 2),
      )
      .map(([{ rows, singles }, spoils, leftOut]) => {
        const spoilt = rows.map((row) => [...row]);
        for (const [at, index, cell] of spoils) {
          const row = spoilt[at];
          if (row !== undefined && index < row.length) row[index] = cell;
        }
        const given = argumentsOf(kpi.arguments, { rows: spoilt, singles });
        return { kpi, given: given.slice(0, given.length - leftOut) };
      }),
  );
  const wildCall = fc.record({
    kpi: anyKpi,
    given: fc.array(
      fc.oneof(
        { weight: 4, arbitrary: anyCell },
        { weight: 4, arbitrary: rectangleOf(anyCell) },
        { weight: 1, arbitrary: fc.constant(undefined) },
      ),
      { maxLength: 4 },
    ),
  });

  function isFit(value: unknown): boolean {
    if (typeof value === 'number') return Number.isFinite(value);
    return value === '' || (typeof value === 'string' && /^#(?:DIV\/0!|VALUE!|NUM!|N\/A) \S/.test(value));
  }

  it('a cell shows a finite number, nothing, or a sentence that begins with its error word', () => {
    fc.assert(
      fc.property(fc.oneof(spoiltCall, wildCall), ({ kpi, given }) => {
        const found = call(kpi.functionName, ...given);
        if (kpi.kind !== 'table' || !Array.isArray(found)) {
          for (const value of [found].flat(2)) expect(isFit(value), String(value)).toBe(true);
          return;
        }
        const [head = [], ...rows] = found;
        for (const row of rows) {
          expect(row).toHaveLength(head.length);
          for (const figure of row.slice(1)) expect(isFit(figure), String(figure)).toBe(true);
        }
      }),
      { numRuns: 4000 },
    );
  });

  it('a row of a column shows what the function shows over its single cells', () => {
    const kpis = catalogue.filter((kpi) => kpi.kind === 'values');
    const rowsOf = fc.constantFrom(...kpis).chain((kpi) =>
      fc.record({
        kpi: fc.constant(kpi),
        rows: fc.array(
          fc.tuple(
            ...kpi.arguments.map((argument) =>
              fc.oneof({ weight: 4, arbitrary: fittingCell(argument) }, anyCell),
            ),
          ),
          { minLength: 1, maxLength: 6 },
        ),
      }),
    );
    fc.assert(
      fc.property(rowsOf, ({ kpi, rows }) => {
        const columns = kpi.arguments.map((_, index) => rows.map((row) => [row[index] ?? '']));
        const found = call(kpi.functionName, ...columns);
        expect(found).toEqual(rows.map((row) => [call(kpi.functionName, ...row)]));
      }),
      { numRuns: 1500 },
    );
  });
});

describe('the rows of columns', () => {
  const overColumns = catalogue.filter((kpi) => kpi.kind !== 'values');
  const callOf = fc
    .constantFrom(...overColumns)
    .chain((kpi) => fc.record({ kpi: fc.constant(kpi), given: fittingCall(kpi.arguments) }));

  it('make no difference by their order', () => {
    fc.assert(
      fc.property(callOf, ({ kpi, given }) => {
        const reversed = { ...given, rows: [...given.rows].reverse() };
        const [found, other] = [given, reversed].map((one) =>
          call(kpi.functionName, ...argumentsOf(kpi.arguments, one)),
        );
        if (isSentence(found) && isSentence(other)) {
          // If several rows are wrong, their order decides which of them is named.
          expect(errorWord(other)).toBe(errorWord(found));
          return;
        }
        expect(other).toEqual(almost(found));
      }),
      { numRuns: 3000 },
    );
  });

  it('may have empty ones below them, as open ranges do', () => {
    fc.assert(
      fc.property(callOf, ({ kpi, given }) => {
        const empty = (given.rows[0] ?? []).map(() => '');
        const open = { ...given, rows: [...given.rows, empty, empty] };
        const found = call(kpi.functionName, ...argumentsOf(kpi.arguments, given));
        expect(call(kpi.functionName, ...argumentsOf(kpi.arguments, open))).toEqual(found);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('money in another unit', () => {
  const withMoney = catalogue.filter(
    (kpi) => kpi.kind !== 'table' && kpi.arguments.some(({ kind }) => kind === 'money'),
  );

  it('scales figures of money and leaves all others', () => {
    const callOf = fc
      .constantFrom(...withMoney)
      .chain((kpi) => fc.record({ kpi: fc.constant(kpi), given: fittingCall(kpi.arguments, 1) }));
    // A power of two, so that scaling rounds nothing.
    const factor = 1024;
    fc.assert(
      fc.property(callOf, ({ kpi, given: { rows, singles } }) => {
        const columns = kpi.arguments.filter(({ single }) => single !== true);
        const scaledRows = rows.map((row) =>
          row.map((cell, index) =>
            columns[index]?.kind === 'money' && typeof cell === 'number' ? cell * factor : cell,
          ),
        );
        const [before] = [call(kpi.functionName, ...argumentsOf(kpi.arguments, { rows, singles }))].flat(2);
        const [after] = [
          call(kpi.functionName, ...argumentsOf(kpi.arguments, { rows: scaledRows, singles })),
        ].flat(2);
        if (typeof before === 'number') {
          expect(after, kpi.id).toBe(kpi.unit === 'money' ? before * factor : before);
        } else {
          expect(errorWord(after)).toBe(errorWord(before));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

function rectangleOf(cell: fc.Arbitrary<Cell>): fc.Arbitrary<Cell[][]> {
  return fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 2 })).chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
}

function isSentence(found: unknown): found is string {
  return typeof found === 'string';
}

function errorWord(found: unknown): string | undefined {
  return /^#\S+/.exec(String(found))?.[0];
}

/** Rounded, because the last digits depend on the order in which floating-point numbers are added. */
function almost(found: unknown): unknown {
  if (Array.isArray(found)) return found.map(almost);
  if (typeof found !== 'number') return found;
  return expect.closeTo(found, 10 - Math.ceil(Math.log10(Math.abs(found) + 1)));
}
