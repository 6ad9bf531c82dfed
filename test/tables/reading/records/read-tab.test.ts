import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../../src/tables/read-workbook';
import { rulesInUtc } from '../../../reading-rules';
import { sample } from '../../exports/read-export';

function shopOf(text: string, name = 'Export') {
  const read = readWorkbook([{ name, cells: sample(text) }], rulesInUtc);
  if (read.kind !== 'read') throw new Error(read.refusal.code);
  return read.shop;
}

describe('rates without a sign', () => {
  const bounced = (...rates: readonly string[]): readonly number[] => {
    const rows = rates.map((rate, at) => `2026-03-0${at + 1}|100|${rate}`);
    const shop = shopOf(`Date|Sessions|Bounce rate\n${rows.join('\n')}`);
    return [...(shop.traffic?.numbers.bouncedSessions ?? [])].map((count) => Math.round(count * 100) / 100);
  };

  it('are all percentages if most are above 1', () => {
    expect(bounced('50', '40', '0.9', '30')).toEqual([50, 40, 0.9, 30]);
  });

  it('are fractions if most are, even if one is above 1', () => {
    expect(bounced('0.5', '0.4', '45', '0.3')).toEqual([50, 40, 45, 30]);
    expect(bounced('0.5', '0.4', '1.2', '0.3')).toEqual([50, 40, Number.NaN, 30]);
  });
});

it('reports answers in words that it cannot read', () => {
  const shop = shopOf(
    'Date|Satisfaction\n2026-03-01|Satisfied\n2026-03-02|Meh\n2026-03-03|Puas\n2026-03-04|Insatisfait',
  );
  expect(shop.findings).toContainEqual(
    expect.objectContaining({ code: 'unreadAnswer', rows: 1, cell: 'B3', text: 'Meh' }),
  );
});

describe('a list of tickets without kinds', () => {
  const text = 'Ticket ID|Opened at|Resolved at\n1|2026-03-01|2026-03-02';

  it('is one of complaints if its name says so', () => {
    expect(shopOf(text, 'Keluhan 2026').support?.words.kind?.words).toEqual(['keluhan']);
  });

  it('has no complaints otherwise', () => {
    expect(shopOf(text, 'Tickets').support?.words.kind).toBeUndefined();
  });
});
