import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/cells/cell';
import { readWorkbook } from '../../../../src/tables/read-workbook';
import { rulesInUtc } from '../../../reading-rules';

/** Orders of these customers, one after the other; their days do not matter. */
function read(customers: readonly Cell[], names: readonly Cell[] = []) {
  const cells = [
    ['Order ID', 'Order date', 'Email', 'Billing Name', 'Amount'],
    ...customers.map((customer, at) => [`A${at}`, '2026-03-01', customer, names[at] ?? '', 10 + at]),
  ];
  const answer = readWorkbook([{ name: 'Orders', cells }], rulesInUtc);
  if (answer.kind !== 'read') throw new Error(answer.refusal.code);
  const { orders, findings } = answer.shop;
  return {
    named: [...orders.customer].map((who) => who >= 0),
    distinct: new Set([...orders.customer].filter((who) => who >= 0)).size,
    finding: findings.find(({ code }) => code === 'sharedCustomer'),
  };
}

const times = (count: number, customer: Cell): readonly Cell[] =>
  Array.from({ length: count }, () => customer);
const others = (count: number): readonly Cell[] =>
  Array.from({ length: count }, (_, at) => `c${at}@example.com`);

describe('the address that most orders of a tab have', () => {
  it('counts as no customer, with a finding', () => {
    const { named, finding } = read([...times(20, 'halo@tokokita.com'), ...others(8)]);
    expect(named).toEqual([...times(20, false), ...times(8, true)]);
    expect(finding).toMatchObject({ rows: 20, cell: 'C2', text: 'halo@tokokita.com' });
  });

  it('is replaced by the name beside it', () => {
    const names = ['Ana', 'Budi', 'Ana', ...times(17, '')];
    const { named, distinct } = read([...times(20, 'halo@tokokita.com'), ...others(8)], names);
    expect(named.slice(0, 4)).toEqual([true, true, true, false]);
    expect(distinct).toBe(10);
  });

  it('is a customer if hardly anybody else is named, or others buy nearly as often', () => {
    expect(read([...times(20, 'ana@example.com'), ...others(3)]).finding).toBeUndefined();
    expect(
      read([...times(20, 'ana@example.com'), ...times(5, 'budi@example.com'), ...others(8)]).finding,
    ).toBeUndefined();
    expect(read(times(20, 'ana@example.com')).named).toEqual(times(20, true));
  });

  it('is a customer if it is a name: a shop may have one large customer', () => {
    expect(read([...times(20, 'PT Maju'), ...others(8)]).finding).toBeUndefined();
  });
});

describe('an address of the staff', () => {
  it('is no customer if it has far more orders than anybody else', () => {
    expect(read([...times(10, 'kasir2@tokokita.com'), ...others(30)]).finding).toMatchObject({ rows: 10 });
  });

  it('is a customer if it has as many orders as others: firms buy with such addresses', () => {
    expect(read([...times(2, 'info@restaurant.fr'), ...others(30)]).named).toEqual(times(32, true));
  });
});
