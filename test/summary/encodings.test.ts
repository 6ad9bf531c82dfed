import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KpiId } from '../../src/kpi/catalogue';
import { rulesInUtc } from '../reading-rules';
import {
  copyForms,
  type EncodedShop,
  type Encoding,
  encodedShop,
  figuresOfMarch,
  idForms,
  layouts,
  march,
  refundForms,
  tabsOf,
  unknownKpis,
} from './encoded-shop';
import { summariseTabs } from './summarise-tabs';

const further = fc.record({
  ids: fc.constantFrom(...idForms),
  isTurned: fc.boolean(),
  copies: fc.constantFrom(...copyForms),
  guest: fc.constantFrom<Encoding['guest'][]>('', 'guest@example.com', 0),
});

type Figures = Readonly<Record<string, number | undefined>>;

/** Rounded to nine digits, because sums of cents differ in the last ones if added in another order. */
function rounded(figures: ReadonlyMap<KpiId, number | undefined>, encoding: Encoding): Figures {
  const hidden = unknownKpis(encoding);
  return Object.fromEntries(
    [...figures].flatMap(([id, value]) =>
      hidden.has(id) ? [] : [[id, value === undefined ? undefined : Number(value.toPrecision(9))]],
    ),
  );
}

/** The same figures in a summary of March. */
function figuresRead(
  shop: EncodedShop,
  encoding: Encoding,
  ids: Iterable<KpiId>,
): ReadonlyMap<KpiId, number | undefined> {
  const answer = summariseTabs({
    tabs: tabsOf(shop, encoding),
    rules: rulesInUtc,
    period: 'month',
    today: march.to,
    asOf: march.to,
  });
  if (answer.kind === 'refused') throw new Error(`The summary was refused: ${answer.refusal.code}.`);
  const { figures } = answer.summary;
  return new Map(
    [...ids].map((id) => {
      const now = figures.find((figure) => figure.id === id)?.now;
      return [id, now?.state === 'value' ? now.value : undefined];
    }),
  );
}

describe.each(layouts)('one shop written as %s', (layout) => {
  it.each(refundForms)('has the figures of its orders, with refunds as %s', (refunds) => {
    fc.assert(
      fc.property(encodedShop, further, (shop, more) => {
        const encoding = { layout, refunds, ...more };
        const counted = figuresOfMarch(shop, encoding);
        expect(rounded(figuresRead(shop, encoding, counted.keys()), encoding)).toEqual(
          rounded(counted, encoding),
        );
      }),
      { numRuns: 6 },
    );
  });
});
